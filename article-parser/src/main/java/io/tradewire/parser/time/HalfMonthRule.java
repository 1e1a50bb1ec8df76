package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;

/**
 * Half a month: "the first half of January", "the second half of May 2023", "last-half May",
 * "first-half June". The first one has fifteen days. "First and second half April" is all of it.
 */
final class HalfMonthRule implements TimeRule {
  private static final TimeRule MONTH = new MonthRule();
  private static final String RULE = "time.half-month";
  private static final int MIDDLE = 15;
  private static final int SECOND = 2;

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int first = number(text, at);
    boolean both =
        first == 1 && text.is(at + 1, TimeClass.AND) && number(text, at + SECOND) == SECOND;
    int behind = both ? at + SECOND + 1 : at + 1;
    int unit = text.is(behind, '/') ? behind + 1 : text.skipHyphen(behind);
    if (first < 1 || first > SECOND || !text.isUnit(unit, Grain.HALF)) {
      return null;
    }
    Core month = MONTH.read(text, text.skip(text.skipHyphen(unit + 1), TimeClass.OF), anchor);
    if (month == null || !month.rule().equals("time.month")) {
      return null;
    }
    Period whole = month.period();
    return whole == null || whole.start() == null
        ? new Core(at, month.to(), whole, month.reference(), null, Core.Edge.NONE, RULE)
        : Core.of(at, month.to(), both ? whole : half(whole.start(), first), RULE);
  }

  private static int number(TimeText text, int at) {
    if (text.is(at, TimeClass.LAST)) {
      return SECOND;
    }
    return text.is(at, TimeClass.ORDINAL) ? text.value(at) : -1;
  }

  private static Period half(LocalDate start, int half) {
    LocalDate middle = start.withDayOfMonth(MIDDLE);
    return half == 1
        ? Calendars.period(start, middle)
        : Calendars.period(middle.plusDays(1), start.plusMonths(1).minusDays(1));
  }
}
