package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Periods named by their end: "the eight months to end-August", "the year ended March 31, 1986",
 * "the twelve months to November", "the week ended February 22", "fiscal year to March 31, 2024".
 */
final class EndedRule implements TimeRule {
  private static final String RULE = "time.ended";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int unit = at;
    int count = 1;
    if (text.is(at, TimeClass.FISCAL)) {
      unit = at + 1;
    } else if (!text.is(unit, TimeClass.UNIT)) {
      count = text.number(at);
      unit = text.skipHyphen(at + 1);
      if (text.is(unit, TimeClass.SPAN)) {
        return null;
      }
    }
    if (count < 1 || !text.is(unit, TimeClass.UNIT)) {
      return null;
    }
    int link = text.is(unit + 1, TimeClass.SPAN) ? unit + 2 : unit + 1;
    if (!isLink(text, link)) {
      return null;
    }
    int end = text.skipAll(link + 1, TimeClass.THE, TimeClass.ON);
    boolean edge = text.is(end, TimeClass.END);
    if (edge) {
      end = text.skip(text.skipHyphen(end + 1), TimeClass.OF);
    }
    return MonthRule.isMonth(text, end)
        ? read(text, at, text.grain(unit), count, end, anchor)
        : null;
  }

  private static boolean isLink(TimeText text, int at) {
    return text.is(at, TimeClass.ENDED)
        || text.is(at, TimeClass.TO, TimeClass.THROUGH)
        || text.is(at, "up") && text.is(at + 1, TimeClass.TO);
  }

  private static Core read(
      TimeText text, int from, Grain grain, int count, int month, Anchor anchor) {
    int number = MonthRule.skipDot(text, month + 1);
    int day = text.small(number);
    boolean stated = day > 0 && day <= 31;
    int behind = stated ? number + 1 : number;
    YearChoice choice = YearChoice.read(text, behind, anchor);
    int to = choice.kind() == YearChoice.Kind.NONE ? behind : choice.to();
    int last = text.value(month);
    int year = choice.year(last, last, anchor);
    if (year < 0) {
      return Core.of(from, to, null, RULE);
    }
    YearMonth end = YearMonth.of(year, last);
    Period period =
        switch (grain) {
          case WEEK, DAY -> days(end, stated ? day : end.lengthOfMonth(), grain, count);
          case MONTH -> Calendars.monthsTo(end, count);
          case QUARTER -> Calendars.monthsTo(end, 3 * count);
          case HALF -> Calendars.monthsTo(end, 6 * count);
          case YEAR -> Calendars.monthsTo(end, 12 * count);
          case DECADE -> null;
        };
    return period == null ? null : Core.of(from, to, period, RULE);
  }

  private static Period days(YearMonth month, int day, Grain grain, int count) {
    LocalDate end = Calendars.day(month.getYear(), month.getMonthValue(), day);
    int days = grain == Grain.WEEK ? 7 * count : count;
    return end == null ? null : new Period(end.minusDays(days - 1L), end);
  }
}
