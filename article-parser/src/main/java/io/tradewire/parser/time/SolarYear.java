package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;

/**
 * The years of Iran and Afghanistan: "the Iranian year", "the Afghan year 1364", "solar year", "the
 * year 1401", "in 1386".
 */
final class SolarYear {
  private static final int FIRST = 1300;
  private static final int LAST = 1499;

  private SolarYear() {}

  /** Reads at the name of the calendar; null if no year stands behind it. */
  static FiscalReading read(TimeText text, int at, int steps, Naming naming) {
    int unit = at + 1;
    while (text.is(unit, TimeClass.FILLER, TimeClass.FISCAL)
        || text.is(unit, TimeClass.SOLAR)
        || text.is(unit, TimeClass.THIS)) {
      unit++;
    }
    if (!text.isUnit(unit, Grain.YEAR) || text.is(unit, "years")) {
      return null;
    }
    if (isYear(text, unit + 1)) {
      return named(text, unit + 1, Sort.FISCAL);
    }
    FiscalYear open = FiscalYear.whole(null, steps, naming, Sort.FISCAL).from(Nowruz.DAY);
    return new FiscalReading(unit + 1, open, true);
  }

  /** Whether a number may be a year of this calendar. */
  static boolean isYear(TimeText text, int at) {
    int year = text.fourDigits(at);
    return year >= FIRST && year <= LAST;
  }

  /** "(the year) 1401", "(by) 1404": it is none where another country is spoken of. */
  static FiscalReading bare(TimeText text, int at) {
    boolean led = text.is(at - 1, "in") || text.is(at - 1, TimeClass.BY, TimeClass.SINCE);
    boolean said = led && !text.is(at + 1, TimeClass.COUNTED) && !text.is(at + 1, '%');
    boolean named = text.isUnit(at - 1, Grain.YEAR);
    return isYear(text, at) && (said || named) ? named(text, at, Sort.SOLAR) : null;
  }

  private static FiscalReading named(TimeText text, int at, Sort sort) {
    int begins = text.fourDigits(at) + Nowruz.TO_GREGORIAN;
    FiscalYear year = FiscalYear.whole(begins, 0, Naming.SPLIT, sort).from(Nowruz.DAY);
    return new FiscalReading(at + 1, year, true);
  }
}
