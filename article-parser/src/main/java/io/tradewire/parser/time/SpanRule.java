package io.tradewire.parser.time;

import io.tradewire.events.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * From a year, a month or a day to something of another kind: "from 2005 to June 2023", "from 2012
 * to the third quarter of 2016", "January to March 20", "from January until mid-October", "between
 * 2009 and September this year", "from May 1994 to the end of 2007", "between the start of the
 * season in October and February 21".
 */
final class SpanRule implements TimeRule {
  private static final String RULE = "time.span";
  private static final int MIDDLE = 15;
  private static final int LONGEST_EVENT = 8;

  private static final TimeRule MONTH = new MonthRule();
  private static final TimeRule DAY = new DayRule();
  private static final TimeRule QUARTER = new PartRule();
  private static final TimeRule RELATIVE = new RelativeRule();
  private static final TimeRule YEAR = new YearRule();
  private static final TimeRule EDGE = new EdgeRule(List.of(YEAR, MONTH, QUARTER, RELATIVE));
  private static final List<TimeRule> ENDS = List.of(MONTH, QUARTER, DAY, RELATIVE, YEAR, EDGE);

  /** What stands in front of the beginning. */
  private enum Led {
    NOT,
    FROM,
    BETWEEN
  }

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    SpanStart start = SpanStart.read(text, at);
    if (start == null) {
      return null;
    }
    boolean direct = led(text, at - 1) != Led.NOT;
    Led led = direct ? led(text, at - 1) : ofEvent(text, at);
    int to = behindLink(text, start, led);
    if (to < 0 || led == Led.NOT && !start.part()) {
      return null;
    }
    to = text.skip(text.skip(to, TimeClass.WEEKDAY), TimeClass.THE);
    Core end = led == Led.NOT ? inMonth(text, to, anchor) : end(text, to, anchor);
    Period period = end == null ? null : between(start, end.period());
    return period == null ? null : Core.of(direct ? at - 1 : at, end.to(), period, RULE);
  }

  private static Led led(TimeText text, int at) {
    if (text.is(at, TimeClass.BETWEEN)) {
      return Led.BETWEEN;
    }
    return text.is(at, TimeClass.FROM, TimeClass.SINCE) ? Led.FROM : Led.NOT;
  }

  /** "between the start of the season in October", "from the launch on 6 May". */
  private static Led ofEvent(TimeText text, int at) {
    boolean linked = text.is(at - 1, "in") || text.is(at - 1, TimeClass.ON);
    for (int i = at - 2; linked && i >= Math.max(0, at - LONGEST_EVENT); i--) {
      if (led(text, i) != Led.NOT) {
        return led(text, i);
      }
      linked = text.tokens().isWord(i);
    }
    return Led.NOT;
  }

  /** Token behind "to", "up to", "until", or "and" behind "between"; -1 if none joins. */
  private static int behindLink(TimeText text, SpanStart start, Led led) {
    int link = text.is(start.to(), "up") ? start.to() + 1 : start.to();
    boolean joins =
        led == Led.BETWEEN
            ? text.is(link, TimeClass.AND)
            : text.is(link, TimeClass.TO, TimeClass.THROUGH);
    return joins ? link + 1 : -1;
  }

  private static Period between(SpanStart start, Period end) {
    LocalDate last = end == null ? null : end.end();
    LocalDate first = last == null ? null : start.before(last);
    return first == null ? null : Calendars.period(first, last);
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
    return isMiddle(text, at) ? middle(text, at, anchor) : DAY.read(text, at, anchor);
  }

  private static Core end(TimeText text, int at, Anchor anchor) {
    if (isMiddle(text, at)) {
      return middle(text, at, anchor);
    }
    Core longest = null;
    for (TimeRule rule : ENDS) {
      Core core = rule.read(text, at, anchor);
      boolean known = core != null && core.period() != null;
      if (known && (longest == null || core.to() > longest.to())) {
        longest = core;
      }
    }
    return longest;
  }

  private static boolean isMiddle(TimeText text, int at) {
    return text.is(at, "mid") || text.is(at, "middle");
  }

  /** "mid-October", "the middle of this year": the first half of what it names. */
  private static Core middle(TimeText text, int at, Anchor anchor) {
    int of = text.skipHyphen(at + 1);
    Core whole = longestOfYear(text, text.skip(of, TimeClass.OF), anchor);
    if (whole == null || whole.period() == null || whole.period().start() == null) {
      return null;
    }
    LocalDate start = whole.period().start();
    boolean month = whole.rule().equals("time.month");
    LocalDate end =
        month ? start.withDayOfMonth(MIDDLE) : YearMonth.from(start).plusMonths(5).atEndOfMonth();
    return Core.of(at, whole.to(), Calendars.period(start, end), RULE);
  }

  private static Core longestOfYear(TimeText text, int at, Anchor anchor) {
    Core month = MONTH.read(text, at, anchor);
    Core year = month == null ? YEAR.read(text, at, anchor) : month;
    Core relative = year == null ? RELATIVE.read(text, at, anchor) : year;
    boolean whole = relative != null && relative.period() != null;
    return whole && (month != null || RelatedPeriods.months(relative.period()) == 12)
        ? relative
        : null;
  }
}
