package io.tradewire.query.store;

import io.tradewire.query.domain.SeriesFilter;
import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Columns.Link;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The catalogue of series, ordered by code, with counts by what tells them apart. */
public final class SeriesQueries {

  private static final Shape SHAPE = new Shape(columns());

  /** Observations that are shown now: of each the best, none withdrawn. */
  private static final String CONTENT =
      "select count(distinct (o.period_start, o.period_end, o.unit)) as observations,"
          + " min(o.period_start) filter (where isfinite(o.period_start)) as first,"
          + " max(o.period_end) filter (where isfinite(o.period_end)) as last,"
          + " array_agg(distinct o.unit order by o.unit) filter (where o.unit <> '') as units"
          + " from tradewire.observation o where o.series_key = s.key and not o.withdrawn";

  private SeriesQueries() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(ObservationShape.series());
    columns.addAll(
        List.of(
            Columns.text("unitKind", "s.unit_kind"),
            Columns.bool("directed", "s.directed"),
            Columns.integer("observations", "c.observations"),
            Columns.day("first", "c.first"),
            Columns.day("last", "c.last"),
            Columns.words("units", "c.units"),
            Columns.links(
                "links",
                List.of("s.key"),
                (row, at) -> HexFormat.of().toHexDigits(row.getLong(at[0])),
                List.of(new Link("observations", "/v1/observations?series=", "")))));
    return columns;
  }

  /** Series that hold at least one observation. */
  public static Query list(SeriesFilter filter, Page page) {
    SqlBuilder sql = conditions(filter);
    if (page.cursor() != null) {
      sql.where("s.code > ?", Cursor.parse(page.cursor(), 1).get(0));
    }
    String limit = page.limit() == null ? "" : " limit " + sql.bind(page.limit());
    return new Query(
        SHAPE,
        sql.statement(
            "select "
                + SHAPE.select()
                + " from tradewire.series s cross join lateral ("
                + CONTENT
                + ") c where "
                + sql.conditions()
                + " order by s.code"
                + limit),
        row -> Cursor.of(List.of(row.getString(0))));
  }

  /** Rows of (facet, value, number of series) over all series of the filter, the largest first. */
  public static Statement facets(SeriesFilter filter) {
    SqlBuilder sql = conditions(filter);
    return sql.statement(
        "select case grouping(indicator, reporter, partner, status, scope, region, unit_kind)"
            + " when 63 then 'indicator' when 95 then 'reporter' when 111 then 'partner' when 119"
            + " then 'status' when 123 then 'scope' when 125 then 'region' else 'unitKind' end,"
            + " coalesce(indicator, reporter, partner, status, scope, region, unit_kind),"
            + " count(*)::int8 from (select s.indicator, s.reporter, s.partner, s.status,"
            + " coalesce(s.scope_code, s.scope) as scope, s.region, s.unit_kind"
            + " from tradewire.series s where "
            + sql.conditions()
            + ") f group by grouping sets ((indicator), (reporter), (partner), (status), (scope),"
            + " (region), (unit_kind)) order by 1, 3 desc, 2");
  }

  /** How many series each indicator has, as rows of (code, count). */
  public static Statement byIndicator() {
    return new SqlBuilder()
        .statement("select indicator, count(*)::int8 from tradewire.series group by 1");
  }

  /** How many series each party has, as reporter or partner, as rows of (code, count). */
  public static Statement byParty() {
    return new SqlBuilder()
        .statement(
            "select party, count(*)::int8 from tradewire.series s cross join lateral"
                + " unnest(array[s.reporter, s.partner]) party where party is not null group by 1");
  }

  private static SqlBuilder conditions(SeriesFilter filter) {
    SqlBuilder sql = new SqlBuilder();
    SeriesSql.conditions(sql, filter);
    sql.where(
        "exists (select from tradewire.observation e where e.series_key = s.key and not"
            + " e.withdrawn)");
    return sql;
  }
}
