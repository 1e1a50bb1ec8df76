package io.tradewire.query.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * How a statistician writes a period: {@code 2021}, {@code 2021-S1}, {@code 2021-Q1}, {@code
 * 2021-03}, {@code 2021-W44}, {@code 2021-11-03} for calendar periods (SDMX 2.1, section 6,
 * "observational time period"), {@code 2021-01/P8M} for other runs of whole months, {@code
 * 2021-11-03/P5D} for the rest, and the interval itself where a side is open.
 */
public final class PeriodLabel {

  private PeriodLabel() {}

  /**
   * The label of an interval of days, both ends included.
   *
   * @param start first day, null if open
   * @param end last day, null if open
   * @return the label, null if both sides are null
   */
  public static String of(LocalDate start, LocalDate end) {
    if (start == null && end == null) {
      return null;
    }
    if (start == null || end == null) {
      return interval(start, end);
    }
    return switch (Frequency.of(start, end)) {
      case ANNUAL -> Integer.toString(start.getYear());
      case HALF_YEARLY -> start.getYear() + "-S" + (start.getMonthValue() / 6 + 1);
      case QUARTERLY -> start.getYear() + "-Q" + (start.getMonthValue() / 3 + 1);
      case MONTHLY -> YearMonth.from(start).toString();
      case WEEKLY -> week(start);
      case DAILY -> start.toString();
      case OTHER -> duration(start, end);
    };
  }

  /** The ISO 8601 interval {@code start/end}, {@code ..} for an open side; null if both are. */
  public static String interval(LocalDate start, LocalDate end) {
    if (start == null && end == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(21);
    side(out, start);
    out.append('/');
    side(out, end);
    return out.toString();
  }

  private static void side(StringBuilder out, LocalDate day) {
    if (day == null) {
      out.append("..");
    } else {
      Days.append(out, day);
    }
  }

  /** Whole months from the first day of one to the last of another; 0 if it is no such run. */
  static int wholeMonths(LocalDate start, LocalDate end) {
    if (start.getDayOfMonth() != 1 || end.getDayOfMonth() != end.lengthOfMonth()) {
      return 0;
    }
    return (int) ChronoUnit.MONTHS.between(start, end.plusDays(1));
  }

  static boolean isCalendarWeek(LocalDate start, LocalDate end) {
    return start.getDayOfWeek() == DayOfWeek.MONDAY && start.plusDays(6).equals(end);
  }

  private static String week(LocalDate monday) {
    return String.format(
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String duration(LocalDate start, LocalDate end) {
    int months = wholeMonths(start, end);
    if (months == 0) {
      return start + "/P" + (ChronoUnit.DAYS.between(start, end) + 1) + "D";
    }
    if (months % 12 == 0 && start.getMonthValue() == 1) {
      return start.getYear() + "/P" + months / 12 + "Y";
    }
    return YearMonth.from(start) + "/P" + months + "M";
  }
}
