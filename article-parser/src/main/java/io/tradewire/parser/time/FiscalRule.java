package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.YearsOff;

/**
 * Fiscal years and seasons: "fiscal 2015/16", "the current fiscal year", "FY08", "2022-23", "the
 * 2012/13 marketing year (July-June)", "this season". A season runs from July to June unless its
 * months stand behind it.
 */
final class FiscalRule implements TimeRule {
  private static final String FISCAL = "time.fiscal-year";
  private static final String SPLIT = "time.split-year";
  private static final String SEASON = "time.season";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int start = text.is(at, TimeClass.ENDED) ? at + 1 : at;
    Core season = season(text, at, start, anchor);
    if (season != null) {
      return season;
    }
    FiscalReading reading = FiscalReading.read(text, start);
    if (reading == null) {
      return null;
    }
    FiscalYear year = reading.reference();
    if (start > at) {
      boolean open = year.year() == null;
      year = open ? YearChoice.whole(null, -1, year.naming()) : year;
    }
    Months months = Months.inParentheses(text, reading.to());
    if (months == null && text.is(reading.to(), TimeClass.FROM)) {
      months = Months.behind(text, reading.to());
    }
    if (months != null) {
      return Core.of(at, months.to(), months.period(year, anchor), FISCAL);
    }
    return Core.referring(at, reading.to(), year, reading.explicit() ? FISCAL : SPLIT);
  }

  /** "2022/23 season", "2023/24 marketing year (September-August)", "season 2022/23". */
  private static Core season(TimeText text, int from, int start, Anchor anchor) {
    int at = start;
    if (text.is(at, TimeClass.SEASON_NOUN)) {
      at++;
    }
    YearName name = text.year(at) > 0 ? YearName.read(text, at) : null;
    if (name == null) {
      return at == start ? relative(text, from, anchor) : null;
    }
    int to = seasonNoun(text, name.to());
    if (to < 0 && at == start || !name.split() && to < 0) {
      return null;
    }
    to = Math.max(to, name.to());
    Months months = Months.behind(text, to);
    if (months != null) {
      FiscalYear year = YearChoice.whole(name.year(), 0, naming(name));
      return Core.of(from, months.to(), months.period(year, anchor), SEASON);
    }
    if (!name.split()) {
      return null;
    }
    return Core.of(from, to, Calendars.months(name.year(), 7, 6), SEASON);
  }

  private static Naming naming(YearName name) {
    return name.split() ? Naming.SPLIT : Naming.SINGLE;
  }

  /** Token behind "season", "marketing year", "crop season", or -1. */
  private static int seasonNoun(TimeText text, int at) {
    if (text.is(at, TimeClass.SEASON_NOUN) || text.is(at, "crop") && text.isNumber(at - 1)) {
      boolean more = text.isUnit(at + 1, Grain.YEAR) || text.is(at + 1, TimeClass.SEASON_NOUN);
      return more ? at + 2 : at + 1;
    }
    int noun = at;
    while (text.is(noun, TimeClass.SEASON)) {
      noun++;
    }
    boolean year = text.isUnit(noun, Grain.YEAR) || text.is(noun, TimeClass.SEASON_NOUN);
    return noun > at && year ? noun + 1 : -1;
  }

  /** "this season", "the current marketing year", "last season". */
  private static Core relative(TimeText text, int at, Anchor anchor) {
    int steps;
    if (text.is(at, TimeClass.LAST, TimeClass.PREVIOUS)) {
      steps = -1;
    } else if (text.is(at, TimeClass.THIS)) {
      steps = 0;
    } else if (text.is(at, TimeClass.NEXT, TimeClass.FOLLOWING)) {
      steps = 1;
    } else {
      return null;
    }
    int to = seasonNoun(text, at + 1);
    if (to < 0) {
      return null;
    }
    Months months = Months.behind(text, to);
    int first = months == null ? 7 : months.first();
    int last = months == null ? 6 : months.last();
    int end = months == null ? to : months.to();
    if (anchor == null || anchor.day() == null) {
      return Core.referring(at, end, new YearsOff(steps, null), SEASON);
    }
    if (months == null) {
      int start = anchor.month().getMonthValue() >= first ? anchor.year() : anchor.year() - 1;
      Period usual = Calendars.months(start + steps, first, last);
      return Core.referring(at, end, new YearsOff(steps, null), SEASON).usually(usual);
    }
    int year = anchor.month().getMonthValue() >= first ? anchor.year() : anchor.year() - 1;
    Period period = Calendars.months(year + steps, first, last);
    return Core.of(at, end, period, SEASON);
  }

  /** The months of a year that is not the calendar's: "(July-June)". */
  private record Months(int to, int first, int last) {

    /** Also ", which ends in September", ", which begins June 1". */
    static Months behind(TimeText text, int at) {
      Months stated = stated(text, at);
      return stated != null ? stated : inParentheses(text, at);
    }

    static Months inParentheses(TimeText text, int at) {
      boolean read =
          text.is(at, '(')
              && MonthRule.isMonth(text, at + 1)
              && (text.is(at + 2, '-') || text.is(at + 2, TimeClass.TO))
              && MonthRule.isMonth(text, at + 3)
              && text.is(at + 4, ')');
      return read ? new Months(at + 5, text.value(at + 1), text.value(at + 3)) : null;
    }

    private static Months stated(TimeText text, int from) {
      int at = text.is(from, ',') ? from + 1 : from;
      at = text.is(at, "which") || text.is(at, "that") ? at + 1 : at;
      boolean ends = text.is(at, TimeClass.ENDED);
      boolean plain = text.is(from, TimeClass.FROM);
      if (!plain && (at == from || !ends && !text.is(at, TimeClass.BEGAN))) {
        return null;
      }
      int month = text.is(at + 1, TimeClass.IN) || text.is(at + 1, TimeClass.ON) ? at + 2 : at + 1;
      if (!MonthRule.isMonth(text, month)) {
        return null;
      }
      int value = text.value(month);
      return ends
          ? new Months(from, value % 12 + 1, value)
          : new Months(from, value, (value + 10) % 12 + 1);
    }

    Period period(FiscalYear year, Anchor anchor) {
      if (year.year() != null) {
        boolean split = year.naming() == Naming.SPLIT;
        int start = split || last > first ? year.year() : year.year() - 1;
        return Calendars.months(start, first, last);
      }
      if (anchor == null) {
        return null;
      }
      int start = anchor.month().getMonthValue() >= first ? anchor.year() : anchor.year() - 1;
      return Calendars.months(start + year.steps(), first, last);
    }
  }
}
