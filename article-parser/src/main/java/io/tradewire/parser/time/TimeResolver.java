package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.InYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Neighbour;
import io.tradewire.parser.mention.TimeReference.SinceIndependence;
import io.tradewire.parser.mention.TimeReference.ThoseMonths;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Turns an expression of time into the period it denotes, given what the text spoke of before. */
public final class TimeResolver {
  private static final LocalDate KAZAKH_INDEPENDENCE = LocalDate.of(1991, 12, 16);

  private static final int FIRST_MONTH_OF_SEASON = 7;
  private static final List<String> CROPS =
      List.of("HS:07", "HS:08", "HS:09", "HS:10", "HS:11", "HS:12", "HS:17", "HS:18", "HS:52");

  private final FiscalYears fiscalYears;

  private TimeResolver(FiscalYears fiscalYears) {
    this.fiscalYears = fiscalYears;
  }

  public static TimeResolver of(String language) {
    return new TimeResolver(new FiscalYears(language));
  }

  /**
   * The period of an expression.
   *
   * @param focus the period of the figure before it; null if there is none
   * @param reporter code of the country whose fiscal year counts; null if unknown
   * @param anchor as given to the recogniser
   * @return null if nothing fixes it
   */
  public Period resolve(Time time, Period focus, String reporter, Anchor anchor) {
    return resolve(time, focus, reporter, anchor, null);
  }

  /**
   * The period of an expression; a year over two calendar years ("1988/89") of a crop is a season,
   * from July to June or as the focus runs.
   *
   * @param scope code of what the figure is limited to; null if it is not
   */
  public Period resolve(Time time, Period focus, String reporter, Anchor anchor, String scope) {
    TimeReference reference = time.reference();
    if (reference instanceof FiscalYear year
        && year.naming() == Naming.SPLIT
        && time.rule().equals("time.split-year")
        && isCrop(scope)) {
      int month = isSeason(focus) ? focus.start().getMonthValue() : FIRST_MONTH_OF_SEASON;
      return Calendars.months(year.year(), month, (month + 10) % 12 + 1);
    }
    if (reference == null) {
      return time.period();
    }
    Period period =
        time.period() != null && !isSeason(focus)
            ? time.period()
            : refer(reference, focus, reporter, anchor);
    if (period == null) {
      return null;
    }
    return switch (time.role()) {
      case SINCE -> period.start() == null ? null : Period.since(period.start());
      case NOW -> period.end() == null ? null : Period.until(period.end());
      case PERIOD, DEADLINE, SAME, DAY -> period;
    };
  }

  /** Whether a period is a year that is not the calendar's. */
  private static boolean isSeason(Period focus) {
    return focus != null
        && focus.start() != null
        && focus.end() != null
        && focus.start().getMonthValue() != 1
        && months(focus) == 12;
  }

  /** Field crops, coffee, oilseeds, cocoa, sugar, cotton and their like. */
  private static boolean isCrop(String scope) {
    return scope != null && CROPS.stream().anyMatch(scope::startsWith);
  }

  private Period refer(TimeReference reference, Period focus, String reporter, Anchor anchor) {
    if (reference instanceof FiscalYear fiscal) {
      return fiscalYears.period(fiscal, reporter, anchor);
    } else if (reference instanceof SinceIndependence) {
      return "KZ".equals(reporter) ? Period.since(KAZAKH_INDEPENDENCE) : null;
    } else if (reference instanceof ThoseMonths those) {
      return those(those.count(), focus, anchor);
    } else if (focus == null) {
      return null;
    } else if (reference instanceof InYear in) {
      int year = focus.end() == null ? focus.start().getYear() : focus.end().getYear();
      return Calendars.plusYears(focus, in.year() - year);
    } else if (reference instanceof YearsOff off) {
      return yearsOff(focus, off);
    } else {
      return neighbour(focus, (Neighbour) reference);
    }
  }

  private static Period those(int count, Period focus, Anchor anchor) {
    if (focus != null && focus.end() != null) {
      return months(focus) == count
          ? focus
          : Calendars.monthsTo(YearMonth.from(focus.end()), count);
    }
    return anchor == null ? null : Calendars.months(anchor.latestYear(count), 1, count);
  }

  /** "that year" of a month is the year it lies in. */
  private static Period yearsOff(Period focus, YearsOff off) {
    boolean year = off.grain() == Grain.YEAR && focus.end() != null && months(focus) < 11;
    return year
        ? Calendars.year(focus.end().getYear() + off.years())
        : Calendars.plusYears(focus, off.years());
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

  private static long months(Period period) {
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

  /** The same period a year earlier; null where that leaves the years of four digits. */
  public static Period yearBefore(Period period) {
    return Calendars.plusYears(period, -1);
  }

  /**
   * The years that "in ten years" means of something past: those before the anchor's.
   *
   * @param target the period of a deadline counted from the anchor
   */
  public static Period elapsed(Period target, Anchor anchor) {
    int years = target.end().getYear() - anchor.year();
    return years < 1 ? target : Calendars.years(anchor.year() - years, anchor.year() - 1);
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
