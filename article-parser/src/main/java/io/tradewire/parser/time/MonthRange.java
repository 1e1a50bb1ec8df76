package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.YearMonth;

/**
 * Ranges of months: "January-September 2023", "from January through November 2022", "July 2019 to
 * June 2020", "between October and next August".
 */
final class MonthRange {
  static final String RULE = "time.month-range";

  /** So many words in front may say that a range lies ahead. */
  private static final int FAR = 6;

  private MonthRange() {}

  /** Token of the month that ends a range, or -1. */
  static int last(TimeText text, int from, int link) {
    boolean bound = text.is(link, '-') && text.is(link + 1, TimeClass.TO, TimeClass.THROUGH);
    if (bound && MonthRule.isMonth(text, text.skipHyphen(link + 2))) {
      return text.skipHyphen(link + 2);
    }
    int at = link;
    boolean slash = text.is(at, '/') && text.isTight(at);
    boolean joined = slash || text.is(at, '-') || text.is(at, TimeClass.TO, TimeClass.THROUGH);
    boolean and = text.is(at, TimeClass.AND);
    int second = text.skip(skipEndOf(text, at + 1), TimeClass.NEXT);
    if ((joined || and) && MonthRule.isMonth(text, second)) {
      int distance = text.value(second) - text.value(from);
      boolean between = text.is(from - 1, TimeClass.BETWEEN);
      return joined || between || distance == 1 || distance == -11 ? second : -1;
    }
    return -1;
  }

  /** Behind "the end of". */
  private static int skipEndOf(TimeText text, int at) {
    int end = text.skip(at, TimeClass.THE);
    return text.is(end, TimeClass.END) ? text.skip(text.skipHyphen(end + 1), TimeClass.OF) : at;
  }

  /**
   * The range.
   *
   * @param month token of its first month
   * @param first that month's number
   * @param second token of its last month
   */
  static Core read(
      TimeText text, int month, int first, YearChoice firstYear, int second, Anchor anchor) {
    boolean led = text.is(month - 1, TimeClass.FROM, TimeClass.BETWEEN);
    int from = led ? month - 1 : month;
    int last = text.value(second);
    int to = MonthRule.skipDot(text, second + 1);
    YearChoice lastYear = YearChoice.read(text, to, anchor);
    if (lastYear.kind() == YearChoice.Kind.NONE && isBehindNoun(text, from, to)) {
      lastYear = YearChoice.read(text, to + 1, anchor);
    }
    boolean stated = lastYear.kind() != YearChoice.Kind.NONE;
    boolean bracketed = !stated && isYearInBrackets(text, to);
    if (bracketed) {
      lastYear = YearChoice.read(text, to + 1, anchor);
      stated = lastYear.kind() != YearChoice.Kind.NONE;
    }
    int end = stated ? lastYear.to() : second + 1;
    end = bracketed && stated ? end + 1 : end;
    if (stated && lastYear.kind() == YearChoice.Kind.FISCAL) {
      boolean latest = lastYear.fiscal().year() == null && lastYear.fiscal().steps() == 0;
      if (!latest) {
        return Core.referring(from, end, lastYear.fiscal().part(first, last, true), RULE);
      }
      lastYear = YearChoice.nothing(end);
    }
    if (firstYear.kind() == YearChoice.Kind.YEAR) {
      if (lastYear.kind() != YearChoice.Kind.YEAR) {
        Period open = Calendars.months(firstYear.value(), first, last);
        return Core.of(from, end, open, RULE);
      }
      YearMonth start = YearMonth.of(firstYear.value(), first);
      YearMonth close = YearMonth.of(lastYear.value(), last);
      return close.isBefore(start)
          ? null
          : Core.of(from, end, Calendars.months(start, close), RULE);
    }
    int year = lastYear.year(first, last, anchor);
    if (isFiscal(text, end, year, first, anchor)) {
      return Core.of(from, end, Calendars.months(year - 1, first, last), RULE);
    }
    if (!stated && year > 0 && isAhead(text, from, second, year, first, last, anchor)) {
      return Core.of(from, end, Calendars.months(year + 1, first, last), RULE);
    }
    if (!stated && year > 0 && isUnderWay(year, first, last, anchor)) {
      return Core.of(from, end, Calendars.months(year + 1, first, last), RULE);
    }
    boolean named = text.isUnit(end, Grain.QUARTER) || text.is(end, "period");
    if (named && !stated && year > 0 && MonthRule.isLongAgo(year, first, last, anchor)) {
      year++;
    }
    Period period = year < 0 ? null : Calendars.months(year, first, last);
    int unit = text.isUnit(end, Grain.QUARTER) ? end + 1 : end;
    return Core.of(from, unit, period, RULE);
  }

  /** "July-January (2023-24)", "January-November (2023)". */
  private static boolean isYearInBrackets(TimeText text, int at) {
    YearName name = text.is(at, '(') ? YearName.read(text, at + 1) : null;
    return name != null && text.year(at + 1) > 0 && text.is(name.to(), ')');
  }

  /** "the July-January period of 2023", "(July-January) of 2023-24": the year stands apart. */
  private static boolean isBehindNoun(TimeText text, int from, int to) {
    boolean bracket = text.is(to, ')') && text.is(from - 1, '(');
    return (bracket || text.is(to, TimeClass.SPAN))
        && (text.is(to + 1, TimeClass.OF) || text.is(to + 1, "in") || text.year(to + 1) > 0);
  }

  /** "July-December of the current year", told in March: of books that do not keep the calendar. */
  private static boolean isFiscal(TimeText text, int end, int year, int first, Anchor anchor) {
    return anchor != null
        && text.isUnit(end - 1, Grain.YEAR)
        && text.is(end - 2, TimeClass.THIS)
        && YearMonth.of(year, first).isAfter(anchor.month());
  }

  /** "for shipment between October and next August". */
  private static boolean isAhead(
      TimeText text, int from, int second, int year, int first, int last, Anchor anchor) {
    if (text.is(second - 1, TimeClass.NEXT) || text.is(from, TimeClass.NEXT)) {
      return true;
    }
    int behind = MonthRule.skipDot(text, second + 1);
    boolean shipped = text.is(behind, TimeClass.AHEAD) && text.is(from - 1, "for");
    YearMonth end = YearMonth.of(last < first ? year + 1 : year, last);
    if (anchor == null || !end.isBefore(anchor.month())) {
      return false;
    }
    if (shipped) {
      return true;
    }
    for (int at = from - 1; at >= Math.max(0, from - FAR) && !text.is(at, '.'); at--) {
      boolean goods = text.is(at, TimeClass.AHEAD) && text.is(at - 1, "for");
      if (goods || text.is(at, "will") || text.is(at, "shall")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the publication lies within these two or three months, a year later. */
  private static boolean isUnderWay(int year, int first, int last, Anchor anchor) {
    if (anchor == null || anchor.day() == null || last <= first || last - first > 2) {
      return false;
    }
    int now = anchor.day().getMonthValue();
    return year == anchor.year() - 1 && first <= now && now <= last;
  }
}
