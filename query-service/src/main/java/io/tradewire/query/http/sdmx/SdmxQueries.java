package io.tradewire.query.http.sdmx;

import io.tradewire.query.store.ObservationQueries;
import io.tradewire.query.store.PeriodSql;
import io.tradewire.query.store.SeriesSql;
import io.tradewire.query.store.SqlBuilder;
import io.tradewire.query.store.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Selects observations by SDMX's dimensions. Periods with an open side have no TIME_PERIOD and are
 * not part of the dataflow.
 */
final class SdmxQueries {

  private static final String FREQUENCY = PeriodSql.frequency("o");
  private static final String SCOPE = "coalesce(s.scope_code, s.scope)";

  /** By position of the dimension: the column, and what stands for its being null. */
  static final List<String> COLUMNS =
      List.of(
          "(" + FREQUENCY + ")",
          "s.reporter",
          "s.partner",
          "s.indicator",
          "nullif(o.unit, '')",
          "s.status",
          SCOPE,
          "s.region");

  /** The dimensions that are no property of the series. */
  private static final Set<Integer> OF_OBSERVATION =
      Set.of(Dsd.position("FREQ"), Dsd.position("UNIT_MEASURE"));

  private SdmxQueries() {}

  /** Rows of {@link SdmxRow}, series by series and period by period. */
  static Statement data(SdmxFilter filter) {
    SqlBuilder sql = new SqlBuilder();
    String rows = rows(sql, filter);
    if (filter.detail().keysOnly()) {
      return sql.statement(
          "select distinct on (series_key, freq, unit) * from ("
              + rows
              + ") d order by series_key, freq, unit");
    }
    return sql.statement(
        ranked(sql, filter, rows) + " order by series_key, freq, unit, period_start, period_end");
  }

  /** A row if there is any. */
  static Statement any(SdmxFilter filter) {
    SqlBuilder sql = new SqlBuilder();
    return sql.statement("select 1 from (" + rows(sql, filter) + ") d limit 1");
  }

  /** Rows of (dimension's position, value) that observations of a key have. */
  static Statement available(SdmxFilter filter) {
    SqlBuilder sql = new SqlBuilder();
    String rows = rows(sql, filter);
    List<String> each = new ArrayList<>();
    String[] names = {
      "freq", "reporter", "partner", "indicator", "unit", "status", "scope", "region"
    };
    for (int i = 0; i < names.length; i++) {
      each.add("(" + i + ", " + names[i] + ")");
    }
    return sql.statement(
        "select distinct v.position, v.value from ("
            + rows
            + ") d cross join lateral (values "
            + String.join(", ", each)
            + ") v (position, value) order by 1, 2");
  }

  /** The phrases or codes that series have as scope and as region: rows of (scope, region). */
  static Statement phrases() {
    return new SqlBuilder()
        .statement(
            "select distinct "
                + SCOPE
                + ", case when s.scope_code is not null then (select min(n.phrase) from"
                + " tradewire.scope_name n where n.scope_code = s.scope_code) end, s.region from"
                + " tradewire.series s order by 1, 3");
  }

  private static String ranked(SqlBuilder sql, SdmxFilter filter, String rows) {
    if (filter.lastN() == null && filter.firstN() == null) {
      return "select * from (" + rows + ") d";
    }
    List<String> either = new ArrayList<>();
    if (filter.firstN() != null) {
      either.add("first_rank <= " + sql.bind(filter.firstN().longValue()));
    }
    if (filter.lastN() != null) {
      either.add("last_rank <= " + sql.bind(filter.lastN().longValue()));
    }
    String partition = "over (partition by series_key, freq, unit order by ";
    return "select * from (select d.*, row_number() "
        + partition
        + "period_start, period_end) as first_rank, row_number() "
        + partition
        + "period_start desc, period_end desc) as last_rank from ("
        + rows
        + ") d) r where "
        + String.join(" or ", either);
  }

  private static String rows(SqlBuilder sql, SdmxFilter filter) {
    String asOf = filter.asOf() == null ? null : sql.bind(filter.asOf().atOffset(ZoneOffset.UTC));
    String v = asOf == null ? "o" : "v";
    sql.where("isfinite(o.period_start)").where("isfinite(o.period_end)");
    ObservationQueries.visible(sql, null, asOf);
    keys(sql, filter.key());
    ComponentSql components = new ComponentSql(sql, v);
    filter.components().forEach(components::where);
    if (filter.start() != null) {
      sql.where("o.period_start >= ?", filter.start());
    }
    if (filter.end() != null) {
      sql.where("o.period_end <= ?", filter.end());
    }
    if (filter.updatedAfter() != null) {
      sql.where(v + ".known_from > ?", filter.updatedAfter().atOffset(ZoneOffset.UTC));
    }
    return "select o.series_key, o.period_start, o.period_end, o.unit, o.derivation, "
        + FREQUENCY
        + " as freq, s.reporter, s.partner, s.indicator, s.status, "
        + SCOPE
        + " as scope, s.region, "
        + v
        + ".value::text as value, "
        + v
        + ".bound, "
        + v
        + ".change::text as change, "
        + v
        + ".agreeing, "
        + v
        + ".disagreeing from tradewire.series s join tradewire.observation o on o.series_key ="
        + " s.key "
        + (asOf == null ? "" : ObservationQueries.vintage("o", "v", asOf))
        + " where "
        + sql.conditions();
  }

  private static void keys(SqlBuilder sql, SdmxKey key) {
    if (key.or().isEmpty()) {
      dimensions(sql, key);
      return;
    }
    List<String> alternatives = new ArrayList<>();
    for (SdmxKey one : key.each()) {
      SqlBuilder own = sql.nested();
      dimensions(own, one);
      alternatives.add("(" + own.conditions() + ")");
    }
    sql.where("(" + String.join(" or ", alternatives) + ")");
  }

  private static void dimensions(SqlBuilder sql, SdmxKey key) {
    SqlBuilder ofSeries = sql.nested();
    for (int i = 0; i < COLUMNS.size(); i++) {
      List<String> codes = key.codes().get(i);
      if (codes.isEmpty()) {
        continue;
      }
      List<String> values = SdmxDimension.values(i, codes);
      boolean none = SdmxDimension.asksForNone(i, codes);
      SqlBuilder target = OF_OBSERVATION.contains(i) ? sql : ofSeries;
      target.where(
          "(" + COLUMNS.get(i) + " = any(?)" + (none ? " or " + COLUMNS.get(i) + " is null)" : ")"),
          values.toArray(String[]::new));
    }
    sql.where(
        key.of("REF_AREA").isEmpty() && key.of("COUNTERPART_AREA").isEmpty()
            ? ofSeries.conditions()
            : SeriesSql.first(ofSeries.conditions()));
  }
}
