package io.tradewire.ingest.http;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.tradewire.events.Article;
import io.tradewire.events.Figure;
import io.tradewire.parser.ParsedArticle;
import java.util.List;

/**
 * What was read out of an article that was not published.
 *
 * @param article with revision 0
 * @param figures in the order of the text
 */
@JsonPropertyOrder({"article", "figures"})
record ReadArticle(Article article, List<Figure> figures) {

  static ReadArticle of(ParsedArticle parsed) {
    return new ReadArticle(parsed.article(), parsed.figures());
  }
}
