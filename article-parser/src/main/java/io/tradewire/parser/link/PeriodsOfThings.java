package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import java.time.temporal.ChronoUnit;

/**
 * Candidates that lie in what is counted: deals are signed at a fair, crops are this year's, yearly
 * results last year's.
 */
final class PeriodsOfThings {
  private static final int LONGEST_EVENT = 14;
  private static final int FAR = 40;
  private static final int MOST_EVENTS = 4;
  private static final int FARTHEST_AWARD = 2;

  private PeriodsOfThings() {}

  static void offer(PeriodOffers offers) {
    Indicator indicator = offers.draft.indicator;
    if (indicator == Indicator.DEAL_VALUE || indicator == Indicator.DEAL_COUNT) {
      events(offers);
    } else if (indicator == Indicator.OUTPUT && !isDated(offers.draft)) {
      thisYear(PeriodSource.HARVEST, offers);
    }
    if (indicator == Indicator.EXPORTS || indicator == Indicator.IMPORTS) {
      awarded(offers);
    }
    if (offers.when.isFlow(offers.draft) || indicator == Indicator.INVESTMENT) {
      offers.addNew(PeriodSource.LAST_YEAR, offers.when.lastYear(), null);
    }
    if (isPlan(offers)) {
      thisYear(PeriodSource.PLAN, offers);
    }
  }

  /** "The Commission granted licences for 60,000 tonnes", "bought 75,000 tonnes at its tender". */
  private static void awarded(PeriodOffers offers) {
    for (int back = 0; back <= FARTHEST_AWARD; back++) {
      Scene scene = offers.memory.back(back);
      if (scene != null && scene.has(Role.AWARD)) {
        offers.addNew(PeriodSource.AWARD, offers.when.today(), null);
        return;
      }
    }
  }

  /** The article's year, of a crop also the season. */
  private static void thisYear(PeriodSource source, PeriodOffers offers) {
    offers.addNew(source, offers.when.thisYear(), null);
    for (Period season : offers.when.thisSeason(offers.draft)) {
      offers.addNew(source, season, null);
    }
  }

  /** "The target is 5 billion": of a flow, in a sentence that names no period in front of it. */
  private static boolean isPlan(PeriodOffers offers) {
    boolean flow =
        offers.when.isFlow(offers.draft) || offers.draft.indicator == Indicator.INVESTMENT;
    return flow && PeriodsMeant.plans(offers.draft.scene) && !isDated(offers.draft);
  }

  /** Whether a period stands in front of the number. */
  private static boolean isDated(Draft draft) {
    for (Time time : draft.scene.times()) {
      if (time.period() != null && time.span().to() <= draft.anchor().from()) {
        return true;
      }
    }
    return false;
  }

  private static void events(PeriodOffers offers) {
    int found = 0;
    for (int back = 1; found < MOST_EVENTS && back < FAR; back++) {
      Scene scene = offers.memory.back(back);
      if (scene == null) {
        return;
      }
      for (Time time : scene.times()) {
        Period period = isEvent(time) ? time.period() : null;
        found += offers.addNew(PeriodSource.EVENT, period, time) ? 1 : 0;
      }
    }
  }

  private static boolean isEvent(Time time) {
    Period period = time.period();
    boolean days =
        period != null
            && period.start() != null
            && period.end() != null
            && ChronoUnit.DAYS.between(period.start(), period.end()) < LONGEST_EVENT;
    return days && (time.role() == Time.Role.DAY || time.role() == Time.Role.PERIOD);
  }
}
