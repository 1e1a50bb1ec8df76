package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;
import java.time.MonthDay;

/**
 * A season in words: "2022/23 season", "the 2023/24 marketing year (September-August)", "season
 * 2022/23", "this season", "the season that began on July 1", "the crop year ended July 31".
 */
final class SeasonReading {

  private SeasonReading() {}

  /** Reads a season at its first word; null if there is none. */
  static FiscalReading read(TimeText text, int at, Anchor anchor) {
    return read(text, at, anchor, false);
  }

  /** Reads the season that a part is said to be of: "(seven months of the) season" will do. */
  static FiscalReading whole(TimeText text, int at, Anchor anchor) {
    return read(text, at, anchor, true);
  }

  private static FiscalReading read(TimeText text, int at, Anchor anchor, boolean bareWillDo) {
    FiscalReading months = byMonths(text, at);
    if (months != null) {
      return months;
    }
    FiscalReading named = named(text, at);
    if (named == null) {
      named = relative(text, at);
    }
    boolean bare = named == null;
    if (bare) {
      int to = noun(text, at);
      if (to < 0) {
        return null;
      }
      named = new FiscalReading(to, season(null, 0, Naming.LATEST), true);
    }
    StatedYear stated = StatedYear.read(text, named.to(), anchor);
    if (stated == null) {
      MonthDay first = firstMonth(text, at);
      if (first == null) {
        return bare && !bareWillDo ? spoken(text, at, named.to()) : named;
      }
      return new FiscalReading(named.to(), named.reference().from(first), true);
    }
    return new FiscalReading(stated.to(), stated.apply(named.reference()), true);
  }

  /** "for the (whole) season", "the season's": the one that the article is written in. */
  private static FiscalReading spoken(TimeText text, int at, int to) {
    int the = at - 1;
    while (text.is(the, TimeClass.FILLER) && !text.is(the, TimeClass.THE)) {
      the--;
    }
    boolean led = text.is(the - 1, TimeClass.IN) || text.is(the - 1, TimeClass.OF);
    boolean said = text.is(the, TimeClass.THE) && (led || text.is(to, "'s"));
    return said ? new FiscalReading(to, season(null, 0, Naming.SINGLE), true) : null;
  }

  /** "the October/September season", "the April-March year". */
  private static FiscalReading byMonths(TimeText text, int at) {
    boolean joined = text.is(at + 1, '/') || text.is(at + 1, '-');
    if (!joined || !MonthRule.isMonth(text, at) || !MonthRule.isMonth(text, at + 2)) {
      return null;
    }
    int to = noun(text, at + 3);
    boolean year = to < 0 && text.isUnit(at + 3, Grain.YEAR);
    boolean whole = text.value(at + 2) % 12 + 1 == text.value(at);
    if (!whole || to < 0 && !year) {
      return null;
    }
    FiscalYear season = season(null, 0, Naming.LATEST).from(MonthDay.of(text.value(at), 1));
    return new FiscalReading(year ? at + 4 : to, season, true);
  }

  private static FiscalYear season(Integer year, int steps, Naming naming) {
    return FiscalYear.whole(year, steps, naming, Sort.SEASON);
  }

  /** "2022/23 season", "coffee year 2022/23"; a single year only with its months. */
  private static FiscalReading named(TimeText text, int start) {
    int at = Math.max(start, noun(text, start));
    YearName name = text.year(at) > 0 ? YearName.read(text, at) : null;
    if (name == null) {
      return null;
    }
    FiscalReading year = name.split() ? byMonths(text, name.to()) : null;
    if (year != null) {
      return new FiscalReading(
          year.to(), name.reference(Sort.SEASON).from(year.reference().start()), true);
    }
    int to = noun(text, name.to());
    if (to < 0 && (at == start || !name.split())) {
      return null;
    }
    to = Math.max(to, name.to());
    boolean months = name.split() || StatedYear.read(text, to, null) != null;
    return months ? new FiscalReading(to, name.reference(Sort.SEASON), true) : null;
  }

  /** "this season", "the current marketing year", "last season". */
  private static FiscalReading relative(TimeText text, int at) {
    int steps;
    if (text.is(at, TimeClass.LAST, TimeClass.PREVIOUS)) {
      steps = -1;
    } else if (text.is(at, TimeClass.THIS, TimeClass.NEW)) {
      steps = 0;
    } else if (text.is(at, TimeClass.NEXT, TimeClass.FOLLOWING)) {
      steps = 1;
    } else {
      return null;
    }
    int to = noun(text, at + 1);
    return to < 0 ? null : new FiscalReading(to, season(null, steps, Naming.SINGLE), true);
  }

  /** Token behind "season", "marketing year", "crop season", or -1. */
  static int noun(TimeText text, int at) {
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

  /** "October, the first month of the" in front of a season. */
  private static MonthDay firstMonth(TimeText text, int at) {
    int month = at - 1;
    month = text.is(month, TimeClass.THE) ? month - 1 : month;
    boolean first =
        text.is(month, TimeClass.OF)
            && text.isUnit(month - 1, Grain.MONTH)
            && text.is(month - 2, TimeClass.ORDINAL)
            && text.value(month - 2) == 1;
    int name = text.is(month - 3, TimeClass.THE) ? month - 4 : month - 3;
    name = text.is(name, ',') ? name - 1 : name;
    name = text.year(name) > 0 ? name - 1 : name;
    return first && MonthRule.isMonth(text, name) ? MonthDay.of(text.value(name), 1) : null;
  }
}
