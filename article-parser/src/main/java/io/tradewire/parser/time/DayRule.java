package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;

/**
 * Days and ranges of days: "on November 2, 2021", "5 June", "14.02.2023", "June 26-28, 2023",
 * "between January 1 and October 20", "the first 20 days of May", "Tuesday".
 */
final class DayRule implements TimeRule {
  private static final String DAY = "time.day";
  private static final String RANGE = "time.day-range";

  /** A day of a month, its year perhaps still open. */
  private record Point(int to, int month, int day, int lastDay, int year) {}

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
    Point first = point(text, at);
    if (first == null) {
      return null;
    }
    Core range = range(text, at, first, anchor);
    return range != null ? range : single(text, at, first, anchor);
  }

  /** "May 20", "May 1-20", "20 May", "1-20 May", each with a year or not; null if none of these. */
  private static Point point(TimeText text, int at) {
    if (MonthRule.isMonth(text, at)) {
      int number = MonthRule.skipDot(text, at + 1);
      int day = text.small(number);
      if (day < 1 || day > 31 || text.isParagraph(number) || !isDay(text, at, number)) {
        return null;
      }
      int to = text.skip(number + 1, TimeClass.SUFFIX);
      int last = day;
      if (text.is(to, '-') && text.small(to + 1) > day && text.small(to + 1) <= 31) {
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

  private static Point year(TimeText text, int at, int month, int day, int last) {
    int to = at;
    int year = text.year(to);
    if (year < 0 && text.is(to, ',')) {
      year = text.year(to + 1);
      to = year > 0 ? to + 1 : to;
    }
    return new Point(year > 0 ? to + 1 : to, month, day, last, year);
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
    return asks || text.year(next) > 0 || text.is(next, ',') || text.is(next, '-');
  }

  /** "January 1 and October 20", "from May 6 to June 5", "April 21 - May 10, 1987". */
  private static Core range(TimeText text, int from, Point first, Anchor anchor) {
    int link = first.to();
    boolean and = text.is(link, TimeClass.AND) && text.is(from - 1, TimeClass.BETWEEN);
    boolean joined = text.is(link, '-') || text.is(link, TimeClass.TO, TimeClass.THROUGH);
    Point second = and || joined ? point(text, link + 1) : null;
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

  private static Core single(TimeText text, int from, Point point, Anchor anchor) {
    int year = point.year() > 0 ? point.year() : latest(point, anchor);
    boolean range = point.lastDay() > point.day();
    String rule = range ? RANGE : DAY;
    if (year < 0) {
      return Core.as(Role.DAY, from, point.to(), null, rule);
    }
    boolean counted = range && (point.day() == 1 || text.is(point.to(), TimeClass.SPAN));
    return MonthRule.asDay(
        from,
        point.to(),
        Calendars.day(year, point.month(), point.day()),
        Calendars.day(year, point.month(), point.lastDay()),
        !counted,
        rule);
  }

  private static int latest(Point point, Anchor anchor) {
    return anchor == null ? -1 : anchor.latestYear(point.month());
  }

  /** "the first 20 days of May". */
  private static Core firstDays(TimeText text, int at, Anchor anchor) {
    int count = text.number(at + 1);
    int unit = at + 2;
    if (count < 1 || !text.isUnit(unit, Grain.DAY)) {
      return null;
    }
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
    LocalDate end = Calendars.day(year, text.value(month), count);
    return MonthRule.asDay(at, to, start, end, false, RANGE);
  }

  private static Core weekday(TimeText text, int at, Anchor anchor) {
    Period period = null;
    if (anchor != null && anchor.day() != null) {
      int back = Math.floorMod(anchor.day().getDayOfWeek().getValue() - text.value(at), 7);
      period = Calendars.day(anchor.day().minusDays(back));
    }
    return Core.as(Role.DAY, at, at + 1, period, "time.weekday");
  }
}
