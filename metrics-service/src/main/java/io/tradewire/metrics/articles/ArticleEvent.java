package io.tradewire.metrics.articles;

import io.tradewire.events.ArticleParsed;
import io.tradewire.metrics.series.Statement;
import java.util.List;

/** What the topic says about one article. */
public sealed interface ArticleEvent {

  String articleId();

  Version version();

  /**
   * The article was published, corrected or read by a later parser.
   *
   * @param statements what its figures state, made where the event is read
   */
  record Parsed(ArticleParsed content, Version version, List<Statement> statements)
      implements ArticleEvent {

    /**
     * An event with its statements.
     *
     * @throws IllegalArgumentException if a unit is of no kind that is known
     */
    public Parsed(ArticleParsed content, Version version) {
      this(content, version, Statement.of(content.figures()));
    }

    @Override
    public String articleId() {
      return content.article().id();
    }
  }

  /** The article was retracted. */
  record Retracted(String articleId, Version version) implements ArticleEvent {}
}
