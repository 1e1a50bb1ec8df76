package io.tradewire.metrics.articles;

import io.tradewire.events.ArticleParsed;

/** What the topic says about one article. */
public sealed interface ArticleEvent {

  String articleId();

  Version version();

  /** The article was published, corrected or read by a later parser. */
  record Parsed(ArticleParsed content, Version version) implements ArticleEvent {
    @Override
    public String articleId() {
      return content.article().id();
    }
  }

  /** The article was retracted. */
  record Retracted(String articleId, Version version) implements ArticleEvent {}
}
