package io.tradewire.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tradewire.local.load.ArticleFiles;
import io.tradewire.local.load.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The sample articles over and over, each time under another id and, round by round, moved back by
 * a year: a number that is said a thousand times in the same words is no load that anybody has.
 */
final class SampleFeed {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

  /** After so many rounds the years come again, as other outlets' copies of the same articles. */
  private static final int YEARS = 40;

  private final List<ObjectNode> samples;
  private final String prefix;

  /**
   * @param prefix of all ids
   */
  SampleFeed(Path folder, String prefix) {
    try (Stream<Submission> articles = ArticleFiles.read(ArticleFiles.find(List.of(folder)))) {
      this.samples = articles.map(SampleFeed::json).toList();
    }
    this.prefix = prefix;
  }

  private static ObjectNode json(Submission article) {
    String body = new String(article.body(), StandardCharsets.UTF_8);
    if (article.contentType().startsWith("text/plain")) {
      return JSON.createObjectNode().put("text", body);
    }
    try {
      return (ObjectNode) JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(article.origin(), e);
    }
  }

  /** Articles with the ids {@code prefix-from} and on, without end. */
  Stream<Submission> from(long from) {
    return LongStream.iterate(from, number -> number + 1).mapToObj(this::article);
  }

  private Submission article(long number) {
    ObjectNode article = samples.get((int) (number % samples.size())).deepCopy();
    int back = (int) (number / samples.size() % YEARS);
    List.of("text", "title", "publishedOn")
        .forEach(
            field -> {
              if (article.hasNonNull(field)) {
                article.put(field, movedBack(article.get(field).asText(), back));
              }
            });
    article.put("id", prefix + "-" + number);
    // The door takes an article's address for its identity too.
    article.remove("url");
    return new Submission(
        "article " + number,
        "application/json",
        article.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String movedBack(String text, int years) {
    return YEAR.matcher(text)
        .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) - years));
  }
}
