package io.tradewire.query.store;

import io.tradewire.query.domain.Frequency;
import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.domain.PeriodLabel;
import io.tradewire.query.format.Column;
import io.tradewire.query.format.Columns;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** A period on the wire: as an interval, as a label, and its frequency. */
final class PeriodColumns {

  private PeriodColumns() {}

  static List<Column> of(String alias) {
    return List.of(
        column("period", alias, PeriodLabel::interval),
        column("periodLabel", alias, PeriodLabel::of),
        column("frequency", alias, (start, end) -> Frequency.of(start, end).code()));
  }

  /** The label of the days in two expressions. */
  static String label(Row row, int[] at) {
    return PeriodLabel.of(
        ObservationId.finite(row.getLocalDate(at[0])),
        ObservationId.finite(row.getLocalDate(at[1])));
  }

  private static Column column(
      String name, String alias, BiFunction<LocalDate, LocalDate, String> text) {
    return Columns.computed(
        name,
        List.of(alias + ".period_start", alias + ".period_end"),
        (row, at) ->
            text.apply(
                ObservationId.finite(row.getLocalDate(at[0])),
                ObservationId.finite(row.getLocalDate(at[1]))));
  }
}
