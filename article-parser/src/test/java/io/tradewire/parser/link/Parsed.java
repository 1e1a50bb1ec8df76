package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import io.tradewire.parser.ArticleParser;
import io.tradewire.parser.RawArticle;
import java.time.LocalDate;
import java.util.List;

/** What the parser that ships finds in a text. */
final class Parsed {
  private static final ArticleParser PARSER = ArticleParser.english();

  private Parsed() {}

  /** The figures of a text that was published on a day. */
  static List<Figure> figures(LocalDate publishedOn, String text) {
    RawArticle article = new RawArticle(null, text, publishedOn, null, null, null);
    return PARSER.parse(article).figures();
  }
}
