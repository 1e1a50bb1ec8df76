package io.tradewire.query.store;

import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Columns.Link;
import io.tradewire.query.format.Shape;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;

/** A figure on the wire: the slots that the article states, and the observation it supports. */
public final class FigureShape {

  private static final List<String> OBSERVATION =
      List.of("f.series_key", "f.period_start", "f.period_end", "f.unit");

  /** Inside its article. */
  public static final Shape IN_ARTICLE = new Shape(columns(false));

  /** In a list, with its article. */
  public static final Shape LISTED = new Shape(columns(true));

  private FigureShape() {}

  private static List<Column> columns(boolean listed) {
    List<Column> columns = new ArrayList<>();
    if (listed) {
      columns.addAll(article());
    }
    columns.addAll(slots());
    columns.addAll(PeriodColumns.of("f"));
    columns.addAll(limits());
    columns.addAll(evidence());
    return columns;
  }

  private static List<Column> article() {
    return List.of(
        Columns.text("article", "f.article_id"),
        Columns.text("publisher", "a.publisher"),
        Columns.day("publishedOn", "f.published_on"),
        Columns.text("title", "a.title"),
        Columns.text("url", "a.url"));
  }

  private static List<Column> slots() {
    return List.of(
        Columns.text("indicator", "s.indicator"),
        Columns.text("reporter", "case when f.swapped then s.partner else s.reporter end"),
        Columns.text("partner", "case when f.swapped then s.reporter else s.partner end"),
        Columns.digits("value", "f.value"),
        Columns.text("unit", "nullif(f.unit, '')"),
        Columns.json("also", "coalesce(f.also, '[]'::jsonb)"),
        Columns.text("bound", "f.bound"),
        Columns.digits("change", "f.change"),
        Columns.digits("share", "f.share"));
  }

  private static List<Column> limits() {
    return List.of(
        Columns.text("status", "s.status"),
        Columns.text("scope", "f.scope"),
        Columns.text("scopeCode", "s.scope_code"),
        Columns.text("region", "f.region"));
  }

  private static List<Column> evidence() {
    return List.of(
        Columns.text("quote", "f.quote"),
        Columns.integer("quoteStart", "f.quote_start"),
        Columns.integer("quoteEnd", "f.quote_end"),
        Columns.digits("confidence", "f.confidence::numeric"),
        Columns.words("rules", "f.rules"),
        Columns.bool("outlier", "f.outlier"),
        Columns.text("series", "s.code"),
        Columns.computed("observation", OBSERVATION, FigureShape::observation),
        Columns.links(
            "links",
            List.of("f.article_id"),
            (row, at) -> row.getString(at[0]),
            List.of(new Link("article", "/v1/articles/", ""))));
  }

  private static String observation(Row row, int[] at) {
    return new ObservationId(
            row.getLong(at[0]),
            row.getLocalDate(at[1]),
            row.getLocalDate(at[2]),
            row.getString(at[3]),
            (short) 0)
        .toString();
  }
}
