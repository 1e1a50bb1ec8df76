package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.InMonth;
import io.tradewire.parser.mention.TimeReference.InYear;
import io.tradewire.parser.mention.TimeReference.MonthsBefore;
import io.tradewire.parser.mention.TimeReference.Neighbour;
import io.tradewire.parser.mention.TimeReference.SinceIndependence;
import io.tradewire.parser.mention.TimeReference.Then;
import io.tradewire.parser.mention.TimeReference.ThoseMonths;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Turns an expression of time into the period it denotes, given what the text spoke of before. */
public final class TimeResolver {
  private static final LocalDate KAZAKH_INDEPENDENCE = LocalDate.of(1991, 12, 16);

  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  private final FiscalResolver fiscal;
  private final BookYears books;

  private TimeResolver(FiscalResolver fiscal) {
    this.fiscal = fiscal;
    books = new BookYears(fiscal);
  }

  public static TimeResolver of(String language) {
    return new TimeResolver(
        new FiscalResolver(new FiscalYears(language), new SeasonYears(language)));
  }

  /** Fiscal years and seasons that no expression names by itself. */
  public BookYears books() {
    return books;
  }

  /**
   * The period of an expression. One that depends on another period denotes without it what it
   * would at the head of an article: "the full year" is the publication's.
   *
   * @param anchor as given to the recogniser
   * @param stated what the article says of its years
   * @return null if nothing fixes it
   */
  public Period resolve(Time time, TimeContext context, Anchor anchor, StatedYears stated) {
    TimeReference reference = time.reference();
    if (reference == null) {
      return time.period();
    }
    boolean alone = reference.needsFocus() && context.focus() == null;
    Period period = alone ? time.period() : refer(reference, context, anchor, stated);
    if (period == null) {
      return null;
    }
    return switch (time.role()) {
      case SINCE -> period.start() == null ? null : Period.since(period.start());
      case NOW -> period.end() == null ? null : Period.until(period.end());
      case PERIOD, DEADLINE, SAME, DAY -> period;
    };
  }

  private Period refer(
      TimeReference reference, TimeContext context, Anchor anchor, StatedYears stated) {
    Period focus = context.focus();
    if (reference instanceof Then) {
      return focus;
    } else if (reference instanceof FiscalYear year) {
      return fiscal.period(year, context, anchor, stated);
    } else if (reference instanceof SinceIndependence) {
      return "KZ".equals(context.reporter()) ? Period.since(KAZAKH_INDEPENDENCE) : null;
    } else if (reference instanceof ThoseMonths those) {
      return those(those.count(), focus);
    } else if (reference instanceof InYear in) {
      int year = focus.end() == null ? focus.start().getYear() : focus.end().getYear();
      return Calendars.plusYears(focus, in.year() - year);
    } else if (reference instanceof InMonth in) {
      return Calendars.inMonth(focus, in.month());
    } else if (reference instanceof YearsOff off) {
      return yearsOff(focus, off, fiscal.start(context, anchor, stated));
    } else if (reference instanceof MonthsBefore before) {
      return focus.start() == null
          ? null
          : Calendars.monthsTo(YearMonth.from(focus.start()).minusMonths(1), before.count());
    } else {
      return neighbour(focus, (Neighbour) reference);
    }
  }

  /** The focus if it has so many months, else those that end with it, or begin its year. */
  private static Period those(int count, Period focus) {
    if (focus.end() == null || months(focus) == count) {
      return focus.end() == null ? null : focus;
    }
    boolean within = focus.start() != null && months(focus) > count;
    return within
        ? Calendars.months(
            YearMonth.from(focus.start()), YearMonth.from(focus.start()).plusMonths(count - 1L))
        : Calendars.monthsTo(YearMonth.from(focus.end()), count);
  }

  /**
   * "that year" of a month is the year it lies in; of the first months of a fiscal year, that year.
   */
  private static Period yearsOff(Period focus, YearsOff off, MonthDay fiscal) {
    boolean year = off.grain() == Grain.YEAR && focus.end() != null && months(focus) < 11;
    if (!year) {
      return Calendars.plusYears(last(focus, off.grain()), off.years());
    }
    boolean books =
        fiscal != null
            && months(focus) > 1
            && focus.start().getMonthValue() == fiscal.getMonthValue()
            && Math.abs(focus.start().getDayOfMonth() - fiscal.getDayOfMonth()) <= 2;
    return books
        ? Calendars.period(
            focus.start().plusYears(off.years()),
            focus.start().plusYears(off.years() + 1L).minusDays(1))
        : Calendars.year(focus.end().getYear() + off.years());
  }

  /** "the month" of seven months told before is the last one of them, "the quarter" of nine too. */
  private static Period last(Period focus, Grain grain) {
    int size = grain == Grain.MONTH ? 1 : grain == Grain.QUARTER ? MONTHS_OF_QUARTER : 0;
    boolean longer = size > 0 && focus.start() != null && focus.end() != null;
    return longer && months(focus) > size && months(focus) % size == 0
        ? Calendars.monthsTo(YearMonth.from(focus.end()), size)
        : focus;
  }

  private static Period neighbour(Period focus, Neighbour neighbour) {
    if (focus.start() == null || focus.end() == null) {
      return null;
    }
    int steps = neighbour.steps();
    return switch (neighbour.grain()) {
      case MONTH -> shift(focus, 1, steps);
      case QUARTER -> shift(focus, 3, steps);
      case HALF -> shift(focus, 6, steps);
      case YEAR -> Calendars.plusYears(focus, steps);
      case DECADE -> Calendars.plusYears(focus, 10 * steps);
      case WEEK -> Calendars.period(focus.start().plusWeeks(steps), focus.end().plusWeeks(steps));
      case DAY -> Calendars.period(focus.start().plusDays(steps), focus.end().plusDays(steps));
    };
  }

  /** A focus that is no such month or quarter stands for its last one. */
  private static Period shift(Period focus, int months, int steps) {
    YearMonth last = YearMonth.from(focus.end()).plusMonths((long) months * steps);
    return Calendars.monthsTo(last, months);
  }

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
   * its last month was told of. Null for all else.
   */
  public static Period around(Period part, YearsOff off) {
    int size =
        off.grain() == Grain.QUARTER
            ? MONTHS_OF_QUARTER
            : off.grain() == Grain.HALF ? 2 * MONTHS_OF_QUARTER : 0;
    if (size == 0 || part == null || part.end() == null || months(part) >= size) {
      return null;
    }
    int last = (part.end().getMonthValue() + size - 1) / size * size;
    YearMonth end = YearMonth.of(part.end().getYear() + off.years(), last);
    return Calendars.monthsTo(end, size);
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
