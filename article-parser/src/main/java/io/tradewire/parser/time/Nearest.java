package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The month without a year that a deadline means: "by December" is the one nearest to the
 * publication, before it ("by the end of October it had sold 5") or behind it.
 */
final class Nearest {
  private static final int HALF = 6;
  private static final int YEAR = 12;

  /** The rules whose expressions name a part of some year. */
  private static final Set<String> NAMED =
      Set.of(
          "time.month",
          "time.month-range",
          "time.quarter",
          "time.half",
          "time.half-month",
          "time.first-months",
          "time.day",
          "time.day-range");

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

  /** Whether it is a part of a year and no word says of which. */
  static boolean isYearless(TimeText text, Core core) {
    Period period = core.period();
    boolean part =
        period != null
            && core.reference() == null
            && period.start() != null
            && period.end() != null
            && ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1)) < YEAR;
    boolean edge = core.rule().equals("time.edge") && isBare(text, core);
    return part && (edge || NAMED.contains(core.rule()) && isUnsaid(text, core));
  }

  /** A month, perhaps with a day, and no word about its year. */
  private static boolean isBare(TimeText text, Core core) {
    boolean month = false;
    for (int at = core.from(); at < core.to(); at++) {
      month |= MonthRule.isMonth(text, at);
    }
    return month && isUnsaid(text, core);
  }

  private static boolean isUnsaid(TimeText text, Core core) {
    for (int at = core.from(); at < core.to(); at++) {
      boolean lastHalf = core.rule().equals("time.half-month") && text.is(at, TimeClass.LAST);
      boolean said =
          text.year(at) > 0
              || text.is(at, TimeClass.LAST, TimeClass.THIS) && !lastHalf
              || text.is(at, TimeClass.NEXT, TimeClass.PREVIOUS)
              || text.is(at, TimeClass.FOLLOWING, TimeClass.AGO)
              || text.isUnit(at, Grain.YEAR);
      if (said) {
        return false;
      }
    }
    return true;
  }
}
