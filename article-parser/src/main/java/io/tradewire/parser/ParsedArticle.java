package io.tradewire.parser;

import io.tradewire.events.Article;
import io.tradewire.events.Figure;
import java.util.List;

/**
 * An article with its figures, in the order of the text.
 *
 * @param article its {@code revision} is 0: whoever publishes it sets one
 * @param figures may be empty
 */
public record ParsedArticle(Article article, List<Figure> figures) {
  public ParsedArticle {
    figures = List.copyOf(figures);
  }
}
