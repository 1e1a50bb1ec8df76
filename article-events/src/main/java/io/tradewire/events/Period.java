package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An interval of days, both ends included, as ISO 8601 writes it: {@code 2021-01-01/2021-08-31}. An
 * open side is null here and {@code ..} in text; not both sides are open.
 *
 * @param start first day, or null if open
 * @param end last day, or null if open; not before start
 */
public record Period(LocalDate start, LocalDate end) {

  private static final String OPEN = "..";

  public Period {
    Checks.check(start != null || end != null, "a period is open on one side at most");
    Checks.check(
        start == null || end == null || !end.isBefore(start),
        "period ends before it starts: %s/%s",
        start,
        end);
    Checks.day("start of period", start);
    Checks.day("end of period", end);
  }

  /** A calendar year. */
  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** From the first day of one month to the last day of another. */
  public static Period ofMonths(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.atEndOfMonth());
  }

  /** Everything up to a day. */
  public static Period until(LocalDate end) {
    return new Period(null, end);
  }

  /** Everything from a day on. */
  public static Period since(LocalDate start) {
    return new Period(start, null);
  }

  /**
   * Reads {@code start/end}.
   *
   * @throws IllegalArgumentException if the text is no such interval
   */
  @JsonCreator
  public static Period parse(String text) {
    String[] sides = text.split("/", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("a period is start/end, not " + text);
    }
    return new Period(side(sides[0], text), side(sides[1], text));
  }

  private static LocalDate side(String side, String text) {
    try {
      return OPEN.equals(side) ? null : IsoDay.parse(side);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no ISO 8601 day or .. in period " + text, e);
    }
  }

  /** The same interval a number of years later; negative is earlier. */
  public Period plusYears(int years) {
    return new Period(
        start == null ? null : start.plusYears(years), end == null ? null : plusYears(end, years));
  }

  /** A month's last day stays a month's last day, also in February. */
  private static LocalDate plusYears(LocalDate day, int years) {
    YearMonth month = YearMonth.from(day);
    return day.equals(month.atEndOfMonth())
        ? month.plusYears(years).atEndOfMonth()
        : day.plusYears(years);
  }

  @JsonValue
  @Override
  public String toString() {
    return (start == null ? OPEN : start) + "/" + (end == null ? OPEN : end);
  }
}
