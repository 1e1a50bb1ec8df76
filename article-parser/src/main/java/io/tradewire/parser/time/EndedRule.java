package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * Periods named by their end: "the eight months to end-August", "the year ended March 31, 1986",
 * "the twelve months to November", "the week ended February 22", "the half-year to September", "the
 * four quarters to the end of Q2 2023", "the five years to 2021", "the ten years from 2024".
 */
final class EndedRule implements TimeRule {
  /** A year that ends on such a day is told of as whole months. */
  private static final int LATE_IN_MONTH = 28;

  /** An end so many months ago is no longer told of as "to June"; the next one is. */
  private static final int HALF = 6;

  private static final TimeRule MONTHS = new MonthRule();
  private static final TimeRule DAYS = new DayRule();
  private static final TimeRule QUARTERS = new PartRule();

  private static final String RULE = "time.ended";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    int unit = at;
    int count = 1;
    boolean fiscal = text.is(unit, TimeClass.FY);
    if (!fiscal && !text.is(unit, TimeClass.UNIT)) {
      count = text.number(at);
      unit = text.skipHyphen(at + 1);
      if (text.is(unit, TimeClass.SPAN)) {
        return null;
      }
    }
    if (count < 1 || !fiscal && !text.is(unit, TimeClass.UNIT)) {
      return null;
    }
    Grain grain = fiscal ? Grain.YEAR : text.grain(unit);
    int link = behindUnit(text, unit);
    if (text.is(link, '(')) {
      link++;
    }
    int relative = text.is(link, ',') ? link + 1 : link;
    if (text.is(relative, "that") || text.is(relative, "which")) {
      link = relative + 1;
    }
    if (text.is(link, TimeClass.BEGAN) || text.is(link, TimeClass.FROM)) {
      return beginning(text, at, grain, count, link + 1, anchor);
    }
    if (!isLink(text, link)) {
      return null;
    }
    link = text.is(link, "up") ? link + 1 : link;
    int end = text.skipAll(link + 1, TimeClass.THE, TimeClass.ON);
    end = text.is(end, "in") ? end + 1 : end;
    end = text.is(end, TimeClass.LAST, TimeClass.NEXT) || text.is(end, "this") ? end + 1 : end;
    boolean edge = text.is(end, TimeClass.END);
    if (edge) {
      end = text.skip(text.skip(text.skipHyphen(end + 1), TimeClass.OF), TimeClass.THE);
    }
    int years = grain == Grain.YEAR && count > 1 ? text.year(end) : -1;
    if (years > 0 && text.is(link, TimeClass.TO, TimeClass.THROUGH)) {
      return Core.of(at, end + 1, Calendars.years(years - count + 1, years), RULE);
    }
    Core quarter = months(grain) == 0 ? null : QUARTERS.read(text, end, anchor);
    if (quarter != null && quarter.period() != null) {
      YearMonth last = YearMonth.from(quarter.period().end());
      return Core.of(at, quarter.to(), Calendars.monthsTo(last, months(grain) * count), RULE);
    }
    // "the week ended 5 May": the day may stand in front.
    int month = text.small(end) > 0 ? end + 1 : end;
    return MonthRule.isMonth(text, month)
        ? read(text, at, grain, count, link, month, anchor)
        : null;
  }

  /** Behind "year", "half-year", "months period", "months of the season". */
  private static int behindUnit(TimeText text, int unit) {
    int at = unit + 1;
    if (text.isUnit(unit, Grain.HALF) && text.is(text.skipHyphen(at), "year")) {
      at = text.skipHyphen(at) + 1;
    }
    if (text.is(at, TimeClass.SPAN)) {
      return at + 1;
    }
    boolean ofSeason =
        text.is(at, TimeClass.OF)
            && text.is(at + 1, TimeClass.THE)
            && (text.is(at + 2, TimeClass.SEASON_NOUN) || text.isUnit(at + 2, Grain.YEAR))
            && isLink(text, at + 3);
    return ofSeason ? at + 3 : at;
  }

  /** "the year beginning April 1": the one whose beginning lies nearest to the publication. */
  private static Core beginning(
      TimeText text, int from, Grain grain, int count, int link, Anchor anchor) {
    int month = text.is(link, TimeClass.ON) || text.is(link, "in") ? link + 1 : link;
    int months = months(grain) * count;
    int years = grain == Grain.YEAR && count > 1 ? text.year(month) : -1;
    if (years > 0) {
      return Core.of(from, month + 1, Calendars.years(years, years + count - 1), RULE);
    }
    if (!MonthRule.isMonth(text, month) || months == 0) {
      return null;
    }
    if (text.is(link - 1, TimeClass.FROM)) {
      Core range = MONTHS.read(text, month, anchor);
      Core days = DAYS.read(text, month, anchor);
      range = days != null && days.rule().equals("time.day-range") ? days : range;
      boolean both = range != null && range.rule().endsWith("-range");
      if (both) {
        return new Core(
            from, range.to(), range.period(), range.reference(), null, Core.Edge.NONE, RULE);
      }
    }
    int number = MonthRule.skipDot(text, month + 1);
    boolean day = text.small(number) > 0 && text.small(number) <= 31;
    YearChoice choice = YearChoice.read(text, day ? number + 1 : number, anchor);
    int first = text.value(month);
    int year = choice.year(first, first, anchor);
    int to = choice.kind() == YearChoice.Kind.NONE ? (day ? number + 1 : month + 1) : choice.to();
    if (year < 0) {
      return Core.of(from, to, null, RULE);
    }
    YearMonth start = YearMonth.of(year, first);
    boolean bare = choice.kind() == YearChoice.Kind.NONE;
    if (bare && text.is(link - 1, TimeClass.FROM) && grain == Grain.MONTH) {
      boolean ahead = start.plusMonths(months - 1L).isAfter(anchor.month());
      start = ahead ? start.minusYears(1) : start;
    } else if (bare && start.plusMonths(6).compareTo(anchor.month()) < 0) {
      start = start.plusYears(1);
    }
    return Core.of(from, to, Calendars.monthsTo(start.plusMonths(months - 1L), months), RULE);
  }

  private static int months(Grain grain) {
    return switch (grain) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case HALF -> 6;
      case YEAR -> 12;
      case DAY, WEEK, DECADE -> 0;
    };
  }

  private static boolean isLink(TimeText text, int at) {
    return text.is(at, TimeClass.ENDED)
        || text.is(at, TimeClass.TO, TimeClass.THROUGH)
        || text.is(at, "up") && text.is(at + 1, TimeClass.TO);
  }

  private static Core read(
      TimeText text, int from, Grain grain, int count, int link, int month, Anchor anchor) {
    int number = MonthRule.skipDot(text, month + 1);
    boolean dayFirst = text.small(month - 1) > 0;
    int day = dayFirst ? text.small(month - 1) : day(text, number);
    boolean stated = day > 0 && day <= 31;
    int behind = stated && !dayFirst ? number + 1 : number;
    YearChoice choice = YearChoice.read(text, behind, anchor);
    int to = choice.kind() == YearChoice.Kind.NONE ? behind : choice.to();
    int last = text.value(month);
    boolean open = choice.kind() == YearChoice.Kind.NONE || choice.kind() == YearChoice.Kind.FISCAL;
    int year = (open ? YearChoice.nothing(to) : choice).year(last, last, anchor);
    if (year < 0) {
      return Core.of(from, to, null, RULE);
    }
    if (open && isAhead(text, grain, link, month, YearMonth.of(year, last), anchor)) {
      year++;
    }
    YearMonth end = YearMonth.of(year, last);
    int months = months(grain) * count;
    Period period =
        months == 0
            ? days(end, stated ? day : end.lengthOfMonth(), grain, count)
            : months(end, months, stated ? day : end.lengthOfMonth());
    return period == null ? null : Core.of(from, to, period, RULE);
  }

  /** "March 6", in newswires also "March six"; -1 if it is neither. */
  private static int day(TimeText text, int at) {
    int day = text.small(at);
    boolean spelled = text.is(at, TimeClass.CARDINAL) && text.value(at) < LATE_IN_MONTH;
    return day < 0 && spelled && !text.is(at, "a") && !text.is(at, "an") ? text.value(at) : day;
  }

  /** "the year to next June", "the year to September 30" told of in May. */
  private static boolean isAhead(
      TimeText text, Grain grain, int link, int month, YearMonth end, Anchor anchor) {
    if (text.is(month - 1, TimeClass.NEXT)) {
      return true;
    }
    boolean over =
        text.is(link, "ended") || text.is(link, "concluded") || text.is(link, "completed");
    return grain == Grain.YEAR
        && !over
        && !text.is(month - 1, TimeClass.LAST)
        && end.plusMonths(HALF).isBefore(anchor.month());
  }

  /** Whole months up to the end of one, or to a day within it. */
  private static Period months(YearMonth month, int count, int day) {
    LocalDate end = Calendars.day(month.getYear(), month.getMonthValue(), day);
    if (end == null || day >= LATE_IN_MONTH) {
      return Calendars.monthsTo(month, count);
    }
    LocalDate first = end.minusMonths(count).plusDays(1);
    boolean iranian = count > 1 && Nowruz.is(MonthDay.from(first));
    return Calendars.period(iranian ? Nowruz.in(first.getYear()) : first, end);
  }

  private static Period days(YearMonth month, int day, Grain grain, int count) {
    if (grain == Grain.DECADE) {
      return null;
    }
    LocalDate end = Calendars.day(month.getYear(), month.getMonthValue(), day);
    int days = grain == Grain.WEEK ? 7 * count : count;
    return end == null ? null : Calendars.period(end.minusDays(days - 1L), end);
  }
}
