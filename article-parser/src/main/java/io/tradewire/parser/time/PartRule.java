package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.YearMonth;

/**
 * Quarters and halves: "the first quarter of 2024", "Q1", "3Q21", "III quarter", "first half", "H1
 * 2021", "2024 Q2", "the last quarter of 2021".
 */
final class PartRule implements TimeRule {
  private static final String QUARTER = "time.quarter";
  private static final String HALF = "time.half";
  private static final TimeRule MONTH = new MonthRule();
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int FAR = 30;

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.year(at) > 0 && text.is(text.skipHyphen(at + 1), TimeClass.LETTER)) {
      return yearFirst(text, at, text.skipHyphen(at + 1));
    }
    if (text.year(at) > 0 && MonthRule.isMonth(text, at + 1)) {
      return yearBeforeMonth(text, at);
    }
    int number = ordinal(text, at);
    if (number > 0) {
      return spelled(text, at, number, anchor);
    }
    if (text.is(at, TimeClass.LETTER) && text.isCapitalised(at)) {
      int letter = text.small(at + 1);
      return letter > 0 && text.isTight(at + 1) ? lettered(text, at, letter, anchor) : null;
    }
    if (text.small(at) > 0 && text.is(at + 1, TimeClass.LETTER) && text.isTight(at + 1)) {
      return text.isCapitalised(at + 1)
          ? build(text, at, at + 2, text.grain(at + 1), text.small(at), anchor)
          : null;
    }
    Core numbered = numbered(text, at, anchor);
    if (numbered != null) {
      return numbered;
    }
    Core halfYear = halfYear(text, at, anchor);
    return halfYear != null ? halfYear : lastOf(text, at, anchor);
  }

  /** "Q3 2023", "Q1-Q3 2023", "Q1-3 2023". */
  private static Core lettered(TimeText text, int at, int first, Anchor anchor) {
    Grain grain = text.grain(at);
    int link = at + 2;
    boolean range = text.is(link, '-') || text.is(link, TimeClass.TO);
    boolean again = text.is(link + 1, TimeClass.LETTER) && text.grain(link + 1) == grain;
    int second = again ? link + 2 : link + 1;
    int last = range && text.isTight(second) ? text.small(second) : -1;
    return last > first && last <= count(grain)
        ? build(text, at, second + 1, grain, first, last, anchor)
        : build(text, at, at + 2, grain, first, anchor);
  }

  /** "half a year", "the half-year": the first one, as results are told of. */
  private static Core halfYear(TimeText text, int at, Anchor anchor) {
    int from = text.is(at, TimeClass.LAST) ? at + 1 : at;
    if (!text.isUnit(from, Grain.HALF)) {
      return null;
    }
    int year = text.is(from + 1, "a") ? from + 2 : text.skipHyphen(from + 1);
    boolean led = year > from + 1 || text.is(at - 1, TimeClass.THE);
    return text.is(year, "year") && led ? build(text, at, year + 1, Grain.HALF, 1, anchor) : null;
  }

  /** "2024 Q1", "2024-Q1", "2024M12". */
  private static Core yearFirst(TimeText text, int at, int letter) {
    int number = text.small(letter + 1);
    if (number < 1 || !text.isTight(letter + 1) || !text.isCapitalised(letter)) {
      return null;
    }
    Grain grain = text.grain(letter);
    if (grain == Grain.MONTH && number <= 12 && letter == at + 1 && text.isTight(letter)) {
      Period month = Calendars.months(text.year(at), number, number);
      return Core.of(at, letter + 2, month, "time.month");
    }
    if (number > count(grain) || grain == Grain.MONTH) {
      return null;
    }
    return Core.of(at, letter + 2, period(grain, number, text.year(at)), rule(grain));
  }

  /** "the 2023 December quarter". */
  private static Core yearBeforeMonth(TimeText text, int at) {
    YearMonth last = YearMonth.of(text.year(at), text.value(at + 1));
    return text.isUnit(at + 2, Grain.QUARTER)
        ? Core.of(at, at + 3, Calendars.monthsTo(last, MONTHS_OF_QUARTER), QUARTER)
        : null;
  }

  private static int ordinal(TimeText text, int at) {
    if (text.is(at, TimeClass.ORDINAL, TimeClass.ROMAN)) {
      return text.value(at);
    }
    int digits = text.small(at);
    return digits > 0 && text.is(at + 1, TimeClass.SUFFIX) && text.isTight(at + 1) ? digits : -1;
  }

  private static Core spelled(TimeText text, int from, int number, Anchor anchor) {
    int at = text.isNumber(from) ? from + 2 : from + 1;
    int first = number;
    int last = number;
    boolean next = text.is(at, TimeClass.AND) && ordinal(text, at + 1) == number + 1;
    boolean range = text.is(at, '-') && ordinal(text, at + 1) > number;
    if (next || range) {
      last = ordinal(text, at + 1);
      at = text.isNumber(at + 1) ? at + 3 : at + 2;
    }
    at = text.skipHyphen(at);
    if (isQuarterUnsaid(text, from, at)) {
      return build(text, from, at, Grain.QUARTER, number, anchor);
    }
    if (!text.is(at, TimeClass.UNIT) || count(text.grain(at)) == 0) {
      return null;
    }
    Grain grain = text.grain(at);
    if (grain == Grain.HALF && number > 2 && text.is(from, "final")) {
      first = 2;
      last = 2;
    }
    if (last > count(grain)) {
      return null;
    }
    int to = at + 1;
    if (grain == Grain.HALF && text.isUnit(text.skipHyphen(to), Grain.YEAR)) {
      to = text.skipHyphen(to) + 1;
    }
    return build(text, from, to, grain, first, last, anchor);
  }

  /** "16 million in the third quarter and 18 million in the fourth." */
  private static boolean isQuarterUnsaid(TimeText text, int ordinal, int next) {
    boolean led =
        text.is(ordinal, TimeClass.ORDINAL)
            && text.is(ordinal - 1, TimeClass.THE)
            && (text.is(ordinal - 2, "in") || text.is(ordinal - 2, "for"));
    boolean ends =
        text.is(next, '.') || text.is(next, ',') || text.is(next, ';') || next >= text.size();
    for (int at = ordinal - 1; led && ends && at > ordinal - FAR && !text.is(at, '.'); at--) {
      if (text.isUnit(at, Grain.QUARTER)) {
        return text.is(text.is(at - 1, '-') ? at - 2 : at - 1, TimeClass.ORDINAL);
      }
    }
    return false;
  }

  /** "Quarter 2 2023", "Quarter 2 (Apr to June) 2023". */
  private static Core numbered(TimeText text, int at, Anchor anchor) {
    int number = text.isUnit(at, Grain.QUARTER) ? text.small(at + 1) : -1;
    if (number < 1 || number > 4 || !text.isCapitalised(at)) {
      return null;
    }
    int to = at + 2;
    Core months = text.is(to, '(') ? MONTH.read(text, to + 1, anchor) : null;
    boolean closed = months != null && text.is(months.to(), ')');
    if (months != null && !closed) {
      return new Core(
          at, months.to(), months.period(), months.reference(), null, Core.Edge.NONE, QUARTER);
    }
    YearChoice choice = YearChoice.read(text, closed ? months.to() + 1 : to, anchor);
    if (closed && choice.kind() == YearChoice.Kind.NONE) {
      return Core.of(at, months.to() + 1, months.period(), QUARTER);
    }
    return build(text, at, closed ? months.to() + 1 : to, Grain.QUARTER, number, anchor);
  }

  /** "the last quarter of 2021", "last quarter 1986", "the final half of the year". */
  private static Core lastOf(TimeText text, int at, Anchor anchor) {
    if (!text.is(at, TimeClass.LAST) || !text.is(at + 1, TimeClass.UNIT)) {
      return null;
    }
    Grain grain = text.grain(at + 1);
    boolean ofYear = text.is(at + 2, TimeClass.OF) || text.year(at + 2) > 0;
    return count(grain) > 0 && ofYear ? build(text, at, at + 2, grain, count(grain), anchor) : null;
  }

  private static Core build(
      TimeText text, int from, int to, Grain grain, int number, Anchor anchor) {
    return number > count(grain) ? null : build(text, from, to, grain, number, number, anchor);
  }

  private static Core build(
      TimeText text, int from, int to, Grain grain, int first, int last, Anchor anchor) {
    int size = 12 / count(grain);
    int firstMonth = (first - 1) * size + 1;
    int lastMonth = last * size;
    int joint = text.is(to, '/') && text.year(to + 1) > 0 ? to + 1 : text.skipHyphen(to);
    YearChoice choice = YearChoice.read(text, joint, anchor);
    int end = Math.max(to, choice.to());
    if (choice.kind() == YearChoice.Kind.NONE) {
      end = to;
      int year = shortYear(text, to);
      if (year > 0) {
        int behind = text.isNumber(to) ? to + 1 : to + 2;
        return Core.of(from, behind, Calendars.months(year, firstMonth, lastMonth), rule(grain));
      }
    }
    if (choice.kind() == YearChoice.Kind.FISCAL) {
      return Core.referring(
          from, end, choice.fiscal().part(firstMonth, lastMonth, false), rule(grain));
    }
    // A quarter that is under way counts as this year's.
    int year = choice.year(firstMonth, firstMonth, anchor);
    Period period = year < 0 ? null : Calendars.months(year, firstMonth, lastMonth);
    return Core.of(from, end, period, rule(grain));
  }

  /** "3Q21", "Q3'21", "3Q/21". */
  private static int shortYear(TimeText text, int at) {
    int digits = text.is(at, '\'') || text.is(at, '/') ? at + 1 : at;
    boolean year = text.isTight(at) && text.isTight(digits) && text.isTwoDigits(digits);
    return year ? 2000 + text.small(digits) : -1;
  }

  private static Period period(Grain grain, int number, int year) {
    int size = 12 / count(grain);
    return Calendars.months(year, (number - 1) * size + 1, number * size);
  }

  /** How many there are in a year; 0 if it is no part of one. */
  private static int count(Grain grain) {
    return grain == Grain.QUARTER ? 4 : grain == Grain.HALF ? 2 : 0;
  }

  private static String rule(Grain grain) {
    return grain == Grain.HALF ? HALF : QUARTER;
  }
}
