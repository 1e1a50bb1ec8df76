package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Periods that a text may mean where it names another: the year before, its quarter, up to it. */
public final class RelatedPeriods {
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private RelatedPeriods() {}

  /** How many whole months a period has; more than any other if its start is open. */
  static long months(Period period) {
    return period.start() == null
        ? Long.MAX_VALUE
        : ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1));
  }

  /**
   * The year up to a day, for a flow told as of it: "at the end of October the trade gap had
   * reached".
   *
   * @param until open at its start, as a time in the role NOW has it
   */
  public static Period yearToDate(Period until) {
    return until == null || until.end() == null ? until : Calendars.yearTo(until.end());
  }

  /** The twelve months that end with a day's. */
  public static Period twelveMonths(LocalDate end) {
    return Calendars.monthsTo(YearMonth.from(end), MONTHS_OF_YEAR);
  }

  /** The same period a year earlier; null where that leaves the years of four digits. */
  public static Period yearBefore(Period period) {
    return Calendars.plusYears(period, -1);
  }

  /** The same period a year later; null where that leaves the years of four digits. */
  public static Period yearAfter(Period period) {
    return Calendars.plusYears(period, 1);
  }

  /**
   * The days and months of a period in another year, that of a period of twelve months; null if
   * either is open or the year has other than twelve months.
   */
  public static Period sameOf(Period year, Period part) {
    boolean known = year != null && part != null && part.end() != null && year.end() != null;
    return !known || year.start() == null || part.start() == null || months(year) != MONTHS_OF_YEAR
        ? null
        : Calendars.plusYears(part, year.end().getYear() - part.end().getYear());
  }

  /** A part of a year in the year that another period ends in; null if either is open. */
  public static Period inYearOf(Period other, Period part) {
    boolean known = other != null && part != null && other.end() != null && part.end() != null;
    return known && part.start() != null
        ? Calendars.plusYears(part, other.end().getYear() - part.end().getYear())
        : null;
  }

  /**
   * The quarter or half of the calendar year in which a shorter period ends: "the quarter" where
   * its last month was told of; of days, where no part of the year is named, the year: "a year ago
   * 12 contracts were signed". Null for all else.
   */
  public static Period around(Period part, YearsOff off) {
    if (part == null || part.end() == null || part.start() == null) {
      return null;
    }
    if (off.grain() == null && isDays(part)) {
      return Calendars.year(part.end().getYear() + off.years());
    }
    int size =
        off.grain() == Grain.QUARTER
            ? MONTHS_OF_QUARTER
            : off.grain() == Grain.HALF ? 2 * MONTHS_OF_QUARTER : 0;
    if (size == 0 || months(part) >= size) {
      return null;
    }
    int last = (part.end().getMonthValue() + size - 1) / size * size;
    YearMonth end = YearMonth.of(part.end().getYear() + off.years(), last);
    return Calendars.monthsTo(end, size);
  }

  /** Whether a period is a week or less. */
  private static boolean isDays(Period period) {
    return period.start().plusDays(DAYS_OF_WEEK).isAfter(period.end());
  }

  /** The calendar year of an article. */
  public static Period year(Anchor anchor) {
    return Calendars.year(anchor.year());
  }

  /** From one day to another; null if either is open or they stand the wrong way round. */
  public static Period between(LocalDate start, LocalDate end) {
    return start == null || end == null ? null : Calendars.period(start, end);
  }

  /** The same days a week later. */
  public static Period weekAfter(Period days) {
    return Calendars.period(days.start().plusWeeks(1), days.end().plusWeeks(1));
  }

  /** The week, month or quarter before one; null for all other periods. */
  public static Period stepBefore(Period period) {
    if (period.start() == null || period.end() == null) {
      return null;
    }
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    if (days == DAYS_OF_WEEK) {
      return Calendars.period(period.start().minusDays(days), period.end().minusDays(days));
    }
    long months = period.start().getDayOfMonth() == 1 ? months(period) : 0;
    return months == 1 || months == MONTHS_OF_QUARTER
        ? Calendars.monthsTo(YearMonth.from(period.start()).minusMonths(1), (int) months)
        : null;
  }

  /**
   * A period that begins a few days into a month, rounded to whole ones: a fiscal year from 8 July
   * is often told of as from July. Null for all others.
   */
  public static Period inWholeMonths(Period period) {
    boolean closed = period != null && period.start() != null && period.end() != null;
    int day = closed ? period.start().getDayOfMonth() : 1;
    return day == 1 || day > DAYS_OF_WEEK + 1 || period.end().getDayOfMonth() >= day
        ? null
        : Calendars.months(
            YearMonth.from(period.start()), YearMonth.from(period.end()).minusMonths(1));
  }

  /**
   * The period of a target.
   *
   * @param target the year or month by which it is to be reached
   * @param yearly whether the figure is a yearly flow (trade, output): then it is the whole target
   *     year; else (projects, deals, sums over several years) everything up to its end
   */
  public static Period deadline(Period target, boolean yearly) {
    if (target == null || target.end() == null) {
      return target;
    }
    return yearly ? Calendars.year(target.end().getYear()) : Period.until(target.end());
  }
}
