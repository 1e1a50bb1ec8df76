package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.InMonth;
import io.tradewire.parser.mention.TimeReference.InYear;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import java.time.YearMonth;

/**
 * The period spoken of, in that year or another: "the same period last year", "the corresponding
 * period of 2020", "the same eight months of 1986", "the same 1986 period", "the reporting period",
 * "the quarter".
 */
final class SameRule implements TimeRule {
  private static final int MONTHS_OF_YEAR = 12;
  private static final String SAME = "time.same";
  private static final String THAT = "time.that";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.is(at, TimeClass.SAME)) {
      return same(text, at, anchor);
    } else if (text.is(at, TimeClass.THAT)) {
      return that(text, at, at + 1, anchor);
    }
    boolean led =
        text.is(at - 1, TimeClass.THE)
            && (text.is(at - 2, TimeClass.IN)
                || text.is(at - 2, TimeClass.OF, TimeClass.FINISH)
                    && (text.isUnit(at, Grain.QUARTER) || text.isUnit(at, Grain.HALF)));
    return led ? that(text, at, at, anchor) : null;
  }

  /** "the same May period", "the same period of August". */
  private static Core sameOfMonth(TimeText text, int from) {
    boolean before = MonthRule.isMonth(text, from + 1) && text.is(from + 2, TimeClass.SPAN);
    boolean linked =
        text.is(from + 1, TimeClass.SPAN)
            && (text.is(from + 2, TimeClass.OF) || text.is(from + 2, "in"))
            && MonthRule.isMonth(text, from + 3);
    int month = before ? from + 1 : from + 3;
    int to = before ? from + 3 : MonthRule.skipDot(text, from + 4);
    boolean alone = text.year(to) < 0 && !text.is(to, '-') && !text.is(to, TimeClass.TO);
    return (before || linked) && alone
        ? Core.referring(from, to, new InMonth(text.value(month)), SAME)
        : null;
  }

  private static Core same(TimeText text, int from, Anchor anchor) {
    Core ofMonth = sameOfMonth(text, from);
    if (ofMonth != null) {
      return ofMonth;
    }
    int at = from + 1;
    int year = text.year(at);
    if (year > 0) {
      at++;
    }
    int count = text.number(at);
    if (count > 0) {
      at = text.skipHyphen(at + 1);
    }
    Grain grain = text.is(at, TimeClass.UNIT) ? text.grain(at) : null;
    if (grain == Grain.DAY || grain == Grain.WEEK) {
      return null;
    }
    if (grain != null) {
      at++;
    }
    if (text.is(at, TimeClass.SPAN)
        && !text.is(from, "respective")
        && !isSameTime(text, from, at)) {
      at++;
    } else if (grain == null) {
      return null;
    }
    if (year > 0) {
      return Core.referring(from, at, new InYear(year), SAME);
    }
    if (text.is(from - 1, "'s") && text.year(from - 2) > 0) {
      return Core.referring(from - 2, at, new InYear(text.year(from - 2)), SAME);
    }
    boolean several = count > 1 || text.is(at - 1, "months") || text.is(at - 1, "quarters");
    Core core = of(text, from, at, several ? null : grain, anchor);
    boolean months = count > 1 && count < MONTHS_OF_YEAR && grain == Grain.MONTH;
    boolean back = core != null && core.reference() instanceof YearsOff off && off.years() == -1;
    return months && back && anchor != null
        ? core.usually(Calendars.months(anchor.latestYear(count) - 1, 1, count))
        : core;
  }

  /** "at the same time" is no period; "the same time last year" is. */
  private static boolean isSameTime(TimeText text, int from, int at) {
    return text.is(at, "time")
        && text.is(from - 2, TimeClass.AT)
        && YearChoice.read(text, at + 1, null).kind() == YearChoice.Kind.NONE;
  }

  private static Core of(TimeText text, int from, int at, Grain grain, Anchor anchor) {
    YearChoice choice = YearChoice.read(text, at, anchor);
    TimeReference reference =
        switch (choice.kind()) {
          case NONE -> new YearsOff(0, grain);
          case OFF -> new YearsOff(choice.value(), grain);
          case UNKNOWN -> new YearsOff(-1, grain);
          case FISCAL -> new YearsOff(-1, grain);
          case YEAR -> stated(text, at, choice, grain, anchor);
        };
    int to = choice.kind() == YearChoice.Kind.NONE ? at : choice.to();
    return Core.referring(from, to, reference, SAME);
  }

  /** "last year" is a year before the period spoken of, "2020" is 2020. */
  private static TimeReference stated(
      TimeText text, int at, YearChoice choice, Grain grain, Anchor anchor) {
    boolean relative = text.year(choice.to() - 1) < 0;
    if (relative && anchor != null && choice.value() < anchor.year()) {
      return new YearsOff(choice.value() - anchor.year(), grain);
    }
    return new InYear(choice.value());
  }

  /** "the reporting period", "that month", "the quarter" behind a preposition. */
  private static Core that(TimeText text, int from, int at, Anchor anchor) {
    Grain grain = text.is(at, TimeClass.UNIT) ? text.grain(at) : null;
    boolean span = text.is(at, TimeClass.SPAN) && !text.is(at, "time") && !text.is(at, "stage");
    if (grain == null && !span || grain == Grain.DAY || grain == Grain.WEEK) {
      return null;
    }
    if (grain == Grain.DECADE || text.is(at, "years")) {
      return null;
    }
    int to = at + 1;
    boolean stated = text.year(to) > 0 || SolarYear.isYear(text, to);
    boolean open = text.is(to, TimeClass.OF) || text.is(to, '-') || stated;
    if (open
        || text.is(to, TimeClass.TO, TimeClass.ENDED)
        || text.is(to, TimeClass.AGO, TimeClass.EARLIER)) {
      return null;
    }
    if (text.is(to, "under") && text.is(to + 1, "review")) {
      to += 2;
    }
    Core core = Core.referring(from, to, new YearsOff(0, grain), THAT);
    return anchor == null ? core : core.usually(usual(grain, anchor));
  }

  /** The year of publication; the last quarter or half before it. */
  private static Period usual(Grain grain, Anchor anchor) {
    if (grain == Grain.YEAR) {
      return Calendars.year(anchor.year());
    }
    int size = grain == Grain.QUARTER ? 3 : grain == Grain.HALF ? 6 : 0;
    int over = size == 0 ? 0 : (anchor.month().getMonthValue() - 1) / size * size;
    YearMonth end = anchor.month().withMonth(1).plusMonths(over - 1L);
    return size == 0 || anchor.day() == null ? null : Calendars.monthsTo(end, size);
  }
}
