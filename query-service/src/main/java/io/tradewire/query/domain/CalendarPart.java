package io.tradewire.query.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the calendar as SDMX 2.1 writes it (section 6, "standard time period"): {@code 2021},
 * {@code 2021-03}, {@code 2021-11-03}, an instant, which stands for the day that it names whatever
 * its offset, and the reporting periods {@code 2021-A1}, {@code -S2}, {@code -T3}, {@code -Q4},
 * {@code -M12}, {@code -W52}, {@code -D365}.
 */
final class CalendarPart {

  private static final String TIME =
      "T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?";
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:" + TIME + ")?)?)?");
  private static final Pattern REPORTING = Pattern.compile("(\\d{4})-([ASTQMWD])(\\d{1,3})");
  private static final int MONTHS_A_YEAR = 12;

  private CalendarPart() {}

  /**
   * The days that it covers; empty if the text is nothing of the kind.
   *
   * @throws DateTimeException if the calendar has no such part
   */
  static Optional<DaySpan> parse(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return Optional.of(date(date));
    }
    Matcher reporting = REPORTING.matcher(text);
    return reporting.matches() ? Optional.of(reporting(reporting)) : Optional.empty();
  }

  private static DaySpan date(Matcher part) {
    int year = Integer.parseInt(part.group(1));
    if (part.group(2) == null) {
      return months(year, MONTHS_A_YEAR, 1);
    }
    int month = Integer.parseInt(part.group(2));
    return part.group(3) == null
        ? months(year, 1, month)
        : day(LocalDate.of(year, month, Integer.parseInt(part.group(3))));
  }

  private static DaySpan reporting(Matcher part) {
    int year = Integer.parseInt(part.group(1));
    int nth = Integer.parseInt(part.group(3));
    return switch (part.group(2)) {
      case "A" -> months(year, MONTHS_A_YEAR, nth);
      case "S" -> months(year, 6, nth);
      case "T" -> months(year, 4, nth);
      case "Q" -> months(year, 3, nth);
      case "M" -> months(year, 1, nth);
      case "W" -> week(year, nth);
      default -> day(LocalDate.ofYearDay(year, nth));
    };
  }

  private static DaySpan months(int year, int length, int nth) {
    if (nth < 1 || nth > MONTHS_A_YEAR / length) {
      throw new DateTimeException("a year has " + MONTHS_A_YEAR / length + " of these");
    }
    YearMonth first = YearMonth.of(year, (nth - 1) * length + 1);
    return new DaySpan(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
  }

  /** ISO 8601: the first week of a year is that of 4 January. */
  private static DaySpan week(int year, int nth) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, nth)
            .with(DayOfWeek.MONDAY);
    if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
      throw new DateTimeException(year + " has 52 weeks");
    }
    return new DaySpan(monday, monday.plusDays(6));
  }

  private static DaySpan day(LocalDate day) {
    return new DaySpan(day, day);
  }
}
