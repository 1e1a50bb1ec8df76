package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The fiscal years and seasons that an article may mean where it does not name one. */
public final class BookYears {
  private final FiscalResolver fiscal;

  BookYears(FiscalResolver fiscal) {
    this.fiscal = fiscal;
  }

  /**
   * The fiscal year that holds the publication, or one so many years off; null without one, or if
   * it is the calendar's.
   */
  public Period year(int steps, TimeContext context, Anchor anchor, StatedYears stated) {
    MonthDay start = fiscal.start(context, anchor, stated);
    if (start == null
        || anchor == null
        || anchor.day() == null
        || start.equals(MonthDay.of(1, 1))) {
      return null;
    }
    return FiscalYears.period(
        FiscalYear.whole(null, steps, Naming.SINGLE, Sort.FISCAL), start, false, anchor);
  }

  /** From the beginning of the fiscal year or season that a day lies in up to that day. */
  public List<Period> toDate(
      LocalDate day, TimeContext context, Anchor anchor, StatedYears stated) {
    return fiscal.starts(day, context, anchor, stated).stream()
        .map(start -> RelatedPeriods.between(start, day))
        .toList();
  }

  /**
   * The season that holds the publication as the article states it, by general custom and by the
   * crop's; empty if what is spoken of is no crop.
   */
  public List<Period> thisSeason(TimeContext context, Anchor anchor, StatedYears stated) {
    FiscalYear season = FiscalYear.whole(null, 0, Naming.SINGLE, Sort.SEASON);
    return FiscalResolver.isCrop(context.scope())
        ? Stream.of(
                fiscal.period(season, context, anchor, stated),
                fiscal.bySeason(season, context, anchor))
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }

  /**
   * A season or a part of it as the crop's year is counted in the reporter's country; null for all
   * else.
   */
  public Period bySeason(Time time, TimeContext context, Anchor anchor) {
    return time.reference() instanceof FiscalYear year
        ? fiscal.bySeason(year, context, anchor)
        : null;
  }

  /** The months that a part of the calendar year would be in the fiscal year; null without one. */
  public Period part(Period part, TimeContext context, Anchor anchor, StatedYears stated) {
    MonthDay start = fiscal.start(context, anchor, stated);
    if (start == null || part.start() == null || part.end() == null) {
      return null;
    }
    FiscalYear year =
        FiscalYear.whole(null, 0, Naming.LATEST, Sort.FISCAL)
            .part(part.start().getMonthValue(), part.end().getMonthValue(), false);
    return FiscalYears.period(year, start, false, anchor);
  }
}
