package io.tradewire.parser.time;

import io.tradewire.events.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Periods of the calendar. */
final class Calendars {
  private Calendars() {}

  /** Months of a year; if the last is before the first, it is of the year after. */
  static Period months(int year, int first, int last) {
    int lastYear = last < first ? year + 1 : year;
    return Period.ofMonths(YearMonth.of(year, first), YearMonth.of(lastYear, last));
  }

  /** So many months that end with one. */
  static Period monthsTo(YearMonth last, int count) {
    return Period.ofMonths(last.minusMonths(count - 1L), last);
  }

  static Period years(int first, int last) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** From 1 January to a day. */
  static Period yearTo(LocalDate end) {
    return new Period(LocalDate.of(end.getYear(), 1, 1), end);
  }

  /** The day, or null if there is none such. */
  static LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Period day(LocalDate day) {
    return new Period(day, day);
  }
}
