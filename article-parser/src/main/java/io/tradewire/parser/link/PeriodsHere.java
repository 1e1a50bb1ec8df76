package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.Then;
import io.tradewire.parser.time.RelatedPeriods;
import java.util.List;

/** Candidates from the expressions of time in the number's own sentence. */
final class PeriodsHere {

  private PeriodsHere() {}

  static void offer(PeriodOffers offers) {
    for (Time time : offers.draft.scene.times()) {
      if (isOfOther(time, offers.draft)) {
        continue;
      }
      if (time.reference() instanceof Then) {
        refer(time, Focus.then(time, offers.draft, offers.memory), offers);
      } else if (Focus.isNeededBy(time)) {
        refer(time, Focus.of(offers.draft, offers.memory), offers);
        alone(time, offers);
      } else {
        offers.addHere(PeriodSource.HERE, offers.when.resolve(time, null, offers.draft), time);
        custom(time, offers);
      }
    }
    for (Time time : offers.draft.scene.times()) {
      OpenPeriods.offer(time, offers);
      PeriodsMeant.offer(time, offers);
    }
    PeriodsListed.offer(offers);
  }

  /** Whether lists that go together give an expression to another number. */
  private static boolean isOfOther(Time time, Draft draft) {
    return Parallel.isOfOther(draft.scene.runs(draft.scene.times()), time.span(), draft);
  }

  private static void refer(Time time, List<Focus> focuses, PeriodOffers offers) {
    for (Focus focus : focuses) {
      Period period = offers.when.resolve(time, focus.period(), offers.draft);
      offers.addReferring(focus, period, time);
    }
  }

  /** What an expression that refers back would mean at the head of the article. */
  private static void alone(Time time, PeriodOffers offers) {
    Period period = time.period();
    if (period != null && !offers.has(period)) {
      offers.addHere(PeriodSource.HERE, period, time);
    }
  }

  /** A fiscal year as the country counts it, and a part of the year where books are spoken of. */
  private static void custom(Time time, PeriodOffers offers) {
    for (Period custom : offers.when.byCustom(time, offers.draft)) {
      if (!offers.has(custom)) {
        offers.addHere(PeriodSource.CUSTOM, custom, time);
      }
    }
    for (Period next : offers.when.nextToCustom(time, offers.draft)) {
      if (!offers.has(next)) {
        offers.addHere(PeriodSource.CUSTOM_NEXT, next, time);
      }
    }
    Period part = offers.when.ofBooks(time, offers.draft);
    for (Period books : new Period[] {part, RelatedPeriods.inWholeMonths(part)}) {
      if (books != null && !offers.has(books)) {
        offers.addHere(PeriodSource.FISCAL_PART, books, time);
      }
    }
  }
}
