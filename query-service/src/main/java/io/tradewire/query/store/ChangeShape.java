package io.tradewire.query.store;

import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import io.tradewire.query.format.Columns.Link;
import io.tradewire.query.format.Shape;
import java.util.ArrayList;
import java.util.List;

/** A change on the wire: which observation, since when, and what it is now. */
public final class ChangeShape {

  private static final List<String> ID =
      List.of("c.series_key", "c.period_start", "c.period_end", "c.unit", "c.derivation");

  /** Selected from {@code change c}, {@code series s} and {@code observation o}, if it exists. */
  public static final Shape SHAPE = new Shape(columns());

  private ChangeShape() {}

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Columns.computed(
            "seq",
            List.of("c.tx", "c.n"),
            (row, at) -> row.getLong(at[0]) + "-" + row.getInteger(at[1])));
    columns.add(Columns.computed("observation", ID, ObservationShape::id));
    columns.add(Columns.instant("knownFrom", "c.known_from"));
    columns.add(Columns.instant("recordedAt", "c.recorded_at"));
    columns.addAll(ObservationShape.series());
    columns.addAll(PeriodColumns.of("c"));
    columns.addAll(
        List.of(
            Columns.digits("value", "o.value"),
            Columns.text("unit", "nullif(c.unit, '')"),
            Columns.bool("derived", "c.derivation > 0"),
            Columns.bool("withdrawn", "coalesce(o.withdrawn, true)"),
            Columns.links(
                "links",
                ID,
                ObservationShape::id,
                List.of(
                    new Link("claims", "/v1/observations/", "/claims"),
                    new Link("revisions", "/v1/observations/", "/revisions")))));
    return columns;
  }
}
