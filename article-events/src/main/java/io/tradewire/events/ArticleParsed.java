package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * The event on the topic {@code articles}: an article was taken in and these are its figures. It is
 * a CloudEvent in binary mode: this record is the message's value, {@link CloudEventHeaders} its
 * attributes, the article's id its key. A message without a value retracts the article.
 *
 * @param article the article, with its text: the log is the archive
 * @param figures what the parser read out of it, in the order of the text
 * @param parser version of the parser; for one revision the later parse supersedes
 */
@JsonPropertyOrder({"article", "figures", "parser"})
public record ArticleParsed(Article article, List<Figure> figures, int parser) {

  /** CloudEvents type of this event. */
  public static final String TYPE = "io.tradewire.article.parsed.v1";

  /** Kafka topic that holds it, compacted by article id. */
  public static final String TOPIC = "articles";

  public ArticleParsed {
    Objects.requireNonNull(article, "article");
    figures = List.copyOf(Objects.requireNonNull(figures, "figures"));
    Checks.check(parser >= 1, "the version of a parser is positive, not %d", parser);
  }
}
