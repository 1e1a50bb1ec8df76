package io.tradewire.query.store;

import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.domain.PeriodFilter;
import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Columns.Link;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import java.util.ArrayList;
import java.util.List;

/** What was planned beside what came true, ordered by series and period. */
public final class TargetQueries {

  /** A target is the planned observation itself, so that its id is an observation's. */
  private static final List<String> ID =
      List.of("o.series_key", "o.period_start", "o.period_end", "o.unit", "0::int2");

  private static final String KEY = "o.series_key, o.period_start, o.period_end, o.unit";
  private static final Shape SHAPE = new Shape(columns());

  private TargetQueries() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.computed("id", ID, ObservationShape::id));
    columns.add(Columns.text("outcome", "o.outcome"));
    columns.addAll(ObservationShape.series());
    columns.addAll(PeriodColumns.of("o"));
    columns.addAll(
        List.of(
            Columns.digits("value", "o.value"),
            Columns.text("unit", "nullif(o.unit, '')"),
            Columns.text("bound", "o.bound"),
            Columns.digits("change", "o.change"),
            Columns.integer("agreeing", "o.agreeing"),
            Columns.digits("actualValue", "o.actual_value"),
            Columns.text("actualUnit", "nullif(o.actual_unit, '')"),
            Columns.text("actualBound", "o.actual_bound"),
            Columns.digits("actualChange", "o.actual_change"),
            Columns.bool("actualDerived", "o.actual_derivation > 0"),
            Columns.digits("missedBy", "o.missed_by"),
            Columns.digits("missedByPercent", "o.missed_by_percent"),
            Columns.instant("knownFrom", "o.known_from"),
            Columns.instant("actualKnownFrom", "o.actual_known_from"),
            Columns.links(
                "links",
                ID,
                ObservationShape::id,
                List.of(
                    new Link("claims", "/v1/observations/", "/claims"),
                    new Link("revisions", "/v1/observations/", "/revisions")))));
    return columns;
  }

  /**
   * Targets.
   *
   * @param outcomes open, met, missed, overdue; empty is any
   */
  public static Query list(
      List<String> outcomes,
      SeriesFilter series,
      PeriodFilter periods,
      List<String> units,
      Page page) {
    SqlBuilder sql = new SqlBuilder();
    SeriesSql.conditions(sql, series);
    PeriodSql.conditions(sql, "o", periods);
    sql.whereAny("o.unit", units);
    sql.whereAny("o.outcome", outcomes);
    if (page.cursor() != null) {
      ObservationId last = Cursor.observation(page.cursor());
      sql.where(
          "("
              + KEY
              + ") > ("
              + String.join(
                  ", ",
                  sql.bind(last.series()),
                  sql.bind(last.start()),
                  sql.bind(last.end()),
                  sql.bind(last.unit()))
              + ")");
    }
    String limit = page.limit() == null ? "" : " limit " + sql.bind(page.limit());
    return new Query(
        SHAPE,
        sql.statement(
            "select "
                + SHAPE.select()
                + " from tradewire.target o join tradewire.series s on s.key = o.series_key where "
                + sql.conditions()
                + " order by "
                + KEY
                + limit),
        ObservationShape::cursor);
  }
}
