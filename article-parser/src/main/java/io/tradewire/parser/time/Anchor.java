package io.tradewire.parser.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What relative expressions count from.
 *
 * @param year the year of "this year"
 * @param day the day of publication; null if only the year is known
 */
public record Anchor(int year, LocalDate day) {

  public Anchor {
    if (day != null && day.getYear() != year) {
      throw new IllegalArgumentException("day " + day + " is not in the year " + year);
    }
  }

  public static Anchor of(LocalDate day) {
    return new Anchor(day.getYear(), day);
  }

  public static Anchor ofYear(int year) {
    return new Anchor(year, null);
  }

  /** The day of publication; the last of the year if only that is known. */
  public LocalDate lastDay() {
    return day != null ? day : LocalDate.of(year, 12, 31);
  }

  /** The latest year in which this month is not after the anchor. */
  int latestYear(int month) {
    return day != null && month > day.getMonthValue() ? year - 1 : year;
  }

  /** The month of publication; December of the year if the day is not known. */
  YearMonth month() {
    return day == null ? YearMonth.of(year, 12) : YearMonth.from(day);
  }
}
