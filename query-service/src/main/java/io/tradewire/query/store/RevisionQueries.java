package io.tradewire.query.store;

import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import java.util.List;

/** What was believed of one observation, and since when: its vintages, the oldest first. */
public final class RevisionQueries {

  private static final Shape SHAPE =
      new Shape(
          List.of(
              Columns.instant("knownFrom", "r.known_from"),
              Columns.text("reason", "r.reason"),
              Columns.bool("withdrawn", "r.withdrawn"),
              Columns.digits("value", "r.value"),
              Columns.text("unit", "nullif(r.unit, '')"),
              Columns.text("bound", "r.bound"),
              Columns.digits("change", "r.change"),
              Columns.digits("share", "r.share"),
              Columns.integer("agreeing", "r.agreeing"),
              Columns.integer("disagreeing", "r.disagreeing"),
              Columns.integer("outliers", "r.outliers"),
              Columns.integer("claims", "r.claims"),
              Spread.json("r"),
              Columns.digits("low", "r.low").csvOnly(),
              Columns.digits("high", "r.high").csvOnly()));

  private RevisionQueries() {}

  /** The vintages of an observation. */
  public static Query of(ObservationId id, Page page) {
    SqlBuilder sql = new SqlBuilder();
    sql.where(
        "(r.series_key, r.period_start, r.period_end, r.unit, r.derivation) = ("
            + ObservationQueries.key(sql, id)
            + ")");
    if (page.cursor() != null) {
      sql.where("r.known_from > ?", Cursor.instant(Cursor.parse(page.cursor(), 1).get(0)));
    }
    String limit = page.limit() == null ? "" : " limit " + sql.bind(page.limit());
    return new Query(
        SHAPE,
        sql.statement(
            "select "
                + SHAPE.select()
                + " from tradewire.observation_revision r where "
                + sql.conditions()
                + " order by r.known_from"
                + limit),
        row -> Cursor.of(List.of(row.getOffsetDateTime(0).toInstant().toString())));
  }
}
