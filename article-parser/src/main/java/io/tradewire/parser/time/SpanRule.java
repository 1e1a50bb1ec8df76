package io.tradewire.parser.time;

import io.tradewire.events.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * From a year or a month to something finer: "from 2005 to June 2023", "from 2012 to the third
 * quarter of 2016", "January to March 20", "from January until mid-October".
 */
final class SpanRule implements TimeRule {
  private static final String RULE = "time.span";
  private static final int MIDDLE = 15;

  private static final TimeRule MONTH = new MonthRule();
  private static final TimeRule DAY = new DayRule();
  private static final List<TimeRule> IN_YEAR = List.of(MONTH, new PartRule(), DAY);

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.is(at, "mid")) {
      return fromMiddle(text, at, anchor);
    }
    boolean month = MonthRule.isMonth(text, at);
    boolean year = text.year(at) > 0 && text.is(at - 1, TimeClass.FROM);
    int link = month ? MonthRule.skipDot(text, at + 1) : at + 1;
    if (!month && !year || !text.is(link, TimeClass.TO, TimeClass.THROUGH)) {
      return null;
    }
    int to = text.skip(link + 1, TimeClass.THE);
    Core end = month ? inMonth(text, to, anchor) : longest(text, to, anchor);
    if (end == null || end.period() == null || end.period().end() == null) {
      return null;
    }
    LocalDate last = end.period().end();
    LocalDate start =
        month ? LocalDate.of(last.getYear(), text.value(at), 1) : LocalDate.of(text.year(at), 1, 1);
    start = month && start.isAfter(last) ? start.minusYears(1) : start;
    Period period = Calendars.period(start, last);
    int from = text.is(at - 1, TimeClass.FROM) ? at - 1 : at;
    return period == null ? null : Core.of(from, end.to(), period, RULE);
  }

  /** "mid-July 2023 to mid-January 2024". */
  private static Core fromMiddle(TimeText text, int at, Anchor anchor) {
    int month = text.skipHyphen(at + 1);
    if (!MonthRule.isMonth(text, month)) {
      return null;
    }
    int link = text.year(month + 1) > 0 ? month + 2 : month + 1;
    Core end = text.is(link, TimeClass.TO) ? inMonth(text, link + 1, anchor) : null;
    if (end == null || !text.is(link + 1, "mid") || end.period() == null) {
      return null;
    }
    LocalDate last = end.period().end();
    int year = link > month + 1 ? text.year(month + 1) : last.getYear();
    LocalDate start = LocalDate.of(year, text.value(month), MIDDLE + 1);
    start = start.isAfter(last) ? start.minusYears(1) : start;
    Period period = Calendars.period(start, last);
    int from = text.is(at - 1, TimeClass.FROM) ? at - 1 : at;
    return period == null ? null : Core.of(from, end.to(), period, RULE);
  }

  /** "from the beginning of the year to January 15"; null if no such end stands behind. */
  static Core fromNewYear(TimeText text, Core start, Anchor anchor) {
    if (start.period() == null
        || !start.rule().equals("time.since-new-year")
        || !text.is(start.to(), TimeClass.TO, TimeClass.THROUGH)) {
      return null;
    }
    int to = text.skip(start.to() + 1, TimeClass.THE);
    Core end = inMonth(text, to, anchor);
    if (end == null) {
      int month = text.is(to, TimeClass.END) ? text.skipHyphen(to + 1) : to;
      end = MONTH.read(text, text.skip(month, TimeClass.OF), anchor);
    }
    boolean known = end != null && end.period() != null && end.period().end() != null;
    return known
        ? Core.of(start.from(), end.to(), Calendars.yearTo(end.period().end()), RULE)
        : null;
  }

  /** "March 20", "mid-October". */
  private static Core inMonth(TimeText text, int at, Anchor anchor) {
    if (!text.is(at, "mid")) {
      return DAY.read(text, at, anchor);
    }
    Core month = MONTH.read(text, text.skipHyphen(at + 1), anchor);
    if (month == null || month.period() == null || month.period().start() == null) {
      return null;
    }
    LocalDate start = month.period().start();
    Period half = Calendars.period(start, start.withDayOfMonth(MIDDLE));
    return Core.of(at, month.to(), half, RULE);
  }

  private static Core longest(TimeText text, int at, Anchor anchor) {
    Core longest = null;
    for (TimeRule rule : IN_YEAR) {
      Core core = rule.read(text, at, anchor);
      if (core != null && (longest == null || core.to() > longest.to())) {
        longest = core;
      }
    }
    return longest;
  }
}
