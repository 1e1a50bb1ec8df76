package io.tradewire.ingest.reparse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.tradewire.events.ArticleParsed;
import io.tradewire.events.Figure;
import java.util.List;

/**
 * What a later parser reads differently in one article.
 *
 * @param id of the article
 * @param title its headline, null if unknown
 * @param removed figures that are no longer found
 * @param added figures that were not found before
 */
@JsonPropertyOrder({"id", "title", "removed", "added"})
public record Change(String id, String title, List<Figure> removed, List<Figure> added) {

  static Change between(ArticleParsed before, ArticleParsed after) {
    return new Change(
        after.article().id(),
        after.article().title(),
        without(before.figures(), after.figures()),
        without(after.figures(), before.figures()));
  }

  private static List<Figure> without(List<Figure> figures, List<Figure> others) {
    return figures.stream().filter(figure -> !others.contains(figure)).toList();
  }
}
