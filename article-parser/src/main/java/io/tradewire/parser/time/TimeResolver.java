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

/** Turns an expression of time into the period it denotes, given what the text spoke of before. */
public final class TimeResolver {
  private static final LocalDate KAZAKH_INDEPENDENCE = LocalDate.of(1991, 12, 16);

  private static final int MONTHS_OF_QUARTER = 3;

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
    if (focus.end() == null || RelatedPeriods.months(focus) == count) {
      return focus.end() == null ? null : focus;
    }
    boolean within = focus.start() != null && RelatedPeriods.months(focus) > count;
    return within
        ? Calendars.months(
            YearMonth.from(focus.start()), YearMonth.from(focus.start()).plusMonths(count - 1L))
        : Calendars.monthsTo(YearMonth.from(focus.end()), count);
  }

  /**
   * "that year", "the full year" of a month, or of eleven, is the year they lie in; of the first
   * months of a fiscal year, that year.
   */
  private static Period yearsOff(Period focus, YearsOff off, MonthDay fiscal) {
    boolean year =
        off.grain() == Grain.YEAR && focus.end() != null && RelatedPeriods.months(focus) < 12;
    if (!year) {
      return Calendars.plusYears(last(focus, off.grain()), off.years());
    }
    boolean books =
        fiscal != null
            && RelatedPeriods.months(focus) > 1
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
    return longer && RelatedPeriods.months(focus) > size && RelatedPeriods.months(focus) % size == 0
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
}
