package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;

/**
 * A fiscal year in words: "fiscal 2015/16", "the current fiscal year", "FY08", "FY2023-24", "the
 * last fiscal", "2022-23", "the 2021/2022 financial year".
 *
 * @param explicit whether a word says that it is a fiscal year
 */
record FiscalReading(int to, FiscalYear reference, boolean explicit) {

  static FiscalReading read(TimeText text, int at) {
    if (text.is(at, TimeClass.SOLAR)) {
      return SolarYear.read(text, at, 0, Naming.LATEST);
    } else if (SolarYear.isYear(text, at)) {
      return SolarYear.bare(text, at);
    }
    if (text.is(at, TimeClass.LAST, TimeClass.PREVIOUS)) {
      return relative(text, at + 1, -1);
    } else if (text.is(at, TimeClass.THIS) || text.is(at, "new")) {
      boolean fresh = text.is(at, "new") && !text.is(at + 1, TimeClass.FISCAL);
      return fresh ? null : relative(text, at + 1, 0);
    } else if (text.is(at, TimeClass.NEXT, TimeClass.FOLLOWING)) {
      return relative(text, at + 1, 1);
    } else if (text.is(at, TimeClass.FISCAL, TimeClass.FY)) {
      int year = at + 1;
      if (text.isUnit(year, Grain.YEAR)) {
        year++;
      }
      boolean apostrophe = text.is(year, '\'') && text.isTight(year + 1);
      YearName name = YearName.read(text, apostrophe ? year + 1 : text.skipHyphen(year));
      if (name != null) {
        return name.fiscal(name.to(), true);
      }
      if (isNoun(text, at)) {
        FiscalYear open = FiscalYear.whole(null, 0, Naming.LATEST, Sort.FISCAL);
        return new FiscalReading(at + 1, open, true);
      }
      if (!text.isUnit(at + 1, Grain.YEAR) || !text.is(at, TimeClass.FISCAL)) {
        return null;
      }
      Naming naming = hasBegun(text, at + 2) ? Naming.SINGLE : Naming.LATEST;
      return new FiscalReading(at + 2, FiscalYear.whole(null, 0, naming, Sort.FISCAL), true);
    }
    YearName name = text.year(at) > 0 ? YearName.read(text, at) : null;
    if (name == null) {
      return null;
    }
    if (text.is(name.to(), TimeClass.FISCAL)) {
      boolean year = text.isUnit(name.to() + 1, Grain.YEAR);
      if (year || text.is(name.to(), "fiscal")) {
        return name.fiscal(year ? name.to() + 2 : name.to() + 1, true);
      }
    }
    return name.split() ? name.fiscal(name.to(), false) : null;
  }

  /** "the fiscal that ended in March", "the fiscal may close", "the just-concluded fiscal". */
  private static boolean isNoun(TimeText text, int at) {
    int verb = text.is(at + 1, "that") || text.is(at + 1, "which") ? at + 2 : at + 1;
    verb = text.is(verb, "just") ? verb + 1 : verb;
    boolean subject =
        text.is(at - 1, TimeClass.THE)
            && (text.is(verb, TimeClass.ENDED, TimeClass.BEGAN) || text.is(verb, TimeClass.MODAL));
    return text.is(at, "fiscal")
        && (subject || text.is(at - 1, TimeClass.ENDED) && !text.isUnit(at + 1, Grain.YEAR));
  }

  /** "that has just begun", "now begun". */
  private static boolean hasBegun(TimeText text, int at) {
    if (text.is(at, "now") || text.is(at, "just")) {
      return text.is(at + 1, "begun") || text.is(at + 1, "started");
    }
    int verb = text.is(at + 2, "just") ? at + 3 : at + 2;
    return text.is(at + 1, "has") && (text.is(verb, "begun") || text.is(verb, "started"));
  }

  /** "fiscal year", "fiscal", "just-concluded fiscal year" behind "this" or "last". */
  private static FiscalReading relative(TimeText text, int from, int steps) {
    int solar = text.skip(from, TimeClass.FILLER);
    if (text.is(solar, TimeClass.SOLAR)) {
      return SolarYear.read(text, solar, steps, Naming.SINGLE);
    }
    boolean foreign = text.isCapitalised(from) && text.is(from + 1, TimeClass.FISCAL);
    int at = foreign ? from + 1 : from;
    if (!text.is(at, TimeClass.FISCAL)) {
      return null;
    }
    at++;
    boolean year = text.isUnit(at, Grain.YEAR);
    if (!year && text.is(at - 1, "financial")) {
      return null;
    }
    at = year ? at + 1 : at;
    YearName name = YearName.read(text, at);
    return name != null
        ? name.fiscal(name.to(), true)
        : new FiscalReading(at, FiscalYear.whole(null, steps, Naming.SINGLE, Sort.FISCAL), true);
  }
}
