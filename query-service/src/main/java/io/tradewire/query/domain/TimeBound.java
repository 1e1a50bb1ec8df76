package io.tradewire.query.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/** Reads the times in queries: parts of the calendar, ranges and instants. */
public final class TimeBound {

  private static final String EXPECTED =
      " is a year (2021), half-year (2021-S1), quarter (2021-Q1), month (2021-03), week (2021-W44)"
          + " or day (2021-11-03).";

  private TimeBound() {}

  /** The first day that a year, quarter, month or day covers; null for null. */
  public static LocalDate first(String parameter, String text) {
    return text == null ? null : parse(parameter, text).start();
  }

  /** The last day that it covers; null for null. */
  public static LocalDate last(String parameter, String text) {
    return text == null ? null : parse(parameter, text).end();
  }

  /** The days that a period covers: a year, quarter, month, day, or {@code 2021-01-01/P8M}. */
  public static DaySpan period(String parameter, String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return parse(parameter, text);
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

  private static DaySpan parse(String parameter, String text) {
    try {
      return CalendarPart.parse(text)
          .orElseThrow(() -> Problem.invalid(parameter, text, parameter + EXPECTED));
    } catch (DateTimeException e) {
      throw Problem.invalid(parameter, text, "There is no such day: " + e.getMessage() + ".");
    }
  }
}
