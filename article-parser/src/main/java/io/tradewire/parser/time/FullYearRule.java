package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;
import io.tradewire.parser.mention.TimeReference.YearsOff;

/**
 * The whole of the year spoken of, or of the one just over: "the full year", "full-year exports",
 * "the whole of the year", "the year as a whole", "by results of the year", "the year's target",
 * "the annual goal", "to end the year at", "the year may close with", "the outgoing year", "the
 * year just closed", "the year that has just begun".
 */
final class FullYearRule implements TimeRule {
  private static final String RULE = "time.full-year";

  /** From this month on the outgoing year is the present one. */
  private static final int AUTUMN = 10;

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.is(at, TimeClass.WHOLE)) {
      int of = text.is(at + 1, TimeClass.OF) ? at + 2 : at + 1;
      return spoken(text, at, text.skip(text.skipHyphen(of), TimeClass.THE), anchor);
    } else if (text.is(at, TimeClass.FINISH) && text.is(at + 1, TimeClass.THE)) {
      boolean verb =
          !text.is(at - 1, TimeClass.THE, TimeClass.BY) && !text.is(at - 1, TimeClass.AT);
      return verb ? spoken(text, at, at + 2, anchor) : null;
    } else if (text.is(at, TimeClass.PERIODIC)) {
      boolean yearly = !text.is(at, "monthly") && !text.is(at, "quarterly");
      return yearly && text.is(at + 1, TimeClass.AIM) ? whole(at, at + 1, anchor) : null;
    } else if (text.is(at, TimeClass.ENDED)) {
      return outgoing(text, at, anchor);
    }
    return text.is(at, "year") ? ofYear(text, at, anchor) : null;
  }

  private static Core spoken(TimeText text, int from, int year, Anchor anchor) {
    boolean said = text.is(year, "year") && text.year(year + 1) < 0;
    boolean named =
        text.is(year + 1, TimeClass.ENDED)
            || text.is(year + 1, '-')
            || text.is(year + 1, TimeClass.TO)
                && (MonthRule.isMonth(text, year + 2)
                    || text.is(year + 2, TimeClass.END, TimeClass.NEXT));
    return said && !named ? whole(from, year + 1, anchor) : null;
  }

  private static Core whole(int from, int to, Anchor anchor) {
    Period usual = anchor == null ? null : Calendars.year(anchor.year());
    return core(from, to, new YearsOff(0, Grain.YEAR), usual);
  }

  private static Core core(int from, int to, TimeReference reference, Period usual) {
    return new Core(from, to, usual, reference, Role.PERIOD, Core.Edge.NONE, RULE);
  }

  /** "the year's target", "the year as a whole", "the year just ended". */
  private static Core ofYear(TimeText text, int at, Anchor anchor) {
    if (!text.is(at - 1, TimeClass.THE)) {
      return null;
    }
    int next = at + 1;
    if (text.is(next, "'s") && text.is(next + 1, TimeClass.AIM)) {
      return whole(at, next, anchor);
    } else if (text.is(next, TimeClass.AS)
        && text.is(next + 1, "a")
        && text.is(next + 2, "whole")) {
      return whole(at, next + 3, anchor);
    } else if (text.is(next, TimeClass.TO, TimeClass.MODAL)
        && text.is(next + 1, TimeClass.FINISH)) {
      return whole(at, next + 2, anchor);
    }
    boolean summed = text.is(at - 2, TimeClass.OF) && text.is(at - 3, "results");
    if (summed && text.year(next) < 0) {
      return whole(at, next, anchor);
    }
    boolean over =
        text.is(next, "just")
            && (text.is(next + 1, TimeClass.ENDED, TimeClass.FINISH) || text.is(next + 1, "past"));
    return over ? last(at, next + 2) : turned(text, at, next);
  }

  /** "the year that has just begun", "the year now begun", "the year that has just passed". */
  private static Core turned(TimeText text, int from, int at) {
    int has = text.is(at, "that") || text.is(at, "which") ? at + 1 : at;
    boolean clause = has > at && text.is(has, "has");
    int just = clause ? has + 1 : at;
    int verb = text.is(just, "just") || text.is(just, "now") ? just + 1 : just;
    if (verb == at) {
      return null;
    } else if (text.is(verb, "begun") || clause && text.is(verb, "started")) {
      return core(from, verb + 1, books(0), null);
    }
    boolean over =
        text.is(verb, TimeClass.ENDED, TimeClass.FINISH)
            || text.is(verb, "passed")
            || text.is(verb, "gone");
    return clause && over ? last(from, verb + 1) : null;
  }

  private static Core last(int from, int to) {
    return core(from, to, books(-1), null);
  }

  /** A year as the country's books count it. */
  private static FiscalYear books(int steps) {
    return FiscalYear.whole(null, steps, Naming.SINGLE, Sort.FISCAL);
  }

  /** "the outgoing year", "the just concluded calendar year". */
  private static Core outgoing(TimeText text, int at, Anchor anchor) {
    int year = text.skip(at + 1, TimeClass.FILLER);
    if (!text.is(year, "year") || text.is(at, "ends")) {
      return null;
    }
    boolean autumn =
        text.is(at, "outgoing")
            && (anchor == null || anchor.day() == null || anchor.day().getMonthValue() >= AUTUMN);
    return autumn ? whole(at, year + 1, anchor) : last(at, year + 1);
  }
}
