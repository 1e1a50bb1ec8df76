package io.tradewire.metrics.store;

import io.tradewire.metrics.choice.Span;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.impl.ArrayTuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Turns rows into the arrays that {@code unnest} turns into rows again: one parameter a column.
 * Arrays are filled row by row: a row's values lie together in memory, a column's do not.
 */
final class Columns<R> {

  private static final int USUAL = 28;
  private static final long MICROS = 1_000_000;
  private static final int NANOS = 1_000;

  private final List<R> rows;
  private final List<Column<R, ?>> columns = new ArrayList<>(USUAL);
  private BigDecimal lastDecimal;
  private String lastText;

  private record Column<R, T>(Function<R, T> value, T[] values) {
    void fill(int index, R row) {
      values[index] = value.apply(row);
    }
  }

  private Columns(List<R> rows) {
    this.rows = rows;
  }

  static <R> Columns<R> of(List<R> rows) {
    return new Columns<>(rows);
  }

  Columns<R> texts(Function<R, String> column) {
    return add(column, String[]::new);
  }

  Columns<R> longs(Function<R, Long> column) {
    return add(column, Long[]::new);
  }

  Columns<R> ints(Function<R, Integer> column) {
    return add(column, Integer[]::new);
  }

  Columns<R> shorts(Function<R, Short> column) {
    return add(column, Short[]::new);
  }

  Columns<R> booleans(Function<R, Boolean> column) {
    return add(column, Boolean[]::new);
  }

  Columns<R> doubles(Function<R, Double> column) {
    return add(column, Double[]::new);
  }

  Columns<R> days(Function<R, LocalDate> column) {
    return add(column, LocalDate[]::new);
  }

  /** Decimals as text, to be cast: the client sends numerics as text anyway. */
  Columns<R> decimals(Function<R, BigDecimal> column) {
    return texts(row -> text(column.apply(row)));
  }

  /** Of one row several columns often have the same decimal: the value, the lowest, the highest. */
  private String text(BigDecimal decimal) {
    if (decimal == null) {
      return null;
    }
    if (!decimal.equals(lastDecimal)) {
      lastDecimal = decimal;
      lastText = decimal.toPlainString();
    }
    return lastText;
  }

  /** Microseconds since 1970 as instants; {@link Span#OPEN} is null. */
  Columns<R> instants(Function<R, Long> column) {
    return add(row -> instant(column.apply(row)), OffsetDateTime[]::new);
  }

  private <T> Columns<R> add(Function<R, T> column, IntFunction<T[]> array) {
    columns.add(new Column<>(column, array.apply(rows.size())));
    return this;
  }

  Tuple tuple() {
    for (int i = 0; i < rows.size(); i++) {
      R row = rows.get(i);
      for (Column<R, ?> column : columns) {
        column.fill(i, row);
      }
    }
    ArrayTuple tuple = new ArrayTuple(columns.size());
    columns.forEach(column -> tuple.addValue(column.values()));
    return Tuple.newInstance(tuple);
  }

  static OffsetDateTime instant(long micros) {
    if (micros == Span.OPEN) {
      return null;
    }
    long seconds = Math.floorDiv(micros, MICROS);
    int nanos = (int) (micros - seconds * MICROS) * NANOS;
    // Not by way of Instant, which looks up the rules of a zone for each.
    LocalDateTime local = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
    return OffsetDateTime.of(local, ZoneOffset.UTC);
  }

  static long micros(OffsetDateTime instant) {
    return instant == null
        ? Span.OPEN
        : instant.toEpochSecond() * MICROS + instant.getNano() / NANOS;
  }
}
