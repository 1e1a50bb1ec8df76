package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import io.tradewire.parser.time.TimeResolver;

/**
 * What an expression of the sentence may mean beside its first reading: the month to come of "will
 * ship in August", the June itself of "the highest since June 2020, when", last year's January of
 * "the January surplus last year", the fiscal year of "the current year".
 */
final class PeriodsMeant {

  private PeriodsMeant() {}

  static void offer(Time time, PeriodOffers offers) {
    if (time.yearless()) {
      coming(time, offers);
      inYearsHere(time, time.named(), offers);
      inYearsTold(time, offers);
    } else if (time.reference() instanceof YearsOff off) {
      for (Focus focus : Focus.of(offers.draft, offers.memory)) {
        inYearsHere(time, focus.period(), offers);
        add(PeriodSource.PART_AROUND, TimeResolver.around(focus.period(), off), time, offers);
      }
    } else if (time.reference() == null && time.named() != null) {
      if (time.role() == Time.Role.SINCE) {
        add(PeriodSource.SINCE_ITSELF, time.named(), time, offers);
      } else {
        Period books = offers.when.yearOfBooks(time, offers.draft);
        add(PeriodSource.FISCAL_PART, books, time, offers);
      }
    }
  }

  /** Of a year that is not told, in a sentence that speaks of plans. */
  private static void coming(Time time, PeriodOffers offers) {
    boolean past = time.role() != Time.Role.SINCE && !offers.when.isAfter(time.named().end());
    if (past && plans(offers.draft.scene)) {
      Period next = TimeResolver.yearAfter(time.named());
      if (next != null && offers.when.isAfter(next.end())) {
        add(PeriodSource.COMING, next, time, offers);
      }
    }
  }

  private static boolean plans(Scene scene) {
    for (Word<Modality> word : scene.modalities()) {
      if (word.sort() != Modality.DONE) {
        return true;
      }
    }
    return false;
  }

  /** In a year that stands elsewhere in the sentence. */
  private static void inYearsHere(Time time, Period part, PeriodOffers offers) {
    for (Time other : offers.draft.scene.times()) {
      if (other != time && other.named() != null && other.reference() == null) {
        Period there = TimeResolver.sameOf(other.named(), part);
        add(PeriodSource.IN_YEAR_HERE, there, time, offers);
      }
    }
  }

  /** In the year that the figures before are about. */
  private static void inYearsTold(Time time, PeriodOffers offers) {
    for (Focus focus : Focus.before(offers.draft, offers.memory)) {
      Period there = TimeResolver.inYearOf(focus.period(), time.named());
      add(PeriodSource.IN_YEAR_TOLD, there, time, offers);
    }
  }

  private static void add(PeriodSource source, Period period, Time time, PeriodOffers offers) {
    if (period != null && period.start() != null && !offers.has(period)) {
      offers.addHere(source, period, time);
    }
  }
}
