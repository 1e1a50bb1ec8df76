package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.MonthsBefore;
import io.tradewire.parser.mention.TimeReference.Neighbour;
import io.tradewire.parser.mention.TimeReference.YearsOff;

/**
 * Distances from the period spoken of: "a year earlier", "a year ago", "twelve months earlier",
 * "the year before", "two years later", "a month ago", "the previous year", "the preceding
 * quarter".
 */
final class AgoRule implements TimeRule {
  private static final int LONGEST = 36;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final String AGO = "time.ago";
  private static final String NEIGHBOUR = "time.neighbour";

  @Override
  public Core read(TimeText text, int at, Anchor anchor) {
    if (text.is(at, TimeClass.PREVIOUS)) {
      return neighbour(text, at, -1);
    } else if (text.is(at, TimeClass.FOLLOWING)) {
      return neighbour(text, at, 1);
    }
    int count = 1;
    int unit = at;
    if (!text.is(at, TimeClass.UNIT, TimeClass.SEASON_NOUN)) {
      count = text.number(at);
      unit = at + 1;
    }
    boolean severalBefore = text.is(unit, TimeClass.PREVIOUS) && isMonths(text, unit + 1, count);
    if (count > 1 && severalBefore) {
      return before(text, at, count, unit + 1);
    }
    if (count < 1 || !text.is(unit, TimeClass.UNIT, TimeClass.SEASON_NOUN)) {
      return null;
    }
    return distance(text, at, unit, count, anchor);
  }

  /** Whether it is a unit for so many months, not too many, or quarters. */
  private static boolean isMonths(TimeText text, int unit, int count) {
    return text.isUnit(unit, Grain.MONTH) && count <= LONGEST
        || text.isUnit(unit, Grain.QUARTER) && count <= LONGEST / MONTHS_OF_QUARTER;
  }

  private static Core before(TimeText text, int from, int count, int unit) {
    int months = text.isUnit(unit, Grain.QUARTER) ? MONTHS_OF_QUARTER * count : count;
    return Core.referring(from, unit + 1, new MonthsBefore(months), NEIGHBOUR);
  }

  private static Core distance(TimeText text, int from, int unit, int count, Anchor anchor) {
    int direction = text.skipHyphen(unit + 1);
    boolean ago = text.is(direction, TimeClass.AGO);
    boolean before = text.is(direction, TimeClass.EARLIER);
    boolean later = text.is(direction, TimeClass.LATER);
    if (!ago && !before && !later) {
      return null;
    }
    int to = direction + 1;
    boolean season = text.is(unit, TimeClass.SEASON_NOUN);
    Grain grain = season ? Grain.YEAR : text.grain(unit);
    if (grain == Grain.YEAR && text.is(to, TimeClass.LAST)) {
      Period period = anchor == null ? null : Calendars.year(anchor.year() - 2);
      return Core.of(from, to + 1, period, AGO);
    }
    if (text.is(to, TimeClass.SPAN, TimeClass.UNIT) && text.is(direction - 1, '-')) {
      to++;
    }
    int sign = later ? 1 : -1;
    if (grain == Grain.YEAR && text.isUnit(to - 1, Grain.WEEK)) {
      return Core.referring(from, to, new Neighbour(Grain.WEEK, sign * 52 * count), AGO);
    }
    if (ago && grain == Grain.YEAR && count > 1) {
      Period period = anchor == null ? null : Calendars.year(anchor.year() - count);
      return Core.of(from, to, period, AGO);
    }
    return switch (grain) {
      case YEAR -> Core.referring(from, to, new YearsOff(sign * count, null), AGO);
      case DECADE -> Core.referring(from, to, new YearsOff(sign * 10 * count, null), AGO);
      case MONTH ->
          count % 12 == 0
              ? Core.referring(from, to, new YearsOff(sign * count / 12, null), AGO)
              : Core.referring(from, to, new Neighbour(Grain.MONTH, sign * count), AGO);
      case QUARTER, HALF -> Core.referring(from, to, new Neighbour(grain, sign * count), AGO);
      case WEEK -> Core.referring(from, to, new Neighbour(Grain.WEEK, sign * count), AGO);
      case DAY -> null;
    };
  }

  /** "the previous year", "the preceding quarter", "the previous season". */
  private static Core neighbour(TimeText text, int at, int steps) {
    int unit = text.skip(at + 1, TimeClass.FILLER);
    int count = steps < 0 ? text.number(unit) : -1;
    if (count > 0 && isMonths(text, unit + 1, count)) {
      return before(text, at, count, unit + 1);
    }
    if (text.is(unit, TimeClass.SEASON_NOUN) || text.is(unit, TimeClass.FISCAL)) {
      int to = text.isUnit(unit + 1, Grain.YEAR) ? unit + 2 : unit + 1;
      return Core.referring(at, to, new YearsOff(steps, null), NEIGHBOUR);
    }
    if (!text.is(unit, TimeClass.UNIT) || text.is(unit, "years") || text.is(unit, "months")) {
      return null;
    }
    return switch (text.grain(unit)) {
      case YEAR -> Core.referring(at, unit + 1, new YearsOff(steps, null), NEIGHBOUR);
      case MONTH, QUARTER, HALF, WEEK ->
          Core.referring(at, unit + 1, new Neighbour(text.grain(unit), steps), NEIGHBOUR);
      case DAY, DECADE -> null;
    };
  }
}
