package io.tradewire.parser.header;

import io.tradewire.parser.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/**
 * A day as a stamp or dateline writes it.
 *
 * @param year 0 if it is not written
 */
record Day(Span span, int year, int month, int day) {

  /** The day, null if the calendar of its year has no such day. */
  LocalDate date() {
    return in(year);
  }

  /** The day in a year, null if that year's calendar has no such day. */
  LocalDate in(int someYear) {
    try {
      return LocalDate.of(someYear, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether some year has such a day. */
  static boolean exists(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }
}
