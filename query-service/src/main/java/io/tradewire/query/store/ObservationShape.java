package io.tradewire.query.store;

import io.tradewire.query.domain.Derivation;
import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Columns.Link;
import io.tradewire.query.format.Cursor;
import io.tradewire.query.format.Shape;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An observation on the wire. */
public final class ObservationShape {

  static final List<String> ID =
      List.of("o.series_key", "o.period_start", "o.period_end", "o.unit", "o.derivation");

  private static final Shape NOW_APART = of("o", null, false);
  private static final Shape THEN_APART = of("v", null, false);

  private ObservationShape() {}

  /**
   * The columns of an observation.
   *
   * @param v alias of the row that holds the value: {@code o} now, else that of a vintage
   * @param currency placeholder of the currency to convert to, null for none
   */
  static Shape of(String v, String currency) {
    return of(v, currency, true);
  }

  /** The same without what the series says of itself, which belongs behind the first column. */
  static Shape seriesApart(String v, String currency) {
    return currency == null ? v.equals("o") ? NOW_APART : THEN_APART : of(v, currency, false);
  }

  private static Shape of(String v, String currency, boolean withSeries) {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.computed("id", ID, ObservationShape::id));
    if (withSeries) {
      columns.addAll(series());
    }
    columns.addAll(PeriodColumns.of("o"));
    columns.addAll(value(v));
    columns.addAll(support(v));
    if (currency != null) {
      columns.addAll(Conversion.columns(v, currency));
    }
    columns.add(
        Columns.links(
            "links",
            ID,
            ObservationShape::id,
            List.of(
                new Link("claims", "/v1/observations/", "/claims"),
                new Link("revisions", "/v1/observations/", "/revisions"))));
    return new Shape(columns);
  }

  /** What the series says of itself, from {@code tradewire.series s}. */
  static List<Column> series() {
    return List.of(
        Columns.text("series", "s.code"),
        Columns.computed("seriesKey", List.of("s.key"), (row, at) -> hex(row.getLong(at[0]))),
        Columns.text("indicator", "s.indicator"),
        Columns.text("reporter", "s.reporter"),
        Columns.text("partner", "s.partner"),
        Columns.text("status", "s.status"),
        Columns.text("scope", SeriesSql.SCOPE),
        Columns.text("scopeCode", "s.scope_code"),
        Columns.text("region", "s.region"));
  }

  private static List<Column> value(String v) {
    return List.of(
        Columns.digits("value", v + ".value"),
        Columns.text("unit", "nullif(o.unit, '')"),
        Columns.text("bound", v + ".bound"),
        Columns.digits("change", v + ".change"),
        Columns.digits("share", v + ".share"));
  }

  private static List<Column> support(String v) {
    return List.of(
        Columns.integer("agreeing", v + ".agreeing"),
        Columns.integer("disagreeing", v + ".disagreeing"),
        Columns.integer("outliers", v + ".outliers"),
        Columns.integer("claims", v + ".claims"),
        Spread.json(v),
        Columns.digits("low", v + ".low").csvOnly(),
        Columns.digits("high", v + ".high").csvOnly(),
        Columns.bool("derived", "o.derivation > 0"),
        Columns.computed(
            "derivation",
            List.of("o.derivation"),
            (row, at) -> Derivation.of(row.getShort(at[0])).code()),
        Columns.words("derivedFrom", "o.inputs"),
        Columns.instant("knownFrom", v + ".known_from"));
  }

  /** The cursor behind a row whose select list begins with an observation's. */
  static String cursor(Row row) {
    return Cursor.of(List.of(id(row, new int[] {0, 1, 2, 3, 4})));
  }

  static String id(Row row, int[] at) {
    return new ObservationId(
            row.getLong(at[0]),
            row.getLocalDate(at[1]),
            row.getLocalDate(at[2]),
            row.getString(at[3]),
            row.getShort(at[4]))
        .toString();
  }

  private static String hex(long key) {
    return HexFormat.of().toHexDigits(key);
  }
}
