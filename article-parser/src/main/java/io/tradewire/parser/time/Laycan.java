package io.tradewire.parser.time;

import io.tradewire.events.Period;
import java.time.LocalDate;

/**
 * The days within which a chartered ship is to load, as brokers write them: "20-30/4", "20/4-5/5";
 * a month at most. The year is the one that brings them nearest to the publication.
 */
final class Laycan implements TimeRule {
  private static final int MONTHS = 12;
  private static final int HALF = 6;

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    boolean oneMonth = text.is(at + 1, '-');
    int second = oneMonth ? at + 2 : at + 4;
    int firstMonth = oneMonth ? text.small(second + 2) : text.small(at + 2);
    int lastMonth = text.small(second + 2);
    int to = second + 3;
    boolean joined =
        (oneMonth || text.is(at + 1, '/') && text.is(at + 3, '-')) && text.is(second + 1, '/');
    if (!joined
        || goesOn(text, at, at - 1)
        || !isTight(text, at + 1, to)
        || !isMonth(firstMonth)
        || !isMonth(lastMonth)) {
      return null;
    }
    int year = anchor == null ? -1 : year(firstMonth, anchor);
    int lastYear = lastMonth < firstMonth ? year + 1 : year;
    LocalDate start = year < 0 ? null : Calendars.day(year, firstMonth, text.small(at));
    LocalDate end = year < 0 ? null : Calendars.day(lastYear, lastMonth, text.small(second));
    boolean run =
        start != null && end != null && start.isBefore(end) && !end.isAfter(start.plusMonths(1));
    Period days = run ? Calendars.period(start, end) : null;
    return run || anchor == null && text.small(at) > 0
        ? Core.of(at, to, days, "time.laycan")
        : null;
  }

  private static int year(int month, Anchor anchor) {
    int ahead = month - anchor.month().getMonthValue();
    return ahead > HALF ? anchor.year() - 1 : ahead < -HALF ? anchor.year() + 1 : anchor.year();
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= MONTHS;
  }

  /** Whether tokens follow each other without a blank, and no other number touches them. */
  private static boolean isTight(TimeText text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!text.isTight(at)) {
        return false;
      }
    }
    return !goesOn(text, to, to);
  }

  private static boolean goesOn(TimeText text, int behindGap, int sign) {
    boolean joins = text.is(sign, '/') || text.is(sign, '-') || text.isNumber(sign);
    return text.isTight(behindGap) && joins;
  }
}
