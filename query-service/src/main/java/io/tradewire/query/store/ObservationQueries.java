package io.tradewire.query.store;

import io.tradewire.query.domain.ObservationFilter;
import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import java.time.ZoneOffset;

/** Lists of observations, ordered by series, period, unit and derivation. */
public final class ObservationQueries {

  private static final String KEY =
      "o.series_key, o.period_start, o.period_end, o.unit, o.derivation";

  private ObservationQueries() {}

  /**
   * Observations.
   *
   * @param currency to convert to, null for none
   */
  public static Query list(ObservationFilter filter, String currency, Page page) {
    SqlBuilder sql = new SqlBuilder();
    String asOf = filter.asOf() == null ? null : sql.bind(filter.asOf().atOffset(ZoneOffset.UTC));
    String converted = currency == null ? null : sql.bind(currency);
    String v = asOf == null ? "o" : "v";
    // Conversion depends on the kind of the series' unit.
    boolean apart = page.seriesApart() && currency == null;
    Shape shape =
        apart ? ObservationShape.seriesApart(v, converted) : ObservationShape.of(v, converted);
    String source;
    if (apart && filter.lastN() == null && SeriesSql.choosesFew(filter.series())) {
      SeriesSql.conditions(sql, filter.series(), "o.series_key");
      source = "from tradewire.observation o" + observations(sql, filter, asOf);
    } else {
      SeriesSql.conditions(sql, filter.series(), "s.key");
      source = source(sql, filter, asOf);
    }
    after(sql, page.cursor());
    String limit = page.limit() == null ? "" : " limit " + sql.bind(page.limit());
    return new Query(
        shape,
        sql.statement(
            "select "
                + shape.select()
                + " "
                + source
                + " where "
                + sql.conditions()
                + " order by "
                + KEY
                + limit),
        ObservationShape::cursor,
        apart ? row -> row.getLong(0) : null);
  }

  /** One observation as it is now, unless it was withdrawn. */
  public static Query one(ObservationId id) {
    Shape shape = ObservationShape.of("o", null);
    SqlBuilder sql = new SqlBuilder();
    String key = key(sql, id);
    return new Query(
        shape,
        sql.statement(
            "select "
                + shape.select()
                + " from tradewire.observation o join tradewire.series s on s.key = o.series_key"
                + " where not o.withdrawn and ("
                + KEY
                + ") = ("
                + key
                + ")"),
        ObservationShape::cursor);
  }

  /** A row if the observation is or was there. */
  public static Statement exists(ObservationId id) {
    SqlBuilder sql = new SqlBuilder();
    String key = key(sql, id);
    return sql.statement(
        "select 1 from tradewire.observation o where (" + KEY + ") = (" + key + ")");
  }

  /** What gives {@code s}, {@code o}, and {@code v} if a past instant is asked for. */
  private static String source(SqlBuilder sql, ObservationFilter filter, String asOf) {
    if (filter.lastN() == null) {
      return "from tradewire.series s join tradewire.observation o on o.series_key = s.key"
          + observations(sql, filter, asOf);
    }
    SqlBuilder rows = sql.nested();
    String vintage = observations(rows, filter, asOf);
    String n = sql.bind(filter.lastN());
    return "from tradewire.series s cross join lateral (select o.* from tradewire.observation o"
        + vintage
        + " where o.series_key = s.key and "
        + rows.conditions()
        + " order by o.period_start desc, o.period_end desc, o.unit desc, o.derivation desc limit "
        + n
        + ") o"
        + vintage;
  }

  /** Adds the conditions on observations; the join that gives {@code v}, if it is asked for. */
  private static String observations(SqlBuilder sql, ObservationFilter filter, String asOf) {
    PeriodSql.conditions(sql, "o", filter.periods());
    sql.whereAny("o.unit", filter.units());
    visible(sql, filter.derived(), asOf);
    return asOf == null ? "" : " " + vintage("o", "v", asOf);
  }

  /**
   * Of stated and derived values of one thing, the one to show: the least derived.
   *
   * @param derived true or false for all derived or stated ones instead
   * @param asOf placeholder of a past instant, at which {@code v} is the vintage; null is now
   */
  public static void visible(SqlBuilder sql, Boolean derived, String asOf) {
    sql.where("not " + (asOf == null ? "o" : "v") + ".withdrawn");
    if (derived != null) {
      sql.where(derived ? "o.derivation > 0" : "o.derivation = 0");
      return;
    }
    String better =
        "select from tradewire.observation b "
            + (asOf == null ? "" : vintage("b", "bv", asOf))
            + " where b.series_key = o.series_key and b.period_start = o.period_start and"
            + " b.period_end = o.period_end and b.unit = o.unit and b.derivation < o.derivation and"
            + " not "
            + (asOf == null ? "b" : "bv")
            + ".withdrawn";
    sql.where("(o.derivation = 0 or not exists (" + better + "))");
  }

  /** What was believed of {@code of} at an instant. */
  public static String vintage(String of, String alias, String asOf) {
    return ("cross join lateral (select r.* from tradewire.observation_revision r where"
                + " r.series_key = OF.series_key and r.period_start = OF.period_start and r.period_end"
                + " = OF.period_end and r.unit = OF.unit and r.derivation = OF.derivation and"
                + " r.known_from <= "
                + asOf
                + " order by r.known_from desc limit 1) ")
            .replace("OF", of)
        + alias;
  }

  private static void after(SqlBuilder sql, String cursor) {
    if (cursor == null) {
      return;
    }
    ObservationId last = Cursor.observation(cursor);
    sql.where("(" + KEY + ") > (" + key(sql, last) + ")");
  }

  /** Binds the parts of an id, in the order of the primary key. */
  static String key(SqlBuilder sql, ObservationId id) {
    return String.join(
        ", ",
        sql.bind(id.series()),
        sql.bind(id.start()),
        sql.bind(id.end()),
        sql.bind(id.unit()),
        sql.bind(id.derivation()));
  }
}
