package io.tradewire.ingest.log;

import io.tradewire.events.Article;
import io.tradewire.events.ArticleParsed;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.ParsedArticle;

/** Makes events of parsed articles. */
public final class Revisions {

  private Revisions() {}

  /** The event that publishes an article under a revision. */
  public static ArticleParsed event(ParsedArticle parsed, long revision) {
    return event(parsed, revision, ArticleParser.VERSION);
  }

  /** The event that publishes what a parser of this version read. */
  public static ArticleParsed event(ParsedArticle parsed, long revision, int parser) {
    return new ArticleParsed(withRevision(parsed.article(), revision), parsed.figures(), parser);
  }

  private static Article withRevision(Article article, long revision) {
    return new Article(
        article.id(),
        revision,
        article.title(),
        article.text(),
        article.url(),
        article.publisher(),
        article.publishedOn(),
        article.dateline(),
        article.language(),
        article.fingerprint());
  }
}
