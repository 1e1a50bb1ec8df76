package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.time.Core.Edge;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * An end of a period: "the end of 2021", "end-August", "the beginning of the year", "mid-2024",
 * "early 2020", "year-end", "the year's end", "late July".
 */
final class EdgeRule implements TimeRule {
  private static final String RULE = "time.edge";
  private final List<TimeRule> inner;

  /** Over the expressions that these rules read. */
  EdgeRule(List<TimeRule> inner) {
    this.inner = inner;
  }

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.isUnit(at, Grain.YEAR)) {
      int end = text.skipHyphen(text.is(at + 1, "'s") ? at + 2 : at + 1);
      boolean led = text.is(at + 1, '-') || text.is(at - 1, TimeClass.THE, TimeClass.BY);
      return led && text.is(end, "end") ? bare(at, end + 1, Edge.END, Grain.YEAR, anchor) : null;
    }
    Edge edge = edge(text, at);
    if (edge == null) {
      return null;
    }
    int from = text.skipHyphen(at + 1);
    boolean of = text.is(from, TimeClass.OF) || text.is(from, "in") && !text.is(at, TimeClass.END);
    from = of ? from + 1 : from;
    boolean the = text.is(from, TimeClass.THE);
    from = the ? from + 1 : from;
    Core longest = null;
    for (TimeRule rule : inner) {
      Core core = rule.read(text, from, anchor);
      if (core != null && (longest == null || core.to() > longest.to())) {
        longest = core;
      }
    }
    if (longest != null) {
      return longest.at(edge, at, longest.to()).named(RULE);
    }
    return the && of && text.is(from, TimeClass.UNIT)
        ? bare(at, from + 1, edge, text.grain(from), anchor)
        : null;
  }

  private static Edge edge(TimeText text, int at) {
    if (text.is(at, TimeClass.END)) {
      return Edge.END;
    } else if (text.is(at, TimeClass.BEGINNING) && !text.is(at + 1, "in")) {
      return Edge.START;
    }
    boolean part = text.is(at, TimeClass.PART) || text.is(at, "earlier") && text.is(at + 1, "this");
    return part ? Edge.NONE : null;
  }

  /** "the end of the year": of the publication's, or of its month, quarter, decade. */
  private static Core bare(int from, int to, Edge edge, Grain grain, Anchor anchor) {
    if (grain == Grain.DAY || grain == Grain.WEEK || grain == Grain.HALF) {
      return null;
    }
    Period period = anchor == null ? null : period(grain, anchor);
    return Core.of(from, to, period, RULE).at(edge, from, to);
  }

  private static Period period(Grain grain, Anchor anchor) {
    if (grain == Grain.YEAR) {
      return Calendars.year(anchor.year());
    } else if (grain == Grain.DECADE) {
      return Calendars.year(anchor.year() / 10 * 10 + 10);
    } else if (anchor.day() == null) {
      return null;
    }
    YearMonth month = anchor.month();
    int last = grain == Grain.QUARTER ? (month.getMonthValue() + 2) / 3 * 3 : month.getMonthValue();
    LocalDate start = month.withMonth(grain == Grain.QUARTER ? last - 2 : last).atDay(1);
    return Calendars.period(start, month.withMonth(last).atEndOfMonth());
  }
}
