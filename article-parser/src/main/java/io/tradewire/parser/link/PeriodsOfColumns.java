package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.time.RelatedPeriods;

/** Candidates from the words that head a table's column: "Dec", "2016", "2015 in brackets". */
final class PeriodsOfColumns {

  private PeriodsOfColumns() {}

  static void offer(PeriodOffers offers) {
    Draft draft = offers.draft;
    Span column = draft.level == null ? null : draft.level.column();
    Scene head = column == null ? null : offers.memory.holding(column);
    if (head == null) {
      return;
    }
    for (Time time : head.times()) {
      if (time.span().overlaps(column)) {
        Period period = offers.when.resolve(time, null, draft);
        if (period != null) {
          offers.add(PeriodSource.COLUMN, period, time);
          part(period, time, offers);
        }
      }
    }
  }

  /** A column headed by a year, in a table of some months: those months of that year. */
  private static void part(Period year, Time time, PeriodOffers offers) {
    for (Focus focus : Focus.before(offers.draft, offers.memory)) {
      offers.addNew(PeriodSource.COLUMN_PART, RelatedPeriods.sameOf(year, focus.period()), time);
    }
    Scene heading = offers.memory.heading();
    Scene title = offers.memory.title;
    for (Scene above : new Scene[] {heading, title}) {
      if (above != null) {
        for (Time other : above.times()) {
          Period told = offers.when.resolve(other, null, offers.draft);
          offers.addNew(PeriodSource.COLUMN_PART, RelatedPeriods.sameOf(year, told), time);
        }
      }
    }
  }
}
