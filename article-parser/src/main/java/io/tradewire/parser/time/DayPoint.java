package io.tradewire.parser.time;

import java.time.Month;
import java.time.MonthDay;

/**
 * A day of a month, or a run of days in it.
 *
 * @param to token behind it
 * @param lastDay the day itself if it is no run
 * @param year -1 if it is not stated
 */
record DayPoint(int to, int month, int day, int lastDay, int year) {

  MonthDay monthDay() {
    return MonthDay.of(month, day);
  }

  /**
   * "May 20", "May 1-20", "May 1/20", "20 May", "1-20 May", each with a year or not; null if none
   * of these.
   */
  static DayPoint read(TimeText text, int at) {
    if (MonthRule.isMonth(text, at)) {
      int number = MonthRule.skipDot(text, at + 1);
      int day = text.small(number);
      if (day < 1 || day > 31 || text.isParagraph(number) || !isDay(text, at, number)) {
        return null;
      }
      int to = text.skip(number + 1, TimeClass.SUFFIX);
      int last = day;
      boolean run = text.is(to, '-') || text.is(to, '/') && text.isTight(to);
      if (run && text.small(to + 1) > day && text.small(to + 1) <= 31) {
        last = text.small(to + 1);
        to += 2;
      }
      return year(text, to, text.value(at), day, last);
    }
    int day = text.small(at);
    if (day < 1 || day > 31) {
      return null;
    }
    int to = text.skip(at + 1, TimeClass.SUFFIX);
    int last = day;
    if (text.is(to, '-') && text.small(to + 1) > day && text.small(to + 1) <= 31) {
      last = text.small(to + 1);
      to = text.skip(to + 2, TimeClass.SUFFIX);
    }
    to = text.skip(to, TimeClass.OF);
    return MonthRule.isMonth(text, to)
        ? year(text, MonthRule.skipDot(text, to + 1), text.value(to), day, last)
        : null;
  }

  private static DayPoint year(TimeText text, int at, int month, int day, int last) {
    int to = at;
    int year = text.year(to);
    if (year < 0 && text.is(to, ',')) {
      year = text.year(to + 1);
      to = year > 0 ? to + 1 : to;
    }
    int longest = Month.of(month).maxLength();
    return day > longest || last > longest
        ? null
        : new DayPoint(year > 0 ? to + 1 : to, month, day, last, year);
  }

  /** "in May 12 projects" has no day in it: a noun follows, and no word asks for a day. */
  private static boolean isDay(TimeText text, int month, int number) {
    int next = number + 1;
    if (text.is(next, '%')
        || text.is(next, TimeClass.COUNTED)
        || text.is(next, '.') && text.isTight(next) && text.isNumber(next + 1)) {
      return false;
    }
    boolean asks = !text.is(month - 1, TimeClass.IN) || text.is(month - 1, "during");
    boolean slash = text.is(next, '/') && text.isTight(next);
    return asks || slash || text.year(next) > 0 || text.is(next, ',') || text.is(next, '-');
  }
}
