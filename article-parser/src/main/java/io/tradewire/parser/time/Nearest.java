package io.tradewire.parser.time;

import io.tradewire.events.Period;
import java.time.temporal.ChronoUnit;

/**
 * The month without a year that a deadline means: "by December" is the one nearest to the
 * publication, before it ("by the end of October it had sold 5") or behind it.
 */
final class Nearest {
  private static final int HALF = 6;

  private Nearest() {}

  /** The period of a deadline; what its words fix stays as it is. */
  static Period end(TimeText text, Core core, Anchor anchor) {
    Period latest = core.period();
    boolean open =
        latest != null
            && latest.start() != null
            && latest.end() != null
            && core.reference() == null
            && anchor != null
            && anchor.day() != null
            && ChronoUnit.MONTHS.between(latest.start(), latest.end().plusDays(1)) <= 1
            && isBare(text, core);
    boolean longAgo = open && !latest.end().plusMonths(HALF).isAfter(anchor.day());
    return longAgo ? Calendars.plusYears(latest, 1) : latest;
  }

  /** A month, perhaps with a day, and no word about its year. */
  private static boolean isBare(TimeText text, Core core) {
    boolean month = false;
    for (int at = core.from(); at < core.to(); at++) {
      boolean said =
          text.year(at) > 0
              || text.is(at, TimeClass.LAST, TimeClass.THIS)
              || text.is(at, TimeClass.NEXT, TimeClass.PREVIOUS)
              || text.is(at, TimeClass.FOLLOWING, TimeClass.AGO);
      if (said) {
        return false;
      }
      month |= MonthRule.isMonth(text, at);
    }
    return month;
  }
}
