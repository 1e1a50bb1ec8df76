package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.events.Bound;
import io.tradewire.metrics.choice.Reason;
import io.tradewire.metrics.choice.State;
import io.tradewire.metrics.choice.Vintage;
import io.tradewire.metrics.recompute.Outcome;
import io.tradewire.metrics.series.Days;
import io.tradewire.metrics.series.Derivation;
import io.tradewire.metrics.series.ObservationKey;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Observations and vintages read back, whole families at a time. */
final class ObservationRows {

  private static final String COLUMNS =
      "select series_key, period_start, period_end, unit, derivation, known_from, withdrawn, value,"
          + " bound, change, share, agreeing, disagreeing, outliers, claims, low, high, ";

  private static final String IN_ORDER =
      " order by series_key, period_start, period_end, unit, derivation, known_from";

  static final String CURRENT =
      COLUMNS + "array_to_string(inputs, ' ') from " + Unnest.ofFamilies("observation") + IN_ORDER;

  static final String REVISIONS =
      COLUMNS + "reason from " + Unnest.ofFamilies("observation_revision") + IN_ORDER;

  private static final int EXTRA = 17;

  private ObservationRows() {}

  static Uni<List<Outcome.Current>> current(SqlConnection connection, Collection<Long> families) {
    return read(
        connection,
        CURRENT,
        families,
        row -> new Outcome.Current(target(row), knownFrom(row), state(row), inputs(row)));
  }

  static Uni<List<Outcome.Revision>> revisions(
      SqlConnection connection, Collection<Long> families) {
    return read(
        connection,
        REVISIONS,
        families,
        row ->
            new Outcome.Revision(
                target(row),
                new Vintage(knownFrom(row), state(row), Reason.of(row.getString(EXTRA)))));
  }

  private static <T> Uni<List<T>> read(
      SqlConnection connection, String sql, Collection<Long> families, Function<Row, T> mapper) {
    return connection
        .preparedQuery(sql)
        .execute(Tuple.of(families.toArray(Long[]::new)))
        .map(rows -> rows.stream().map(mapper).toList());
  }

  private static Outcome.Target target(Row row) {
    Days days = new Days(row.getLocalDate(1), row.getLocalDate(2));
    ObservationKey key = new ObservationKey(row.getLong(0), days, row.getString(3));
    return new Outcome.Target(key, Derivation.values()[row.getShort(4)]);
  }

  private static long knownFrom(Row row) {
    return Columns.micros(row.getOffsetDateTime(5));
  }

  private static State state(Row row) {
    if (row.getBoolean(6)) {
      return null;
    }
    String bound = row.getString(8);
    return new State(
        row.getBigDecimal(7),
        bound == null ? null : Bound.of(bound),
        row.getBigDecimal(9),
        row.getBigDecimal(10),
        row.getInteger(11),
        row.getInteger(12),
        row.getInteger(13),
        row.getInteger(14),
        row.getBigDecimal(15),
        row.getBigDecimal(16));
  }

  private static List<String> inputs(Row row) {
    String inputs = row.getString(EXTRA);
    return inputs == null ? List.of() : List.of(inputs.split(" "));
  }
}
