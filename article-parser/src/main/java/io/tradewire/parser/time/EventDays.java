package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;

/** The days of an event told by its last one: "the two-day forum, which ended on Thursday". */
final class EventDays {
  private static final int FARTHEST = 14;
  private static final int LONGEST = 14;

  private EventDays() {}

  /**
   * The days up to one.
   *
   * @param at first token of the last day
   */
  static Period upTo(LocalDate last, TimeText text, int at) {
    boolean ended = false;
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && !text.is(i, '.'); i--) {
      ended |= text.is(i, TimeClass.ENDED, TimeClass.FINISH);
      int days = ended && text.isUnit(i, Grain.DAY) && text.is(i - 1, '-') ? text.number(i - 2) : 0;
      if (days > 0 && days <= LONGEST) {
        return Calendars.period(last.minusDays(days - 1L), last);
      }
    }
    return Calendars.day(last);
  }
}
