package io.tradewire.parser.time;

import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Sort;
import java.time.MonthDay;
import java.util.List;

/**
 * On which days the years that an article speaks of begin, as it says itself: "the fiscal year that
 * ended on March 31", "the 1990/91 season (November/October)".
 *
 * @param fiscal first day of its fiscal years, null if it does not say
 * @param season first day of its seasons, null if it does not say
 * @param books whether it speaks of fiscal years at all
 * @param seasons whether it speaks of seasons at all
 */
public record StatedYears(MonthDay fiscal, MonthDay season, boolean books, boolean seasons) {

  /** Of an article that says nothing of them. */
  public static final StatedYears NONE = new StatedYears(null, null, false, false);

  /** What the expressions of an article state; the first of a sort holds for all of it. */
  public static StatedYears of(List<Time> times) {
    MonthDay fiscal = null;
    MonthDay season = null;
    boolean books = false;
    boolean seasons = false;
    for (Time time : times) {
      books |=
          time.reference() instanceof FiscalYear any
              && any.sort() != Sort.SEASON
              && any.sort() != Sort.SOLAR;
      seasons |=
          time.reference() instanceof FiscalYear any
              && (any.sort() == Sort.SEASON || any.sort() == Sort.EITHER);
      if (time.reference() instanceof FiscalYear year && year.start() != null) {
        if (year.sort() == Sort.FISCAL) {
          fiscal = fiscal == null ? year.start() : fiscal;
        } else if (year.sort() != Sort.SOLAR) {
          season = season == null ? year.start() : season;
        }
      }
    }
    return new StatedYears(fiscal, season, books, seasons);
  }

  /**
   * The first day of a year that does not say so itself; null if the article does not either.
   *
   * @param crop whether it is said of crops
   */
  MonthDay start(Sort sort, boolean crop) {
    return switch (sort) {
      case FISCAL -> fiscal;
      case SEASON -> season;
      case SOLAR -> null;
      case EITHER -> crop && season != null || fiscal == null ? season : fiscal;
    };
  }
}
