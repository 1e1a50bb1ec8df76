package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;

/**
 * The words behind a month, quarter or number of months that say of which year: "2021", "of this
 * year", "a year ago", "of fiscal 2015/16", or nothing.
 *
 * @param to token behind them
 * @param kind what they say
 * @param value the year; or how many years off
 * @param fiscal the fiscal year, whole
 */
record YearChoice(int to, Kind kind, int value, FiscalYear fiscal) {

  /** Up to this month articles tell of the year before. */
  private static final int YOUNG = 2;

  enum Kind {
    /** Nothing said. */
    NONE,
    /** A year, stated or counted from the anchor. */
    YEAR,
    /** Counted from the publication, but nothing fixes that. */
    UNKNOWN,
    /** So many years off the period spoken of, or the latest one. */
    OFF,
    FISCAL
  }

  /** Reads what stands behind a token; never null. */
  static YearChoice read(TimeText text, int from, Anchor anchor) {
    int at = from;
    int inHead = ShortYear.read(text, at, anchor);
    if (inHead > 0) {
      return fixed(at + 1, inHead);
    }
    if (text.is(at, ',')) {
      int year = text.year(at + 1);
      return year > 0 && !isSplit(text, at + 1) ? fixed(at + 2, year) : nothing(from);
    }
    boolean linked = text.is(at, TimeClass.OF) || text.is(at, "in") || text.is(at, "into");
    at = linked ? at + 1 : at;
    at = text.skipAll(at, TimeClass.THE, TimeClass.FILLER);
    at = linked ? text.skip(at, TimeClass.POSSESSIVE) : at;
    FiscalReading fiscal = FiscalReading.read(text, at);
    if (linked) {
      FiscalReading season = SeasonReading.whole(text, at, anchor);
      fiscal = season != null && (fiscal == null || season.to() > fiscal.to()) ? season : fiscal;
    }
    boolean split = fiscal != null && text.year(at) > 0;
    if (fiscal != null && (linked || split || text.isTight(from) || fiscal.explicit())) {
      return new YearChoice(fiscal.to(), Kind.FISCAL, 0, fiscal.reference());
    }
    int stated = at;
    if (text.isUnit(at, Grain.YEAR) && text.year(at + 1) > 0) {
      stated = at + 1;
    }
    if (text.year(stated) > 0) {
      return fixed(stated + 1, text.year(stated));
    }
    return relative(text, from, at, linked, anchor);
  }

  private static YearChoice relative(
      TimeText text, int from, int at, boolean linked, Anchor anchor) {
    if (text.is(at, TimeClass.CARDINAL)) {
      int years = text.value(at);
      if (text.isUnit(at + 1, Grain.YEAR) && isBack(text, at + 2)) {
        return new YearChoice(at + 3, Kind.OFF, -years, null);
      }
      return nothing(from);
    }
    if (text.isUnit(at, Grain.YEAR)) {
      if (isBack(text, at + 1)) {
        return new YearChoice(at + 2, Kind.OFF, -1, null);
      }
      return linked ? ofTheYear(at + 1, anchor) : nothing(from);
    }
    if (!isYearNoun(text, at + 1)) {
      return nothing(from);
    }
    if (text.is(at, TimeClass.LAST)) {
      return counted(at + 2, anchor, -1);
    } else if (text.is(at, TimeClass.THIS)) {
      return counted(at + 2, anchor, 0);
    } else if (text.is(at, TimeClass.NEXT)) {
      return counted(at + 2, anchor, 1);
    } else if (text.is(at, TimeClass.PREVIOUS)) {
      return new YearChoice(at + 2, Kind.OFF, -1, null);
    } else if (text.is(at, TimeClass.FOLLOWING)) {
      return new YearChoice(at + 2, Kind.OFF, 1, null);
    } else if (text.is(at, TimeClass.SAME, TimeClass.THAT)) {
      return new YearChoice(at + 2, Kind.OFF, 0, null);
    }
    return nothing(from);
  }

  /** "of the year": in its first months the year before is still spoken of. */
  private static YearChoice ofTheYear(int to, Anchor anchor) {
    boolean young = anchor != null && anchor.day() != null && anchor.day().getMonthValue() <= YOUNG;
    return young ? new YearChoice(to, Kind.OFF, 0, null) : counted(to, anchor, 0);
  }

  private static boolean isYearNoun(TimeText text, int at) {
    return text.isUnit(at, Grain.YEAR) || text.is(at, TimeClass.SEASON_NOUN) || text.is(at, "one");
  }

  private static boolean isBack(TimeText text, int at) {
    return text.is(at, TimeClass.AGO, TimeClass.EARLIER) && !text.is(at + 1, TimeClass.LAST);
  }

  private static boolean isSplit(TimeText text, int year) {
    return text.is(year + 1, '/') && text.isNumber(year + 2);
  }

  private static YearChoice fixed(int to, int year) {
    return new YearChoice(to, Kind.YEAR, year, null);
  }

  private static YearChoice counted(int to, Anchor anchor, int years) {
    return anchor == null
        ? new YearChoice(to, Kind.UNKNOWN, 0, null)
        : new YearChoice(to, Kind.YEAR, anchor.year() + years, null);
  }

  /** No word about the year. */
  static YearChoice nothing(int to) {
    return new YearChoice(to, Kind.NONE, 0, null);
  }

  /**
   * The year that a part of it with these months is of, or -1 if nothing fixes it.
   *
   * @param first month the part begins with
   * @param last month that must not be after the publication
   */
  int year(int first, int last, Anchor anchor) {
    return switch (kind) {
      case YEAR -> last < first ? value - 1 : value;
      case NONE, OFF -> anchor == null ? -1 : latest(first, last, anchor) + value;
      case UNKNOWN, FISCAL -> -1;
    };
  }

  private static int latest(int first, int last, Anchor anchor) {
    int year = anchor.latestYear(last);
    return last < first ? year - 1 : year;
  }
}
