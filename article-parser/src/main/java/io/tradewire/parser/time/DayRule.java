package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;

/**
 * Days and ranges of days: "on November 2, 2021", "5 June", "14.02.2023", "June 26-28, 2023",
 * "between January 1 and October 20", "the first 20 days of May", "Tuesday", "the two-day fair that
 * closed on Tuesday".
 */
final class DayRule implements TimeRule {
  private static final int FAR = 6;
  private static final int WEEK = 7;
  private static final String DAY = "time.day";
  private static final String RANGE = "time.day-range";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.is(at, TimeClass.WEEKDAY) && text.isCapitalised(at)) {
      return weekday(text, at, anchor);
    }
    if (text.is(at, TimeClass.ORDINAL) && text.value(at) == 1) {
      return firstDays(text, at, anchor);
    }
    if (text.isNumber(at)) {
      LocalDate numeric = NumericDate.read(text, at);
      if (numeric != null) {
        Period period = Calendars.day(numeric);
        return Core.as(Role.DAY, at, NumericDate.end(text, at), period, DAY);
      }
    }
    DayPoint first = DayPoint.read(text, at);
    first = first == null ? firstOfTwo(text, at) : first;
    if (first == null) {
      return null;
    }
    Core range = range(text, at, first, anchor);
    return range != null ? range : single(text, at, first, anchor);
  }

  /** "17 to 19 April": the month stands behind the second day. */
  private static DayPoint firstOfTwo(TimeText text, int at) {
    int day = text.small(at);
    boolean joined =
        text.is(at + 1, TimeClass.TO) && text.is(at - 1, TimeClass.FROM)
            || text.is(at + 1, TimeClass.AND) && text.is(at - 1, TimeClass.BETWEEN)
            || text.is(at + 1, TimeClass.AND) && text.is(at - 1, TimeClass.ON);
    if (day < 1 || !joined || text.small(at + 2) <= day) {
      return null;
    }
    DayPoint second = DayPoint.read(text, at + 2);
    boolean apart = text.is(at - 1, TimeClass.ON) && text.small(at + 2) > day + 1;
    return second == null || apart
        ? null
        : new DayPoint(at + 1, second.month(), day, day, second.year());
  }

  /** "January 1 and October 20", "from May 6 to June 5", "April 21 - May 10, 1987". */
  private static Core range(TimeText text, int from, DayPoint first, Anchor anchor) {
    int link = skipComma(text, Aside.behind(text, from, first.to()));
    boolean monthBehind = first.to() == from + 1;
    boolean and =
        text.is(link, TimeClass.AND) && (monthBehind || text.is(from - 1, TimeClass.BETWEEN));
    boolean joined =
        text.is(link, '-') || text.is(link, '/') || text.is(link, TimeClass.TO, TimeClass.THROUGH);
    DayPoint second = and || joined ? DayPoint.read(text, link + 1) : null;
    second = second == null && joined ? sameMonth(text, from, first, link + 1) : second;
    if (second == null) {
      return null;
    }
    int start = text.is(from - 1, TimeClass.FROM, TimeClass.BETWEEN) ? from - 1 : from;
    int lastYear = second.year() > 0 ? second.year() : latest(second, anchor);
    int firstYear = first.year() > 0 ? first.year() : lastYear;
    if (firstYear < 0 || lastYear < 0) {
      return Core.of(start, second.to(), null, RANGE);
    }
    if (first.year() < 0 && first.month() > second.month()) {
      firstYear--;
    }
    return MonthRule.asDay(
        start,
        second.to(),
        Calendars.day(firstYear, first.month(), first.day()),
        Calendars.day(lastYear, second.month(), second.lastDay()),
        false,
        RANGE);
  }

  /** "July 1, 2022, to March 1, 2023". */
  private static int skipComma(TimeText text, int at) {
    boolean range = text.is(at + 1, TimeClass.TO, TimeClass.THROUGH);
    return text.is(at, ',') && range && text.year(at - 1) > 0 ? at + 1 : at;
  }

  /** "February 1 to 25": the second day has no month of its own. */
  private static DayPoint sameMonth(TimeText text, int from, DayPoint first, int at) {
    int day = text.small(at);
    boolean ranges = MonthRule.isMonth(text, from) && first.year() < 0 && day > first.day();
    if (!ranges || !text.tokens().isWord(at + 1) && !isBreak(text, at + 1)) {
      return null;
    }
    boolean led = text.is(from - 1, TimeClass.IN, TimeClass.SPAN);
    boolean moved = !led && text.is(at + 1, TimeClass.MOVED);
    boolean counts = moved || text.is(at + 1, TimeClass.COUNTED);
    int year = text.year(text.is(at + 1, ',') ? at + 2 : at + 1);
    int to = year < 0 ? at + 1 : text.is(at + 1, ',') ? at + 3 : at + 2;
    return counts ? null : new DayPoint(to, first.month(), day, day, year);
  }

  private static boolean isBreak(TimeText text, int at) {
    return text.is(at, ',') || text.is(at, '.') || text.is(at, ')') || text.year(at) > 0;
  }

  private static Core single(TimeText text, int from, DayPoint point, Anchor anchor) {
    int year = point.year() > 0 ? point.year() : latest(point, anchor);
    boolean range = point.lastDay() > point.day();
    String rule = range ? RANGE : DAY;
    if (year < 0) {
      return Core.as(Role.DAY, from, point.to(), null, rule);
    }
    boolean counted =
        range && (point.day() == 1 || text.is(point.to(), TimeClass.SPAN, TimeClass.AHEAD));
    return MonthRule.asDay(
        from,
        point.to(),
        Calendars.day(year, point.month(), point.day()),
        Calendars.day(year, point.month(), point.lastDay()),
        !counted,
        rule);
  }

  private static int latest(DayPoint point, Anchor anchor) {
    return anchor == null ? -1 : anchor.latestYear(point.month());
  }

  /** "the first 20 days of May", "the first three weeks of April", "the first week of May". */
  private static Core firstDays(TimeText text, int at, Anchor anchor) {
    boolean one = text.isUnit(at + 1, Grain.WEEK);
    int count = one ? 1 : text.number(at + 1);
    int unit = one ? at + 1 : at + 2;
    boolean weeks = text.isUnit(unit, Grain.WEEK);
    if (count < 1 || !weeks && !text.isUnit(unit, Grain.DAY)) {
      return null;
    }
    int days = weeks ? WEEK * count : count;
    int month = text.skip(unit + 1, TimeClass.OF);
    if (!MonthRule.isMonth(text, month)) {
      return null;
    }
    YearChoice choice = YearChoice.read(text, month + 1, anchor);
    boolean stated = choice.kind() != YearChoice.Kind.NONE;
    int year = choice.year(text.value(month), text.value(month), anchor);
    int to = stated ? choice.to() : month + 1;
    if (year < 0) {
      return Core.of(at, to, null, RANGE);
    }
    LocalDate start = Calendars.day(year, text.value(month), 1);
    LocalDate end = Calendars.day(year, text.value(month), days);
    return MonthRule.asDay(at, to, start, end, false, RANGE);
  }

  /** "will leave on Thursday". */
  private static boolean isAhead(TimeText text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FAR) && !text.is(i, '.'); i--) {
      if (text.is(i, "will") || text.is(i, "shall")) {
        return true;
      } else if (text.is(i, "said") || text.is(i, ',')) {
        return false;
      }
    }
    return false;
  }

  private static Core weekday(TimeText text, int at, Anchor anchor) {
    Period period = null;
    if (anchor != null && anchor.day() != null) {
      int back = Math.floorMod(anchor.day().getDayOfWeek().getValue() - text.value(at), 7);
      int days = isAhead(text, at) ? 7 - back : -back;
      period = EventDays.upTo(anchor.day().plusDays(days), text, at);
    }
    return Core.as(Role.DAY, at, at + 1, period, "time.weekday");
  }
}
