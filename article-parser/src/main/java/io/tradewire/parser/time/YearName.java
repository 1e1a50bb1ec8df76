package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;

/**
 * A year as written: "2015", "08" (of FY08), or over two calendar years: "2015/16", "2015-16",
 * "2015/2016".
 *
 * @param split whether it is over two; then {@code year} is the first
 */
record YearName(int to, int year, boolean split) {

  /** From here on a year over two is one of Nepal's calendar: "2080/81" began in July 2023. */
  private static final int NEPALI = 2070;

  private static final int TO_GREGORIAN = 57;

  /** Reads a year behind a word that says it is one. */
  static YearName read(TimeText text, int at) {
    int year = text.year(at);
    if (year < 0 && text.isTwoDigits(at)) {
      int two = text.small(at);
      year = two < 50 ? 2000 + two : 1900 + two;
    }
    if (year < 0) {
      return null;
    }
    if (text.is(at + 1, '/') || text.is(at + 1, '-')) {
      int next = at + 2;
      boolean whole = text.year(next) == year + 1;
      boolean two = text.isTwoDigits(next) && text.small(next) == (year + 1) % 100;
      if ((whole && (text.is(at + 1, '/') || isFiscal(text, at)) || two) && text.isTight(at + 1)) {
        return new YearName(at + 3, year >= NEPALI ? year - TO_GREGORIAN : year, true);
      }
    }
    return new YearName(at + 1, year, false);
  }

  /** "fiscal 2013-2014", "the 2013-2014 fiscal year"; else it is a range of years. */
  private static boolean isFiscal(TimeText text, int at) {
    return text.is(at + 3, TimeClass.FISCAL)
        || text.is(at - 1, TimeClass.FISCAL, TimeClass.FY)
        || text.is(at - 2, TimeClass.FISCAL, TimeClass.FY);
  }

  FiscalReading fiscal(int end, boolean explicit) {
    Sort sort = explicit ? Sort.FISCAL : Sort.EITHER;
    return new FiscalReading(end, reference(sort), explicit);
  }

  FiscalYear reference(Sort sort) {
    return FiscalYear.whole(year, 0, split ? Naming.SPLIT : Naming.SINGLE, sort);
  }
}
