package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;

/** The years of Iran and Afghanistan: "the Iranian year", "the Afghan year 1364", "solar year". */
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
    int year = text.fourDigits(unit + 1);
    if (year >= FIRST && year <= LAST) {
      FiscalYear named = FiscalYear.whole(year + Nowruz.TO_GREGORIAN, 0, Naming.SPLIT, Sort.FISCAL);
      return new FiscalReading(unit + 2, named.from(Nowruz.DAY), true);
    }
    FiscalYear open = FiscalYear.whole(null, steps, naming, Sort.FISCAL).from(Nowruz.DAY);
    return new FiscalReading(unit + 1, open, true);
  }
}
