package io.tradewire.query.store;

import io.tradewire.query.domain.PeriodFilter;
import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** Figures as articles state them, ordered by series, period, unit and article. */
public final class FigureQueries {

  private static final String KEY =
      "f.series_key, f.period_start, f.period_end, f.unit, f.article_id, f.known_from, f.ordinal";

  private FigureQueries() {}

  /**
   * Figures.
   *
   * @param units stated in; empty is any
   * @param articles ids; empty is any
   * @param publishers names in any case; empty is any
   * @param asOf in force at this instant; null is now
   */
  public static Query list(
      SeriesFilter series,
      PeriodFilter periods,
      List<String> units,
      List<String> articles,
      List<String> publishers,
      Instant asOf,
      Page page) {
    Shape shape = FigureShape.LISTED;
    SqlBuilder sql = new SqlBuilder();
    SeriesSql.conditions(sql, series);
    PeriodSql.conditions(sql, "f", periods);
    sql.whereAny("f.unit", units);
    sql.whereAny("f.article_id", articles);
    sql.whereAny("f.source", publishers);
    sql.where("f.part = 0");
    ClaimQueries.inForce(sql, asOf);
    if (page.cursor() != null) {
      sql.where("(" + KEY + ") > (" + after(sql, page.cursor()) + ")");
    }
    String limit = page.limit() == null ? "" : " limit " + sql.bind(page.limit());
    return new Query(
        shape,
        sql.statement(
            "select "
                + shape.select()
                + ", "
                + KEY
                + " from tradewire.series s join tradewire.figure f on f.series_key = s.key join"
                + " tradewire.article a on a.id = f.article_id where "
                + sql.conditions()
                + " order by "
                + KEY
                + limit),
        row -> cursor(row, shape.width()));
  }

  private static String cursor(Row row, int at) {
    return Cursor.of(
        List.of(
            row.getLong(at).toString(),
            row.getLocalDate(at + 1).toString(),
            row.getLocalDate(at + 2).toString(),
            row.getString(at + 3),
            row.getString(at + 4),
            row.getOffsetDateTime(at + 5).toInstant().toString(),
            row.getShort(at + 6).toString()));
  }

  private static String after(SqlBuilder sql, String cursor) {
    List<String> key = Cursor.parse(cursor, 7);
    return String.join(
        ", ",
        sql.bind(Cursor.big(key.get(0))),
        sql.bind(Cursor.day(key.get(1))),
        sql.bind(Cursor.day(key.get(2))),
        sql.bind(key.get(3)),
        sql.bind(key.get(4)),
        sql.bind(Cursor.instant(key.get(5))),
        sql.bind(Cursor.number(key.get(6))));
  }
}
