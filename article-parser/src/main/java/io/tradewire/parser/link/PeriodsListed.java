package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.time.RelatedPeriods;
import java.time.LocalDate;
import java.util.List;

/**
 * Times that are listed and follow upon each other are one period for a number that all of them
 * share: "for shipment in June, July and August", "last-half May/first-half June".
 */
final class PeriodsListed {

  private PeriodsListed() {}

  static void offer(PeriodOffers offers) {
    Scene scene = offers.draft.scene;
    List<Time> times = scene.times();
    LocalDate start = null;
    Time first = null;
    Period last = null;
    for (int i = 0; i < times.size(); i++) {
      Time time = times.get(i);
      Period period = time.reference() == null ? time.named() : null;
      boolean goesOn =
          last != null
              && isJoined(scene.tokens, times.get(i - 1).span().to(), time.span().from())
              && period != null
              && last.end().plusDays(1).equals(period.start());
      if (!goesOn) {
        offer(first, start, last, offers);
        first = time;
        start = period == null ? null : period.start();
      }
      last = period == null || period.end() == null ? null : period;
    }
    offer(first, start, last, offers);
  }

  private static void offer(Time first, LocalDate start, Period last, PeriodOffers offers) {
    boolean several = start != null && last != null && !start.equals(last.start());
    Period all = several ? RelatedPeriods.between(start, last.end()) : null;
    if (all != null && !offers.has(all)) {
      offers.addHere(PeriodSource.LISTED, all, first);
    }
  }

  /** Whether nothing but a comma, a slash or "and" stands between. */
  private static boolean isJoined(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, ',') && !tokens.is(at, '/') && !tokens.is(at, "and")) {
        return false;
      }
    }
    return to > from;
  }
}
