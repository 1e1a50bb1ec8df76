package io.tradewire.query.store;

import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Shape;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** One article with the spans of its figures. */
public final class ArticleQueries {

  /** Of an article. */
  public static final Shape SHAPE =
      new Shape(
          List.of(
              Columns.text("id", "a.id"),
              Columns.integer("revision", "a.revision"),
              Columns.text("title", "a.title"),
              Columns.text("url", "a.url"),
              Columns.text("publisher", "a.publisher"),
              Columns.day("publishedOn", "a.published_on"),
              Columns.text("dateline", "a.dateline"),
              Columns.text("language", "a.language"),
              Columns.integer("parser", "a.parser"),
              Columns.instant("knownFrom", "a.known_from"),
              Columns.text("text", "a.text")));

  private ArticleQueries() {}

  /** The article's current version; none if it is retracted or unknown. */
  public static Statement article(String id) {
    return new Statement(
        "select "
            + SHAPE.select()
            + " from tradewire.article a where a.id = $1 and not a.retracted",
        Tuple.of(id));
  }

  /** Its figures, in the order of the text. */
  public static Statement figures(String id) {
    return new Statement(
        "select "
            + FigureShape.IN_ARTICLE.select()
            + " from tradewire.figure f join tradewire.series s on s.key = f.series_key where"
            + " f.article_id = $1 and f.known_to is null and f.part = 0 order by f.ordinal",
        Tuple.of(id));
  }
}
