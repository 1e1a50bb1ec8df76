package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Periods counted from the publication: "last year", "this month", "next year", "the past five
 * years", "the five previous years", "the next two years", "in five years", "within two to three
 * years", "five years from now".
 */
final class RelativeRule implements TimeRule {
  private static final TimeRule DAY = new DayRule();
  private static final TimeRule MONTH = new MonthRule();
  private static final TimeRule ENDED = new EndedRule();
  private static final int FAR = 10;
  private static final String ONE = "time.relative";
  private static final String PAST = "time.past-years";
  private static final String COMING = "time.coming-years";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.is(at, TimeClass.LAST)) {
      Core many = many(text, at, at + 1, anchor, true);
      return many != null ? many : one(text, at, -1, anchor);
    } else if (text.is(at, TimeClass.THIS)) {
      return one(text, at, 0, anchor);
    } else if (text.is(at, TimeClass.NEXT)) {
      Core many = many(text, at, at + 1, anchor, false);
      return many != null ? many : one(text, at, 1, anchor);
    }
    if (text.number(at) > 0 && text.is(at + 1, TimeClass.LAST, TimeClass.PREVIOUS)) {
      boolean years = text.is(at + 2, "years");
      return years ? past(at, at + 3, Grain.YEAR, text.number(at), anchor) : null;
    }
    Core fromNow = fromNow(text, at, anchor);
    if (fromNow != null) {
      return fromNow;
    }
    boolean ahead = text.is(at - 1, "in") || text.is(at - 1, "within");
    return ahead && text.number(at) > 0 ? many(text, at, at, anchor, false) : null;
  }

  private static Core one(TimeText text, int at, int steps, Anchor anchor) {
    int unit = text.skip(at + 1, TimeClass.FILLER);
    if (!text.is(unit, TimeClass.UNIT) || text.is(unit, "years")) {
      return null;
    }
    if (steps != 0 && text.is(unit + 1, TimeClass.OF)) {
      return null;
    }
    int to = unit + 1;
    if (text.year(to) > 0 && text.isUnit(unit, Grain.YEAR)) {
      return null;
    }
    Grain grain = text.grain(unit);
    Core ended = steps < 0 && text.is(to, '(') ? ENDED.read(text, unit, anchor) : null;
    if (ended != null) {
      return new Core(
          at, ended.to(), ended.period(), ended.reference(), null, Core.Edge.NONE, ended.rule());
    }
    Period period = anchor == null ? null : period(grain, steps, anchor);
    if (grain == Grain.YEAR && steps == 0 && isAndNext(text, to)) {
      int end = text.isUnit(to + 2, Grain.YEAR) ? to + 3 : to + 2;
      Period both = anchor == null ? null : Calendars.years(anchor.year(), anchor.year() + 1);
      return Core.of(at, end, both, ONE);
    }
    if (grain == Grain.YEAR && steps == 0) {
      Core toDay = toDay(text, at, to, anchor);
      if (toDay != null) {
        return toDay;
      }
    }
    return Core.of(at, to, period, ONE);
  }

  /** "this year as of December 20", "this year through July". */
  private static Core toDay(TimeText text, int from, int at, Anchor anchor) {
    boolean asOf = text.is(at, TimeClass.AS) && text.is(at + 1, TimeClass.OF);
    boolean upTo = text.is(at, "up") && text.is(at + 1, TimeClass.TO);
    int end = asOf || upTo ? at + 2 : at + 1;
    if (anchor == null || !asOf && !upTo && !text.is(at, TimeClass.THROUGH)) {
      return null;
    }
    Core last = DAY.read(text, end, anchor);
    last = last == null ? MONTH.read(text, end, anchor) : last;
    if (last == null || last.period() == null || last.period().end() == null) {
      return null;
    }
    return Core.of(from, last.to(), Calendars.yearTo(last.period().end()), ONE);
  }

  /** "this year and next". */
  private static boolean isAndNext(TimeText text, int at) {
    boolean next = text.is(at, TimeClass.AND) && text.is(at + 1, TimeClass.NEXT);
    boolean other = text.is(at + 2, TimeClass.UNIT) && !text.isUnit(at + 2, Grain.YEAR);
    return next && !other;
  }

  private static Period period(Grain grain, int steps, Anchor anchor) {
    YearMonth month = anchor.month();
    return switch (grain) {
      case YEAR -> Calendars.year(anchor.year() + steps);
      case DECADE -> steps < 0 ? Calendars.years(anchor.year() - 10, anchor.year() - 1) : null;
      case MONTH -> anchor.day() == null ? null : Calendars.monthsTo(month.plusMonths(steps), 1);
      case QUARTER -> anchor.day() == null ? null : part(month, 3, steps);
      case HALF -> anchor.day() == null ? null : part(month, 6, steps);
      case WEEK -> anchor.day() == null ? null : week(anchor.day().plusWeeks(steps));
      case DAY -> null;
    };
  }

  private static Period part(YearMonth month, int size, int steps) {
    int first = (month.getMonthValue() - 1) / size * size + 1;
    YearMonth start = YearMonth.of(month.getYear(), first).plusMonths((long) steps * size);
    return Calendars.months(start, start.plusMonths(size - 1L));
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Calendars.period(monday, monday.plusDays(6));
  }

  /** "five years", "two to three years", "12 months" behind "past", "next", "in". */
  private static Core many(TimeText text, int from, int number, Anchor anchor, boolean past) {
    int count = text.number(number);
    int at = number + 1;
    boolean joined =
        text.is(at, TimeClass.TO, TimeClass.AND) || text.is(at, '-') && text.number(at + 1) > 0;
    if (count > 0 && joined && text.number(at + 1) > count) {
      count = text.number(at + 1);
      at += 2;
    }
    at = text.skipHyphen(at);
    if (count < 1 || !text.is(at, TimeClass.UNIT) || text.is(at + 1, TimeClass.AGO)) {
      return null;
    }
    if (text.is(at, "year") && !text.is(at - 1, '-') && count > 1) {
      return null;
    }
    int to = at + 1;
    if (text.is(to, TimeClass.SPAN) || text.is(to, "time")) {
      to++;
    }
    Grain grain = text.grain(at);
    return past
        ? past(from, to, grain, count, anchor)
        : ahead(text, from, to, grain, count, anchor);
  }

  /** Whole calendar years, or months, before the publication's. */
  private static Core past(int from, int to, Grain grain, int count, Anchor anchor) {
    if (anchor == null) {
      return Core.of(from, to, null, PAST);
    }
    int year = anchor.year();
    Period period =
        switch (grain) {
          case YEAR -> Calendars.years(year - count, year - 1);
          case DECADE -> Calendars.years(year - 10 * count, year - 1);
          case MONTH -> months(anchor, count);
          case QUARTER -> months(anchor, 3 * count);
          case HALF, WEEK, DAY -> null;
        };
    return Core.of(from, to, period, PAST);
  }

  private static Period months(Anchor anchor, int count) {
    return anchor.day() == null ? null : Calendars.monthsTo(anchor.month().minusMonths(1), count);
  }

  /** "the highest in five years" looks back. */
  private static boolean isRecord(TimeText text, int from) {
    for (int at = from - 1; at >= Math.max(0, from - FAR) && !text.is(at, '.'); at--) {
      if (text.is(at, TimeClass.SUPERLATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "five years from now". */
  private static Core fromNow(TimeText text, int at, Anchor anchor) {
    int from = at + 2;
    boolean years = text.number(at) > 0 && text.isUnit(at + 1, Grain.YEAR);
    boolean now = text.is(from + 1, "now") || text.is(from + 1, "today");
    return years && text.is(from, TimeClass.FROM) && now
        ? ahead(text, at, from + 2, Grain.YEAR, text.number(at), anchor)
        : null;
  }

  /** A target: the year it lies in. */
  private static Core ahead(
      TimeText text, int from, int to, Grain grain, int count, Anchor anchor) {
    boolean next = text.is(from, TimeClass.NEXT);
    if (!next && isRecord(text, from)) {
      return null;
    }
    if (grain != Grain.YEAR && grain != Grain.DECADE && !next) {
      return null;
    }
    if (anchor == null) {
      return Core.as(Role.DEADLINE, from, to, null, COMING);
    }
    Period period =
        switch (grain) {
          case YEAR -> Calendars.year(anchor.year() + count);
          case DECADE -> Calendars.year(anchor.year() + 10 * count);
          case MONTH -> Calendars.monthsTo(anchor.month().plusMonths(count), 1);
          case QUARTER, HALF, WEEK, DAY -> null;
        };
    return Core.as(Role.DEADLINE, from, to, period, COMING);
  }
}
