package io.tradewire.metrics.series;

import io.tradewire.events.Period;
import java.time.LocalDate;

/**
 * A period as keys have it: no nulls, {@link LocalDate#MIN} and {@link LocalDate#MAX} for open
 * sides (PostgreSQL's infinities), and both for a figure without a period.
 */
public record Days(LocalDate start, LocalDate end) implements Comparable<Days> {

  /** No period is known. */
  public static final Days UNDATED = new Days(LocalDate.MIN, LocalDate.MAX);

  static Days of(Period period) {
    if (period == null) {
      return UNDATED;
    }
    return new Days(
        period.start() == null ? LocalDate.MIN : period.start(),
        period.end() == null ? LocalDate.MAX : period.end());
  }

  /** Whether both ends are days. */
  public boolean bounded() {
    return start != LocalDate.MIN && end != LocalDate.MAX;
  }

  /** The same days of the year before; null if a leap day or an open side has no counterpart. */
  public Days yearBefore() {
    return bounded() ? YearsBefore.of(this) : null;
  }

  /** Reckons what {@link #yearBefore} tells of bounded days. */
  Days reckonYearBefore() {
    Period here = new Period(start, end);
    Period before = here.plusYears(-1);
    return before.plusYears(1).equals(here) ? of(before) : null;
  }

  @Override
  public int compareTo(Days other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  @Override
  public String toString() {
    return (start == LocalDate.MIN ? ".." : start) + "_" + (end == LocalDate.MAX ? ".." : end);
  }
}
