package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months and quarters named by one: "in July", "April, 1986", "December last year", "the September
 * quarter", "last December", "next March"; ranges of months reads {@link MonthRange}.
 */
final class MonthRule implements TimeRule {
  /** From here on a month without a year that something is planned for lies ahead. */
  private static final int LONG_AGO = 9;

  /** "last April" said in May is not the one that has just gone. */
  private static final int JUST = 1;

  private static final int DECADE = 10;
  private static final int CENTURY = 100;
  private static final int NEXT = 2;
  private static final String MONTH = "time.month";

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
    int second = MonthRange.last(text, month, link);
    if (second > 0) {
      return MonthRange.read(text, at, first, firstYear, second, anchor);
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

  /** Whether months ended so long before the publication that the next ones must be meant. */
  static boolean isLongAgo(int year, int first, int last, Anchor anchor) {
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
      return Core.of(at - 1, end, Calendars.months(year, 1, month), MonthRange.RULE);
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
