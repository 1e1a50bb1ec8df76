package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.ThoseMonths;

/**
 * Numbers of months from the beginning of a year: "the first nine months of 2023", "in 8 months",
 * "for five months of this year", "9M 2023", "ten-month exports"; the last ones of a year; and
 * those already spoken of: "the two months".
 */
final class MonthsRule implements TimeRule {
  private static final String FIRST = "time.first-months";
  private static final TimeRule NAMED = new MonthRule();
  private static final int THREE_QUARTERS = 9;
  private static final String THOSE = "time.that-span";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    boolean first = isFirst(text, at);
    boolean last = !first && text.is(at, TimeClass.LAST) && text.number(at + 1) > 0;
    int number = at;
    if (first) {
      number = text.isNumber(at) ? at + 2 : at + 1;
    } else if (last) {
      number = at + 1;
    }
    int count = text.number(number);
    int unit = count > 0 ? text.skipHyphen(number + 1) : number;
    if (count < 0 && first) {
      count = 1;
    }
    if (count < 1 || unit >= text.size() || !text.is(unit, TimeClass.UNIT, TimeClass.LETTER)) {
      return null;
    }
    int months = months(text, unit, count);
    if (months < 1 || months > 12) {
      return null;
    }
    return read(text, at, number, unit, months, first, last, anchor);
  }

  private static Core read(
      TimeText text,
      int from,
      int number,
      int unit,
      int months,
      boolean first,
      boolean last,
      Anchor anchor) {
    YearChoice choice = YearChoice.read(text, unit + 1, anchor);
    boolean chosen = choice.kind() != YearChoice.Kind.NONE;
    if (first && text.is(unit + 1, '(') && MonthRule.isMonth(text, unit + 2)) {
      Core named = NAMED.read(text, unit + 2, anchor);
      int behind = named == null ? 0 : text.is(named.to(), ')') ? named.to() + 1 : named.to();
      if (behind > unit + 4) {
        return new Core(
            from, behind, named.period(), named.reference(), null, Core.Edge.NONE, FIRST);
      }
    }
    if (last) {
      return chosen && text.is(unit + 1, TimeClass.OF)
          ? build(from, choice.to(), choice, 13 - months, 12, anchor)
          : null;
    }
    boolean into = text.is(unit + 1, "into");
    boolean of =
        chosen && (into || text.is(unit + 1, TimeClass.OF) || text.is(unit, TimeClass.LETTER));
    boolean elapsed = isElapsed(text, from, number, unit, months);
    if (elapsed && !chosen && months == 12 && text.is(number + 1, '-')) {
      Period usual =
          anchor == null || anchor.day() == null
              ? null
              : Calendars.monthsTo(anchor.month().minusMonths(1), 12);
      return Core.referring(from, unit + 1, new ThoseMonths(12), THOSE).usually(usual);
    }
    if (elapsed && !chosen && months == 12 && anchor != null && anchor.day() != null) {
      return Core.of(from, unit + 1, Calendars.monthsTo(anchor.month().minusMonths(1), 12), FIRST);
    }
    if (first || of || elapsed) {
      return build(from, chosen ? choice.to() : unit + 1, choice, 1, months, anchor);
    }
    if (text.is(from - 1, TimeClass.THE)
        || text.is(from - 1, "these")
        || text.is(from - 1, "those")) {
      Period usual = anchor == null ? null : Calendars.months(anchor.latestYear(months), 1, months);
      return Core.referring(from, unit + 1, new ThoseMonths(months), THOSE).usually(usual);
    }
    return null;
  }

  /** "in eight months", "for 9 months", "ten-month exports": counted from January. */
  private static boolean isElapsed(TimeText text, int from, int number, int unit, int months) {
    if (months < 2 || text.isUnit(unit, Grain.QUARTER) && !isOpening(text, from, unit, months)) {
      return false;
    }
    if (text.is(number + 1, '-')) {
      return text.is(unit + 1, TimeClass.MOVED, TimeClass.SPAN) || isMeasured(text, unit + 1);
    }
    boolean summed = text.is(from - 1, TimeClass.OF) && isSum(text, from - 2);
    int lead = text.is(from - 1, TimeClass.WHOLE) ? from - 2 : from - 1;
    lead = lead < from - 1 && text.is(lead, TimeClass.THE) ? lead - 1 : lead;
    boolean led = text.is(lead, TimeClass.IN) || text.is(lead, "through");
    boolean told = isWhole(text, lead, unit) || isHead(text, from, unit);
    return (summed || led || told)
        && !text.is(from - 1, "within")
        && !isEnded(text, unit + 1)
        && !text.is(unit + 1, TimeClass.AGO, TimeClass.ENDED)
        && !text.is(unit, TimeClass.LETTER);
  }

  /** "the nine months to March"; not "brought the total for nine months to 5 million". */
  private static boolean isEnded(TimeText text, int link) {
    if (!text.is(link, TimeClass.TO, TimeClass.THROUGH)) {
      return false;
    }
    int amount = text.is(link + 1, '$') ? link + 2 : link + 1;
    return !text.isNumber(amount) || DayPoint.read(text, amount) != null || text.year(amount) > 0;
  }

  /** "In three quarters exports rose": not "in three quarters of them" nor "in a row". */
  private static boolean isOpening(TimeText text, int from, int unit, int months) {
    return months == THREE_QUARTERS
        && text.is(from - 1, TimeClass.IN)
        && !text.is(unit + 1, TimeClass.OF)
        && !text.is(unit + 1, "in");
  }

  /**
   * "exports stood at 5 after seven months", "closed ten months with a deficit"; not "after seven
   * months of decline".
   */
  private static boolean isWhole(TimeText text, int lead, int unit) {
    return (text.is(lead, "after") || text.is(lead, TimeClass.FINISH))
        && !text.is(unit + 1, TimeClass.OF)
        && !text.is(unit + 1, "in");
  }

  /** "Nine months taken together", "Five months give", at the head of a sentence. */
  private static boolean isHead(TimeText text, int from, int unit) {
    int next = unit + 1;
    boolean apart =
        text.is(next, TimeClass.EARLIER, TimeClass.LATER)
            || text.is(next, TimeClass.OF)
            || text.is(next, "in")
            || text.is(next, "ahead")
            || text.is(next, "behind")
            || text.is(next, "from");
    return text.isSentence(from) && !apart;
  }

  /** "by results of nine months". */
  private static boolean isSum(TimeText text, int at) {
    return text.is(at, "results") || text.is(at, "result") || text.is(at, "outcomes");
  }

  /** "ten-month FDI": a noun follows, not "a two-month strike". */
  private static boolean isMeasured(TimeText text, int at) {
    return text.is(at, TimeClass.MEASURED);
  }

  private static Core build(
      int from, int to, YearChoice choice, int first, int last, Anchor anchor) {
    if (choice.kind() == YearChoice.Kind.FISCAL) {
      return Core.referring(from, to, choice.fiscal().part(first, last, false), FIRST);
    }
    int year = choice.year(first, last, anchor);
    Period period = year < 0 ? null : Calendars.months(year, first, last);
    return Core.of(from, to, period, FIRST);
  }

  private static int months(TimeText text, int unit, int count) {
    return switch (text.grain(unit)) {
      case MONTH -> count;
      case QUARTER -> 3 * count;
      case DAY, WEEK, HALF, YEAR, DECADE -> -1;
    };
  }

  private static boolean isFirst(TimeText text, int at) {
    return text.is(at, TimeClass.ORDINAL) && text.value(at) == 1
        || text.small(at) == 1 && text.is(at + 1, TimeClass.SUFFIX) && text.isTight(at + 1);
  }
}
