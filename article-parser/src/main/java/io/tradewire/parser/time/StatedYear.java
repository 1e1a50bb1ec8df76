package io.tradewire.parser.time;

import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * What stands behind a fiscal year or a season and says when it begins: "(July-June)",
 * "(August/July)", "(8 July to 7 July)", "from October", ", which ended on March 31", "that began
 * on July 1", "to September 30".
 *
 * @param to token behind it
 * @param start first day of such years
 * @param first first day of the one spoken of; null if only the months are stated
 * @param last month that it ends with if it has fewer than twelve, else 0
 */
record StatedYear(int to, MonthDay start, LocalDate first, int last) {
  /** Its end is no longer waited for: an end so many months ago was the last one. */
  private static final int HALF = 6;

  private static final int LATE_IN_MONTH = 28;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int FAR = 6;

  /** Reads behind a fiscal year or a season; null if nothing of the kind stands there. */
  static StatedYear read(TimeText text, int at, Anchor anchor) {
    boolean open = text.is(at, '(');
    StatedYear inside = open ? months(text, at + 1) : null;
    if (inside != null && text.is(inside.to, ')')) {
      return new StatedYear(inside.to + 1, inside.start, null, inside.last);
    }
    boolean named = text.is(at, ',') && DayPoint.read(text, at + 1) == null;
    StatedYear apart = named ? months(text, at + 1) : null;
    if (apart != null && apart.last == 0) {
      return apart;
    }
    int verb = open || text.is(at, ',') ? at + 1 : at;
    verb = text.is(verb, "which") || text.is(verb, "that") ? verb + 1 : verb;
    verb = text.is(verb, "just") ? verb + 1 : verb;
    verb = text.is(verb, "for") && text.is(verb + 2, TimeClass.BEGAN) ? verb + 2 : verb;
    StatedYear day = null;
    if (text.is(verb, TimeClass.ENDED)) {
      day = ended(text, verb, isOver(text, verb), anchor);
    } else if (text.is(verb, TimeClass.BEGAN) || isBegun(text, verb)) {
      day = began(text, verb, anchor);
    } else if (verb == at && text.is(at, TimeClass.FROM)) {
      StatedYear both = months(text, at + 1);
      day = both != null ? both : began(text, at, anchor);
      day = day == null ? null : new StatedYear(day.to, day.start, null, day.last);
    } else if (verb == at && text.is(at, TimeClass.TO, TimeClass.THROUGH)) {
      day = ended(text, at, false, anchor);
    }
    if (day != null && open && text.is(day.to, ')')) {
      return new StatedYear(day.to + 1, day.start, day.first, day.last);
    }
    return open ? null : day;
  }

  /** "July-June", "September/August", "October to September", "8 July 2019 to 7 July 2020". */
  private static StatedYear months(TimeText text, int at) {
    DayPoint first = DayPoint.read(text, at);
    boolean month = first == null && MonthRule.isMonth(text, at);
    if (first == null && !month) {
      return null;
    }
    int link = month ? MonthRule.skipDot(text, at + 1) : first.to();
    link = month && text.year(link) > 0 ? link + 1 : link;
    boolean joined =
        text.is(link, '-') || text.is(link, '/') || text.is(link, TimeClass.TO, TimeClass.THROUGH);
    if (!joined) {
      return null;
    }
    int second = link + 1;
    if (month) {
      int behind = MonthRule.skipDot(text, second + 1);
      behind = text.year(behind) > 0 ? behind + 1 : behind;
      if (!MonthRule.isMonth(text, second)) {
        return null;
      }
      boolean whole = text.value(second) % MONTHS_OF_YEAR + 1 == text.value(at);
      MonthDay start = MonthDay.of(text.value(at), 1);
      return new StatedYear(behind, start, null, whole ? 0 : text.value(second));
    }
    DayPoint last = DayPoint.read(text, second);
    return last == null ? null : new StatedYear(last.to(), first.monthDay(), null, 0);
  }

  /** "(the start of the season) on March 1". */
  private static boolean isBegun(TimeText text, int at) {
    for (int i = at - 1; text.is(at, TimeClass.ON) && i >= at - FAR; i--) {
      if (text.is(i, TimeClass.BEGINNING) || text.is(i, "opening")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOver(TimeText text, int verb) {
    return !text.is(verb, "ending") && !text.is(verb, "ends");
  }

  /** "ended last March 31", "ends in September", "to September 30". */
  private static StatedYear ended(TimeText text, int verb, boolean over, Anchor anchor) {
    Day day = Day.read(text, verb + 1, anchor);
    if (day == null) {
      return null;
    }
    MonthDay start = behind(day);
    if (day.year < 0) {
      return new StatedYear(day.to, start, null, 0);
    }
    int year = day.year;
    if (!day.fixed && !over && anchor.day() != null) {
      LocalDate end = LocalDate.of(year, day.month, whole(day) ? LATE_IN_MONTH : day.day);
      year = end.plusMonths(HALF).isBefore(anchor.day()) ? year + 1 : year;
    }
    boolean calendar = start.equals(MonthDay.of(1, 1));
    return new StatedYear(day.to, start, first(start, calendar ? year : year - 1), 0);
  }

  /** Whether it ends a month. */
  private static boolean whole(Day day) {
    return day.day == 0 || day.day >= LATE_IN_MONTH;
  }

  /** The day behind one, for days late in a month and of the Iranian year the rounded one. */
  private static MonthDay behind(Day day) {
    if (whole(day)) {
      return MonthDay.of(day.month % 12 + 1, 1);
    }
    LocalDate next = LocalDate.of(2001, day.month, day.day).plusDays(1);
    return Nowruz.is(MonthDay.from(next)) ? Nowruz.DAY : MonthDay.from(next);
  }

  /** "began on July 1", "starting on September 1", "opened in October". */
  private static StatedYear began(TimeText text, int verb, Anchor anchor) {
    Day day = Day.read(text, verb + 1, anchor);
    if (day == null) {
      return null;
    }
    MonthDay start = MonthDay.of(day.month, Math.max(1, day.day));
    if (day.year < 0) {
      return new StatedYear(day.to, start, null, 0);
    }
    int year = day.year;
    boolean past =
        text.is(verb, "began")
            || text.is(verb, "started")
            || text.is(verb, "opened")
            || text.is(verb, TimeClass.ON);
    if (!day.fixed && !past && anchor.day() != null) {
      year = first(start, year).plusMonths(HALF).isBefore(anchor.day()) ? year + 1 : year;
    }
    return new StatedYear(day.to, start, first(start, year), 0);
  }

  private static LocalDate first(MonthDay start, int year) {
    return Nowruz.is(start) ? Nowruz.in(year) : start.atYear(year);
  }

  /** Puts it into the year that it is said of. */
  FiscalYear apply(FiscalYear year) {
    FiscalYear stated = year.from(start);
    if (last > 0) {
      return within(stated);
    }
    boolean named = year.year() != null;
    if (named && year.naming() == Naming.SPLIT) {
      return stated;
    } else if (named) {
      int begin = start.getMonthValue() == 1 ? year.year() : year.year() - 1;
      boolean fits = first != null && first.getYear() - begin >= 0 && first.getYear() - begin <= 1;
      return new FiscalYear(
          fits ? first.getYear() : begin,
          0,
          Naming.SPLIT,
          year.sort(),
          start,
          year.first(),
          year.last(),
          year.namedMonths());
    }
    return first == null
        ? stated
        : new FiscalYear(
            first.getYear(),
            0,
            Naming.SPLIT,
            year.sort(),
            start,
            year.first(),
            year.last(),
            year.namedMonths());
  }

  /** A season of less than a year; if it turns the year, a single year names the one it ends in. */
  private FiscalYear within(FiscalYear year) {
    boolean single = year.year() != null && year.naming() == Naming.SINGLE;
    boolean turns = last < start.getMonthValue();
    FiscalYear begun =
        single
            ? FiscalYear.whole(turns ? year.year() - 1 : year.year(), 0, Naming.SPLIT, year.sort())
            : year;
    return begun.from(start).part(start.getMonthValue(), last, true);
  }

  /**
   * A month, or a day of one.
   *
   * @param day 0 for the month
   * @param year the stated one, else the latest; -1 if nothing fixes it
   * @param fixed whether it is stated
   */
  private record Day(int to, int month, int day, int year, boolean fixed) {

    static Day read(TimeText text, int from, Anchor anchor) {
      int at = from;
      if (text.is(at, "in") || text.is(at, TimeClass.ON)) {
        at++;
      }
      int shift = text.is(at, TimeClass.NEXT) ? 1 : 0;
      if (text.is(at, TimeClass.LAST, TimeClass.NEXT)) {
        at++;
      }
      if (text.is(at, TimeClass.END)) {
        at = text.skip(text.skipHyphen(at + 1), TimeClass.OF);
      }
      DayPoint point = DayPoint.read(text, at);
      if (point == null && !MonthRule.isMonth(text, at)) {
        return null;
      }
      int month = point != null ? point.month() : text.value(at);
      int to = point != null ? point.to() : MonthRule.skipDot(text, at + 1);
      int stated = point != null ? point.year() : text.year(to);
      if (point == null && stated > 0) {
        to++;
      }
      if (stated > 0) {
        return new Day(to, month, point == null ? 0 : point.day(), stated, true);
      }
      int year = anchor == null ? -1 : anchor.latestYear(month);
      if (anchor != null && shift == 1) {
        year++;
      }
      return new Day(to, month, point == null ? 0 : point.day(), year, shift == 1);
    }

    MonthDay monthDay() {
      return MonthDay.of(month, Math.max(1, day));
    }
  }
}
