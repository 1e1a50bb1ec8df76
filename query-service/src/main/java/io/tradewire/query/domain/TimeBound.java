package io.tradewire.query.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times in queries: {@code 2021}, {@code 2021-Q1}, {@code 2021-03}, days, instants. */
public final class TimeBound {

  private static final Pattern PART =
      Pattern.compile("(\\d{4})(?:-(?:([QS])([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
  private static final String EXPECTED =
      " is a year (2021), half-year (2021-S1), quarter (2021-Q1), month (2021-03) or day"
          + " (2021-11-03).";

  private TimeBound() {}

  /** The first day that a year, quarter, month or day covers; null for null. */
  public static LocalDate first(String parameter, String text) {
    return text == null ? null : parse(parameter, text)[0];
  }

  /** The last day that it covers; null for null. */
  public static LocalDate last(String parameter, String text) {
    return text == null ? null : parse(parameter, text)[1];
  }

  /** The days that a period covers: a year, quarter, month, day, or {@code 2021-01-01/P8M}. */
  public static DaySpan period(String parameter, String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      LocalDate[] days = parse(parameter, text);
      return new DaySpan(days[0], days[1]);
    }
    try {
      LocalDate first = LocalDate.parse(text.substring(0, slash));
      Period length = Period.parse(text.substring(slash + 1));
      return new DaySpan(first, first.plus(length).minusDays(1));
    } catch (DateTimeException e) {
      throw Problem.invalid(
          parameter, text, "A range is its first day and its length (2021-01-01/P8M).");
    }
  }

  /**
   * An instant; a day means its end in UTC, so that "as of" a day includes what became known on it.
   */
  public static Instant instant(String parameter, String text) {
    if (text == null) {
      return null;
    }
    try {
      return text.length() == 10
          ? LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusNanos(1000)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw Problem.invalid(
          parameter,
          text,
          parameter
              + " is an instant with its offset (2021-11-03T10:00:00Z; write + as %2B) or a day"
              + " (2021-11-03, to its end in UTC).");
    }
  }

  /** The day (UTC) of an instant, a day or a number of milliseconds since 1970. */
  public static LocalDate day(String parameter, String text) {
    if (text.matches("-?\\d{5,15}")) {
      return Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC).toLocalDate();
    }
    return instant(parameter, text).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static LocalDate[] parse(String parameter, String text) {
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      try {
        return days(part);
      } catch (DateTimeException e) {
        throw Problem.invalid(parameter, text, "There is no such day: " + e.getMessage() + ".");
      }
    }
    throw Problem.invalid(parameter, text, parameter + EXPECTED);
  }

  private static LocalDate[] days(Matcher part) {
    int year = Integer.parseInt(part.group(1));
    if (part.group(2) != null) {
      int months = part.group(2).equals("Q") ? 3 : 6;
      int nth = Integer.parseInt(part.group(3));
      return months(YearMonth.of(year, (nth - 1) * months + 1), months);
    }
    if (part.group(4) == null) {
      return months(YearMonth.of(year, 1), 12);
    }
    int month = Integer.parseInt(part.group(4));
    if (part.group(5) == null) {
      return months(YearMonth.of(year, month), 1);
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(part.group(5)));
    return new LocalDate[] {day, day};
  }

  private static LocalDate[] months(YearMonth first, int count) {
    return new LocalDate[] {first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()};
  }
}
