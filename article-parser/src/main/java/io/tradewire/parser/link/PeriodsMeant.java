package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import io.tradewire.parser.time.RelatedPeriods;

/**
 * What an expression of the sentence may mean beside its first reading: the month to come of "will
 * ship in August", of "Saturday's output will be", the June itself of "the highest since June 2020,
 * when", last year's January of "the January surplus last year", the fiscal year of "the current
 * year".
 */
final class PeriodsMeant {

  private PeriodsMeant() {}

  static void offer(Time time, PeriodOffers offers) {
    if (time.base()) {
      behind(time, offers);
    }
    if (time.rule().equals("time.ended") || time.reference() instanceof FiscalYear) {
      yearOn(time, offers);
    }
    if (time.rule().equals("time.coming-years")) {
      add(PeriodSource.YEARS_BACK, offers.when.yearsBack(time), time, offers);
    }
    add(PeriodSource.COMING, dayToCome(time, offers), time, offers);
    add(PeriodSource.NEARER, nearer(time, offers), time, offers);
    if (time.yearless()) {
      coming(time, offers);
      inYearsHere(time, time.named(), offers);
      inYearsTold(time, offers);
    } else if (time.reference() instanceof YearsOff off) {
      for (Focus focus : Focus.of(offers.draft, offers.memory)) {
        inYearsHere(time, focus.period(), offers);
        add(PeriodSource.PART_AROUND, RelatedPeriods.around(focus.period(), off), time, offers);
      }
    } else if (time.reference() == null && time.named() != null) {
      if (time.role() == Time.Role.SINCE) {
        add(PeriodSource.SINCE_ITSELF, time.named(), time, offers);
      } else {
        Period books = offers.when.yearOfBooks(time, offers.draft);
        add(PeriodSource.FISCAL_PART, books, time, offers);
        add(PeriodSource.FISCAL_PART, RelatedPeriods.inWholeMonths(books), time, offers);
      }
    }
  }

  /**
   * "exports will fall to 5 in the year to September", "the twelve months from March": of those to
   * come; "in the year to September": in that year up to September.
   */
  private static void yearOn(Time time, PeriodOffers offers) {
    Period period = offers.when.resolve(time, null, offers.draft);
    if (period == null || period.start() == null || period.end() == null) {
      return;
    }
    Period next = RelatedPeriods.yearAfter(period);
    boolean coming = next != null && offers.when.isAfter(next.end());
    if (coming && !time.base() && plans(offers.draft.scene)) {
      add(PeriodSource.COMING, next, time, offers);
    }
    if (time.reference() == null && period.equals(RelatedPeriods.twelveMonths(period.end()))) {
      add(PeriodSource.TO_DATE, RelatedPeriods.yearToDate(period), time, offers);
    }
  }

  /** "Saturday's slaughter is estimated at 5", said on Friday; null for all else. */
  private static Period dayToCome(Time time, PeriodOffers offers) {
    boolean possessive = offers.draft.scene.tokens.is(time.span().to(), "'s");
    boolean weekday = time.rule().equals("time.weekday") && time.named() != null;
    return weekday && (possessive || plans(offers.draft.scene))
        ? offers.when.nextWeek(time.named())
        : null;
  }

  /** "last October", said in November: perhaps the month that has just gone; null for all else. */
  private static Period nearer(Time time, PeriodOffers offers) {
    boolean last =
        time.rule().equals("time.month")
            && time.named() != null
            && offers.draft.scene.tokens.is(time.span().from(), "last");
    Period next = last ? RelatedPeriods.yearAfter(time.named()) : null;
    return next == null || offers.when.isAfter(next.end()) ? null : next;
  }

  /** "14 percent less than in the first half of 2022": the figure is of the same half of 2023. */
  private static void behind(Time base, PeriodOffers offers) {
    Period period =
        base.reference() instanceof FiscalYear
            ? offers.when.resolve(base, null, offers.draft)
            : base.period();
    boolean closed = period != null && period.start() != null && period.end() != null;
    Period next = closed ? RelatedPeriods.yearAfter(period) : null;
    if (next != null && !offers.when.isAfter(next.start())) {
      add(PeriodSource.BEHIND_BASE, next, base, offers);
    }
  }

  /** Of a year that is not told, in a sentence that speaks of plans. */
  private static void coming(Time time, PeriodOffers offers) {
    boolean past = time.role() != Time.Role.SINCE && !offers.when.isAfter(time.named().end());
    boolean meant = offers.draft.scene.tokens.is(time.span().from() - 1, "for");
    if (past && (meant || plans(offers.draft.scene))) {
      Period next = RelatedPeriods.yearAfter(time.named());
      if (next != null && offers.when.isAfter(next.end())) {
        boolean target = time.role() == Time.Role.DEADLINE;
        boolean flow = offers.when.isFlow(offers.draft);
        Period period = target ? RelatedPeriods.deadline(next, flow) : next;
        if (!offers.has(period)) {
          offers.addHere(PeriodSource.COMING, period, time);
        }
      }
    }
  }

  /** Whether a sentence speaks of what is to come. */
  static boolean plans(Scene scene) {
    for (Word<Modality> word : scene.modalities()) {
      if (word.sort().isIntended()) {
        return true;
      }
    }
    return false;
  }

  /** In a year that stands elsewhere in the sentence. */
  private static void inYearsHere(Time time, Period part, PeriodOffers offers) {
    for (Time other : offers.draft.scene.times()) {
      if (other != time && other.named() != null && other.reference() == null) {
        Period there = RelatedPeriods.sameOf(other.named(), part);
        add(PeriodSource.IN_YEAR_HERE, there, time, offers);
      }
    }
  }

  /** In the year that the figures before are about. */
  private static void inYearsTold(Time time, PeriodOffers offers) {
    for (Focus focus : Focus.before(offers.draft, offers.memory)) {
      Period there = RelatedPeriods.inYearOf(focus.period(), time.named());
      add(PeriodSource.IN_YEAR_TOLD, there, time, offers);
    }
  }

  private static void add(PeriodSource source, Period period, Time time, PeriodOffers offers) {
    if (period != null && period.start() != null && !offers.has(period)) {
      offers.addHere(source, period, time);
    }
  }
}
