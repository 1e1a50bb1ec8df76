package io.tradewire.query.store;

import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Shape;
import java.time.LocalDate;
import java.util.List;

/** Flat rows for plots: a time and a number, and what tells one line from another. */
public final class PlotQueries {

  private static final Shape SHAPE =
      new Shape(
          List.of(
              Columns.computed(
                  "time",
                  List.of("o.period_end"),
                  (row, at) -> row.getLocalDate(at[0]) + "T00:00:00Z"),
              Columns.text(
                  "line",
                  "concat_ws(' ', s.indicator, concat_ws('/', s.reporter, s.partner),"
                      + " coalesce(s.scope, s.scope_code), s.region, s.status, nullif(o.unit,"
                      + " ''), o.freq)"),
              Columns.digits("value", "o.value"),
              Columns.text("unit", "nullif(o.unit, '')"),
              Columns.text("status", "s.status"),
              Columns.text("frequency", "o.freq"),
              Columns.computed(
                  "periodLabel", List.of("o.period_start", "o.period_end"), PeriodColumns::label),
              Columns.text("series", "s.code"),
              Columns.bool("derived", "o.derivation > 0")));

  private PlotQueries() {}

  /**
   * Levels whose period ends in a range of days, ordered by time: that is what Grafana asks of a
   * table with one row a line and time.
   *
   * @param frequencies codes; empty is any
   * @param intervalSeconds of several periods of one line that end within one interval the last is
   *     taken; 0 takes all
   */
  public static Query rows(
      SeriesFilter series,
      List<String> units,
      List<String> frequencies,
      LocalDate from,
      LocalDate to,
      long intervalSeconds) {
    SqlBuilder sql = new SqlBuilder();
    SeriesSql.conditions(sql, series);
    ObservationQueries.visible(sql, null, null);
    sql.where("isfinite(o.period_end)").where("o.value is not null");
    sql.where("o.period_end >= ?", from).where("o.period_end <= ?", to);
    sql.whereAny("o.unit", units);
    sql.whereAny(PeriodSql.frequency("o"), frequencies);
    String bucket =
        intervalSeconds == 0
            ? "0"
            : "floor(extract(epoch from o.period_end) / " + sql.bind(intervalSeconds) + "::int8)";
    String each = intervalSeconds == 0 ? "o.period_start, o.period_end" : "bucket";
    return new Query(
        SHAPE,
        sql.statement(
            "select "
                + SHAPE.select()
                + " from (select distinct on (o.series_key, o.unit, freq, "
                + each
                + ") o.*, "
                + PeriodSql.frequency("o")
                + " as freq, "
                + bucket
                + " as bucket from tradewire.series s join tradewire.observation o on o.series_key"
                + " = s.key where "
                + sql.conditions()
                + " order by o.series_key, o.unit, freq, "
                + each
                + ", o.period_end desc, o.period_start desc) o join tradewire.series s on s.key ="
                + " o.series_key order by o.period_end, o.series_key, o.unit, o.freq,"
                + " o.period_start"),
        row -> null);
  }
}
