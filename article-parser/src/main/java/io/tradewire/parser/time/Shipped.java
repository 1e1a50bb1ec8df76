package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;

/**
 * Goods are sold for a time to come: "for shipment in June", "June delivery", "for arrival between
 * July and September", said in April, mean the next June and September, not the last ones, and no
 * day of an event.
 */
final class Shipped {
  /** What ended so many months ago, or less, may still be what is spoken of. */
  private static final int JUST = 3;

  private static final int FAR = 10;
  private static final long JOINTS =
      TimeClass.AND.bit
          | TimeClass.PART.bit
          | TimeClass.MONTH.bit
          | TimeClass.ORDINAL.bit
          | TimeClass.LAST.bit
          | TimeClass.UNIT.bit
          | TimeClass.OF.bit
          | TimeClass.TO.bit;
  private static final long COMPARISONS =
      TimeClass.MOVED.bit | TimeClass.BASE.bit | TimeClass.COMPARED.bit;

  private Shipped() {}

  /** The expression itself, a year later if it says when goods are to be shipped. */
  static Core ahead(TimeText text, Core core, Anchor anchor) {
    boolean past =
        anchor != null
            && anchor.day() != null
            && Nearest.isYearless(text, core)
            && core.period().end().plusMonths(JUST).isBefore(anchor.day());
    if (!past || !isBefore(text, core.to()) && !isBehind(text, core.from() - 1)) {
      return core;
    }
    Period next = Calendars.plusYears(core.period(), 1);
    Role role = core.role() == Role.DAY ? Role.PERIOD : core.role();
    return new Core(core.from(), core.to(), next, core.reference(), role, core.edge(), core.rule());
  }

  /** "June shipment", "late May/early June shipment", "June 1/10 delivery". */
  private static boolean isBefore(TimeText text, int to) {
    for (int at = to; at < to + FAR; at++) {
      if (text.is(at, TimeClass.AHEAD)) {
        return !text.is(at, "shipments") && !text.is(at, "deliveries") || isFor(text, to - 1);
      }
      boolean goesOn = text.is(at, '/') || text.is(at, '-') || text.isNumber(at);
      if (!goesOn && (text.classes(at) & JOINTS) == 0) {
        return false;
      }
    }
    return false;
  }

  /** "for various April/November". */
  private static boolean isFor(TimeText text, int last) {
    for (int at = last; at > last - FAR && at >= 0 && !text.is(at, '.'); at--) {
      if (text.is(at, "for")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "for shipment in", "with delivery from", "for export shipment", "for delivery in four equal
   * tranches in May, June and".
   */
  private static boolean isBehind(TimeText text, int last) {
    for (int at = last; at > last - FAR && at > 0 && !text.is(at, '.'); at--) {
      if (text.is(at, TimeClass.AHEAD) && (isLed(text, at - 1) || isLed(text, at - 2))) {
        return true;
      }
      if ((text.classes(at) & COMPARISONS) != 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLed(TimeText text, int at) {
    return text.is(at, "for") || text.is(at, "with");
  }
}
