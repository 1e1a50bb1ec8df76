package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.time.Anchor;
import io.tradewire.parser.time.StatedYears;
import io.tradewire.parser.time.TimeContext;
import io.tradewire.parser.time.TimeResolver;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/**
 * The time from which an article speaks.
 *
 * @param anchor its day or year, null if nothing fixes it
 * @param stated when its fiscal years and seasons begin, as it says itself
 * @param resolver turns expressions of time into periods
 */
public record When(Anchor anchor, StatedYears stated, TimeResolver resolver) {

  /** Flows that are stated by year: a deadline means the whole target year. */
  private static final Set<Indicator> YEARLY =
      EnumSet.of(
          Indicator.TRADE_TURNOVER,
          Indicator.EXPORTS,
          Indicator.IMPORTS,
          Indicator.TRADE_BALANCE,
          Indicator.FDI,
          Indicator.OUTPUT,
          Indicator.FREIGHT);

  /** The period that an expression denotes for a figure, null if nothing fixes it. */
  Period resolve(Time time, Period focus, Draft draft) {
    String scope = draft.scope == null ? null : draft.scope.code();
    TimeContext context =
        new TimeContext(focus, draft.parties.reporter(), draft.parties.partner(), scope);
    Period period = resolver.resolve(time, context, anchor, stated);
    return time.role() == Time.Role.DEADLINE
        ? TimeResolver.deadline(period, YEARLY.contains(draft.indicator))
        : period;
  }

  /** Whether a day lies behind the article's; false if either is unknown. */
  boolean isAfter(LocalDate day) {
    if (anchor == null || day == null) {
      return false;
    }
    LocalDate now =
        anchor.day() != null ? anchor.day() : LocalDate.of(anchor.year(), Month.JULY, 1);
    return day.isAfter(now);
  }
}
