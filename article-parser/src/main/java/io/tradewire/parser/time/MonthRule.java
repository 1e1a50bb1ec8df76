package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months, ranges of months and quarters named by one: "in July", "April, 1986", "December last
 * year", "January-September 2023", "from January through November 2022", "July 2019 to June 2020",
 * "the September quarter", "last December", "next March".
 */
final class MonthRule implements TimeRule {
  /** From here on a month without a year that something is planned for lies ahead. */
  private static final int LONG_AGO = 9;

  /** "last April" said in May is not the one that has just gone. */
  private static final int JUST = 1;

  private static final int FAR = 6;
  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int NEXT = 2;
  private static final String MONTH = "time.month";
  private static final String RANGE = "time.month-range";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int month = at;
    int shift = 0;
    if (text.is(at, TimeClass.LAST, TimeClass.THIS) || text.is(at, TimeClass.NEXT)) {
      month = at + 1;
      shift = text.is(at, TimeClass.LAST) ? -1 : text.is(at, TimeClass.NEXT) ? NEXT : 0;
    }
    if (!isMonth(text, month)) {
      return null;
    }
    int first = text.value(month);
    int to = skipDot(text, month + 1);
    YearChoice firstYear = YearChoice.read(text, to, anchor);
    int link = Aside.behind(text, month, firstYear.to());
    int second = secondMonth(text, month, link);
    if (second > 0) {
      return range(text, at, first, firstYear, second, anchor);
    }
    int unit = text.skipHyphen(to);
    if (text.isUnit(unit, Grain.QUARTER)) {
      return monthsTo(3, at, first, YearChoice.read(text, unit + 1, anchor), anchor);
    }
    if (text.is(to, "year") && text.is(at - 1, TimeClass.THE)) {
      return monthsTo(12, at, first, YearChoice.read(text, to + 1, anchor), anchor);
    }
    return single(text, at, first, firstYear, to, month == at ? 1 : shift, anchor);
  }

  /**
   * A month must be capitalised if its name is another word as well ("may", "march"), and no
   * surname may follow.
   */
  static boolean isMonth(TimeText text, int at) {
    return text.is(at, TimeClass.MONTH)
        && (text.isCapitalised(at) || text.is(at, TimeClass.MONTH_ONLY))
        && !Forename.is(text, at);
  }

  /** Behind the dot of "Jan." in front of a number. */
  static int skipDot(TimeText text, int at) {
    boolean dot = text.is(at, '.') && text.isTight(at);
    return dot && (text.isNumber(at + 1) || text.is(at + 1, '-')) ? at + 1 : at;
  }

  /** Token of the month that ends a range, or -1. */
  private static int secondMonth(TimeText text, int from, int link) {
    boolean bound = text.is(link, '-') && text.is(link + 1, TimeClass.TO, TimeClass.THROUGH);
    if (bound && isMonth(text, text.skipHyphen(link + 2))) {
      return text.skipHyphen(link + 2);
    }
    int at = link;
    boolean slash = text.is(at, '/') && text.isTight(at);
    boolean joined = slash || text.is(at, '-') || text.is(at, TimeClass.TO, TimeClass.THROUGH);
    boolean and = text.is(at, TimeClass.AND);
    int second = text.skip(skipEndOf(text, at + 1), TimeClass.NEXT);
    if ((joined || and) && isMonth(text, second)) {
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

  private static Core range(
      TimeText text, int month, int first, YearChoice firstYear, int second, Anchor anchor) {
    boolean led = text.is(month - 1, TimeClass.FROM, TimeClass.BETWEEN);
    int from = led ? month - 1 : month;
    int last = text.value(second);
    int to = skipDot(text, second + 1);
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
        return Core.referring(from, end, lastYear.fiscal().part(first, last, true), RANGE);
      }
      lastYear = YearChoice.nothing(end);
    }
    if (firstYear.kind() == YearChoice.Kind.YEAR) {
      if (lastYear.kind() != YearChoice.Kind.YEAR) {
        Period open = Calendars.months(firstYear.value(), first, last);
        return Core.of(from, end, open, RANGE);
      }
      YearMonth start = YearMonth.of(firstYear.value(), first);
      YearMonth close = YearMonth.of(lastYear.value(), last);
      return close.isBefore(start)
          ? null
          : Core.of(from, end, Calendars.months(start, close), RANGE);
    }
    int year = lastYear.year(first, last, anchor);
    if (isFiscal(text, end, year, first, anchor)) {
      return Core.of(from, end, Calendars.months(year - 1, first, last), RANGE);
    }
    if (!stated && year > 0 && isAhead(text, from, second, year, first, last, anchor)) {
      return Core.of(from, end, Calendars.months(year + 1, first, last), RANGE);
    }
    if (!stated && year > 0 && isUnderWay(year, first, last, anchor)) {
      return Core.of(from, end, Calendars.months(year + 1, first, last), RANGE);
    }
    boolean named = text.isUnit(end, Grain.QUARTER) || text.is(end, "period");
    if (named && !stated && year > 0 && isLongAgo(year, first, last, anchor)) {
      year++;
    }
    Period period = year < 0 ? null : Calendars.months(year, first, last);
    int unit = text.isUnit(end, Grain.QUARTER) ? end + 1 : end;
    return Core.of(from, unit, period, RANGE);
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
    int behind = skipDot(text, second + 1);
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

  /** Whether months ended so long before the publication that the next ones must be meant. */
  private static boolean isLongAgo(int year, int first, int last, Anchor anchor) {
    if (anchor == null || anchor.day() == null) {
      return false;
    }
    YearMonth end = YearMonth.of(last < first ? year + 1 : year, last);
    return end.plusMonths(LONG_AGO).compareTo(anchor.month()) <= 0;
  }

  /** "the September quarter", "the September year". */
  private static Core monthsTo(int months, int from, int month, YearChoice choice, Anchor anchor) {
    int year = choice.year(month, month, anchor);
    Period period = year < 0 ? null : Calendars.monthsTo(YearMonth.of(year, month), months);
    return Core.of(from, choice.to(), period, months == 3 ? "time.quarter" : "time.ended");
  }

  /**
   * One month.
   *
   * @param shift 1 for a bare name; "last December" -1: before this year's or the current one
   */
  private static Core single(
      TimeText text, int at, int month, YearChoice choice, int to, int shift, Anchor anchor) {
    boolean stated = choice.kind() != YearChoice.Kind.NONE;
    int end = stated ? choice.to() : to;
    int joined = stated ? -1 : joinedYear(text, to, anchor);
    if (joined > 0) {
      int behind = text.isNumber(to) ? to + 1 : to + 2;
      return Core.of(at, behind, Calendars.months(joined, month, month), MONTH);
    }
    if (choice.kind() == YearChoice.Kind.FISCAL) {
      return Core.referring(at, end, choice.fiscal().part(month, month, true), MONTH);
    }
    int year = choice.year(month, month, anchor);
    if (!stated && anchor != null && shift != 1) {
      year = shift == 0 ? anchor.year() : anchor.latestYear(month);
      boolean recent =
          year == anchor.year() && anchor.month().getMonthValue() - month <= JUST && shift < 0;
      year = recent ? year - 1 : shift == NEXT ? year + 1 : year;
    }
    boolean ahead = text.is(at - 1, "for") || text.is(end, "delivery") || text.is(end, "shipment");
    if (!stated && ahead && year > 0 && isLongAgo(year, month, month, anchor)) {
      year++;
    }
    if (year > 0 && isOpeningTo(text, at)) {
      return Core.of(at - 1, end, Calendars.months(year, 1, month), RANGE);
    }
    Period period = year < 0 ? null : Calendars.months(year, month, month);
    return Core.of(at, end, period, MONTH);
  }

  /** "To July, imports had reached": from January on. */
  private static boolean isOpeningTo(TimeText text, int at) {
    return text.is(at - 1, "to") && text.isCapitalised(at - 1);
  }

  /** The year of "Jan-24", "Jan'24" and "Jan-2024", -1 if none is joined. */
  private static int joinedYear(TimeText text, int at, Anchor anchor) {
    boolean mark = text.is(at, '-') || text.is(at, '\'');
    if (!mark || !text.isTight(at) || !text.isTight(at + 1)) {
      return -1;
    }
    if (text.year(at + 1) > 0) {
      return text.year(at + 1);
    }
    if (!text.isTwoDigits(at + 1) || anchor == null) {
      return -1;
    }
    int year = anchor.year() / CENTURY * CENTURY + text.small(at + 1);
    boolean near = year <= anchor.year() + 1 && year >= anchor.year() - DECADE;
    return near || text.is(at, '\'') ? year : -1;
  }

  static Core asDay(int from, int to, LocalDate start, LocalDate end, boolean event, String rule) {
    if (start == null || end == null || end.isBefore(start)) {
      return null;
    }
    Period period = Calendars.period(start, end);
    return event ? Core.as(Role.DAY, from, to, period, rule) : Core.of(from, to, period, rule);
  }
}
