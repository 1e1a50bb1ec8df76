package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;

/**
 * "the current one", "this one", "the next one" behind a fiscal year, a season, or a year told by
 * its end: "7 million in the year to June, may drop below five in the current one".
 */
final class ThisOne {
  private static final int FARTHEST = 40;

  private ThisOne() {}

  /** Reads at the first word; null if no such year was named shortly before. */
  static FiscalReading read(TimeText text, int at, Anchor anchor) {
    int steps = text.is(at, TimeClass.THIS) ? 0 : text.is(at, TimeClass.NEXT) ? 1 : -1;
    boolean one = text.is(at + 1, "one") && (steps >= 0 || text.is(at, TimeClass.PREVIOUS));
    int noun = one ? noun(text, at) : -1;
    if (noun < 0) {
      return null;
    }
    boolean books = text.is(noun - 1, TimeClass.FISCAL, TimeClass.FY);
    boolean season = text.is(noun, TimeClass.SEASON_NOUN) || text.is(noun - 1, TimeClass.SEASON);
    FiscalYear year =
        FiscalYear.whole(null, steps, Naming.SINGLE, season && !books ? Sort.SEASON : Sort.FISCAL);
    StatedYear stated = StatedYear.read(text, noun + 1, anchor);
    if (stated == null && !books && !season) {
      return null;
    }
    return new FiscalReading(at + 2, stated == null ? year : year.from(stated.start()), true);
  }

  /** The last year or season before a token. */
  private static int noun(TimeText text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      if (text.isUnit(i, Grain.YEAR) || text.is(i, TimeClass.SEASON_NOUN)) {
        return i;
      }
    }
    return -1;
  }
}
