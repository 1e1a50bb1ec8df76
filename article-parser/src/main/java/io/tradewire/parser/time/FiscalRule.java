package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;

/**
 * Fiscal years and seasons: "fiscal 2015/16", "the current fiscal year", "FY08", "2022-23", "the
 * 2012/13 marketing year (July-June)", "this season", "the financial year that ended in June", "the
 * current one" behind such a year.
 */
final class FiscalRule implements TimeRule {
  private static final String FISCAL = "time.fiscal-year";
  private static final String SPLIT = "time.split-year";
  private static final String SEASON = "time.season";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    boolean ended = text.is(at, TimeClass.ENDED);
    int start = ended ? at + 1 : at;
    FiscalReading one = ThisOne.read(text, at, anchor);
    if (one != null) {
      return Core.referring(at, one.to(), one.reference(), FISCAL);
    }
    FiscalReading season = SeasonReading.read(text, start, anchor);
    if (season != null) {
      return Core.referring(at, season.to(), over(season.reference(), ended), SEASON);
    }
    FiscalReading reading = FiscalReading.read(text, start);
    if (reading == null) {
      return null;
    }
    FiscalYear year = over(reading.reference(), ended);
    StatedYear stated = stated(text, reading, anchor);
    if (stated != null) {
      return Core.referring(at, stated.to(), stated.apply(year), FISCAL);
    }
    return Core.referring(at, reading.to(), year, reading.explicit() ? FISCAL : SPLIT);
  }

  private static StatedYear stated(TimeText text, FiscalReading reading, Anchor anchor) {
    boolean next = text.is(reading.to(), TimeClass.TO, TimeClass.THROUGH);
    boolean open = reading.reference().year() == null;
    return next && !open ? null : StatedYear.read(text, reading.to(), anchor);
  }

  /** "the just-concluded fiscal year" is the last one. */
  private static FiscalYear over(FiscalYear year, boolean ended) {
    return ended && year.year() == null
        ? FiscalYear.whole(null, -1, Naming.SINGLE, year.sort())
        : year;
  }
}
