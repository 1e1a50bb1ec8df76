package io.tradewire.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.tradewire.events.Article;
import io.tradewire.events.Figure;
import io.tradewire.parser.ParsedArticle;
import io.tradewire.parser.explain.Explanation;
import java.util.List;

/**
 * What was read out of an article that was not published.
 *
 * @param article with revision 0
 * @param figures in the order of the text
 * @param explanation how the parser came to them; left out unless asked for
 */
@JsonPropertyOrder({"article", "figures", "explanation"})
record ReadArticle(
    Article article,
    List<Figure> figures,
    @JsonInclude(JsonInclude.Include.NON_NULL) Explanation explanation) {

  static ReadArticle of(ParsedArticle parsed, Explanation explanation) {
    return new ReadArticle(parsed.article(), parsed.figures(), explanation);
  }
}
