package io.tradewire.query.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Days and instants as ISO 8601 has them, exactly as {@link LocalDate#toString()} and {@link
 * Instant#toString()} do, without their formatters: every row of every list has several.
 */
public final class Days {

  private static final int LAST_PLAIN_YEAR = 9999;
  private static final int MILLI = 1_000_000;
  private static final int MICRO = 1_000;

  private Days() {}

  /** Appends {@code 2021-08-31}. */
  public static void append(StringBuilder out, LocalDate day) {
    int year = day.getYear();
    if (year < 0 || year > LAST_PLAIN_YEAR) {
      out.append(day);
      return;
    }
    two(out, year / 100);
    two(out, year % 100);
    out.append('-');
    two(out, day.getMonthValue());
    out.append('-');
    two(out, day.getDayOfMonth());
  }

  /**
   * The instant in UTC, {@code 2021-11-03T10:00:00.000001Z}: no, 3, 6 or 9 digits of the second.
   */
  public static String utc(OffsetDateTime time) {
    LocalDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    if (utc.getYear() < 0 || utc.getYear() > LAST_PLAIN_YEAR) {
      return time.toInstant().toString();
    }
    StringBuilder out = new StringBuilder(30);
    append(out, utc.toLocalDate());
    out.append('T');
    two(out, utc.getHour());
    out.append(':');
    two(out, utc.getMinute());
    out.append(':');
    two(out, utc.getSecond());
    fraction(out, utc.getNano());
    return out.append('Z').toString();
  }

  private static void fraction(StringBuilder out, int nanos) {
    if (nanos == 0) {
      return;
    }
    out.append('.');
    if (nanos % MILLI == 0) {
      three(out, nanos / MILLI);
      return;
    }
    three(out, nanos / MILLI);
    three(out, nanos / MICRO % 1000);
    if (nanos % MICRO != 0) {
      three(out, nanos % 1000);
    }
  }

  private static void two(StringBuilder out, int number) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static void three(StringBuilder out, int number) {
    out.append((char) ('0' + number / 100));
    two(out, number % 100);
  }
}
