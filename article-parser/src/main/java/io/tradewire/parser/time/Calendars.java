package io.tradewire.parser.time;

import io.tradewire.events.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Periods of the calendar; null where they leave the years of four digits that {@link Period} knows
 * ("in 900 decades"), or end before they start.
 */
final class Calendars {
  private static final int LAST_YEAR = 9999;

  private Calendars() {}

  /** From one day to another. */
  static Period period(LocalDate start, LocalDate end) {
    boolean known = start.getYear() >= 0 && end.getYear() <= LAST_YEAR;
    return known && !end.isBefore(start) ? new Period(start, end) : null;
  }

  /** A calendar year. */
  static Period year(int year) {
    return years(year, year);
  }

  /** From the first day of one month to the last day of another. */
  static Period months(YearMonth first, YearMonth last) {
    return period(first.atDay(1), last.atEndOfMonth());
  }

  /** Months of a year; if the last is before the first, it is of the year after. */
  static Period months(int year, int first, int last) {
    int lastYear = last < first ? year + 1 : year;
    return months(YearMonth.of(year, first), YearMonth.of(lastYear, last));
  }

  /** So many months that end with one. */
  static Period monthsTo(YearMonth last, int count) {
    return months(last.minusMonths(count - 1L), last);
  }

  static Period years(int first, int last) {
    return period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** The same interval a number of years later; negative is earlier. */
  static Period plusYears(Period period, int years) {
    return isKnown(period.start(), years) && isKnown(period.end(), years)
        ? period.plusYears(years)
        : null;
  }

  private static boolean isKnown(LocalDate day, int yearsLater) {
    int year = day == null ? 0 : day.getYear() + yearsLater;
    return year >= 0 && year <= LAST_YEAR;
  }

  /** From 1 January to a day. */
  static Period yearTo(LocalDate end) {
    return period(LocalDate.of(end.getYear(), 1, 1), end);
  }

  /**
   * The days of a part of a month in another month, the latest not behind it: the first ten days of
   * June, in May. All of the month if what is given is longer than one, or is one.
   */
  static Period inMonth(Period part, int month) {
    if (part.end() == null) {
      return null;
    }
    YearMonth last = YearMonth.from(part.end());
    int year = month > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
    YearMonth other = YearMonth.of(year, month);
    boolean whole =
        part.start() == null
            || !YearMonth.from(part.start()).equals(last)
            || part.end().equals(last.atEndOfMonth());
    LocalDate first = whole ? other.atDay(1) : day(year, month, part.start().getDayOfMonth());
    LocalDate end = whole ? other.atEndOfMonth() : day(year, month, part.end().getDayOfMonth());
    return first == null || end == null ? null : period(first, end);
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
