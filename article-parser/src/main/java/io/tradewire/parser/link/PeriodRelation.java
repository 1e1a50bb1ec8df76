package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.time.RelatedPeriods;
import java.time.LocalDate;
import java.time.MonthDay;

/** How one period lies to another. */
enum PeriodRelation {
  SAME,
  /** The same days a year earlier. */
  YEAR_BEFORE,
  /** The same days of some other year before. */
  YEARS_BEFORE,
  /** The month, quarter or week right before. */
  STEP_BEFORE,
  /** All of it inside, with the same end. */
  ENDS_IT,
  WITHIN,
  AROUND,
  BEFORE,
  AFTER,
  OTHER,
  /** One of the two is none, or has no beginning or end. */
  OPEN;

  /** How a period lies to another one; null is none. */
  static PeriodRelation of(Period one, Period other) {
    if (one == null || other == null) {
      return OPEN;
    }
    if (one.equals(other)) {
      return SAME;
    }
    LocalDate start = one.start();
    LocalDate end = one.end();
    if (start == null || end == null || other.start() == null || other.end() == null) {
      return OPEN;
    }
    if (end.isBefore(other.start())) {
      return before(one, other);
    }
    boolean later = start.isAfter(other.end());
    boolean inside = !start.isBefore(other.start()) && !end.isAfter(other.end());
    boolean around = !start.isAfter(other.start()) && !end.isBefore(other.end());
    return later
        ? AFTER
        : inside ? end.equals(other.end()) ? ENDS_IT : WITHIN : around ? AROUND : OTHER;
  }

  private static PeriodRelation before(Period one, Period other) {
    if (one.equals(RelatedPeriods.yearBefore(other))) {
      return YEAR_BEFORE;
    }
    if (one.equals(RelatedPeriods.stepBefore(other))) {
      return STEP_BEFORE;
    }
    boolean alike =
        MonthDay.from(one.start()).equals(MonthDay.from(other.start()))
            && one.end().getMonth() == other.end().getMonth()
            && one.end().getYear() - one.start().getYear()
                == other.end().getYear() - other.start().getYear();
    return alike ? YEARS_BEFORE : BEFORE;
  }
}
