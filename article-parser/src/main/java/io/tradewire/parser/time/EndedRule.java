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
  /** A year that ends on such a day is told of as whole months. */
  private static final int LATE_IN_MONTH = 28;

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
    if (text.is(link, "that") || text.is(link, "which")) {
      link++;
    }
    if (text.is(link, TimeClass.BEGAN) || text.is(link, TimeClass.FROM)) {
      return beginning(text, at, text.grain(unit), count, link + 1, anchor);
    }
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

  /** "the year beginning April 1": the one whose beginning lies nearest to the publication. */
  private static Core beginning(
      TimeText text, int from, Grain grain, int count, int link, Anchor anchor) {
    int month = text.is(link, TimeClass.ON) || text.is(link, "in") ? link + 1 : link;
    int months = months(grain) * count;
    if (!MonthRule.isMonth(text, month) || months == 0) {
      return null;
    }
    int number = MonthRule.skipDot(text, month + 1);
    boolean day = text.small(number) > 0 && text.small(number) <= 31;
    YearChoice choice = YearChoice.read(text, day ? number + 1 : number, anchor);
    int first = text.value(month);
    int year = choice.year(first, first, anchor);
    int to = choice.kind() == YearChoice.Kind.NONE ? (day ? number + 1 : month + 1) : choice.to();
    if (year < 0) {
      return Core.of(from, to, null, RULE);
    }
    YearMonth start = YearMonth.of(year, first);
    boolean bare = choice.kind() == YearChoice.Kind.NONE;
    if (bare && start.plusMonths(6).compareTo(anchor.month()) < 0) {
      start = start.plusYears(1);
    }
    return Core.of(from, to, Calendars.monthsTo(start.plusMonths(months - 1L), months), RULE);
  }

  private static int months(Grain grain) {
    return switch (grain) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF -> 6;
      case YEAR -> 12;
      case DAY, WEEK, DECADE -> 0;
    };
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
    int months = months(grain) * count;
    Period period =
        months == 0
            ? days(end, stated ? day : end.lengthOfMonth(), grain, count)
            : months(end, months, stated ? day : end.lengthOfMonth());
    return period == null ? null : Core.of(from, to, period, RULE);
  }

  /** Whole months up to the end of one, or to a day within it. */
  private static Period months(YearMonth month, int count, int day) {
    LocalDate end = Calendars.day(month.getYear(), month.getMonthValue(), day);
    if (end == null || day >= LATE_IN_MONTH) {
      return Calendars.monthsTo(month, count);
    }
    return Calendars.period(end.minusMonths(count).plusDays(1), end);
  }

  private static Period days(YearMonth month, int day, Grain grain, int count) {
    if (grain == Grain.DECADE) {
      return null;
    }
    LocalDate end = Calendars.day(month.getYear(), month.getMonthValue(), day);
    int days = grain == Grain.WEEK ? 7 * count : count;
    return end == null ? null : Calendars.period(end.minusDays(days - 1L), end);
  }
}
