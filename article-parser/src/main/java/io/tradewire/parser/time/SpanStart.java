package io.tradewire.parser.time;

import java.time.LocalDate;

/**
 * Where a span of time begins: "2005", "July", "May 1994", "20 May", "mid-July 2023".
 *
 * @param to token behind it
 * @param year -1 if it is not stated
 * @param month January if only the year is
 * @param part whether it is a part of a year
 */
record SpanStart(int to, int year, int month, int day, boolean part) {
  private static final int BEHIND_MIDDLE = 16;

  /** Reads at a token; null if no such beginning stands there. */
  static SpanStart read(TimeText text, int at) {
    if (text.is(at, "mid")) {
      int month = text.skipHyphen(at + 1);
      return MonthRule.isMonth(text, month) ? month(text, month, BEHIND_MIDDLE) : null;
    }
    DayPoint day = DayPoint.read(text, at);
    if (day != null) {
      boolean run = day.lastDay() > day.day();
      return run ? null : new SpanStart(day.to(), day.year(), day.month(), day.day(), true);
    } else if (MonthRule.isMonth(text, at)) {
      return month(text, at, 1);
    }
    return text.year(at) > 0 ? new SpanStart(at + 1, text.year(at), 1, 1, false) : null;
  }

  private static SpanStart month(TimeText text, int at, int day) {
    int to = MonthRule.skipDot(text, at + 1);
    int year = text.year(to);
    return new SpanStart(year > 0 ? to + 1 : to, year, text.value(at), day, true);
  }

  /** Its first day, in the year before its end if it does not say; null if there is none such. */
  LocalDate before(LocalDate end) {
    LocalDate start = Calendars.day(year > 0 ? year : end.getYear(), month, day);
    return start != null && year < 0 && start.isAfter(end) ? start.minusYears(1) : start;
  }
}
