package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.time.Anchor;
import io.tradewire.parser.time.RelatedPeriods;
import io.tradewire.parser.time.StatedYears;
import io.tradewire.parser.time.TimeContext;
import io.tradewire.parser.time.TimeResolver;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The time from which an article speaks.
 *
 * @param anchor its day or year, null if nothing fixes it
 * @param stated when its fiscal years and seasons begin, as it says itself
 * @param resolver turns expressions of time into periods
 */
public record When(Anchor anchor, Lazy<StatedYears> stated, TimeResolver resolver) {

  private static final int SOON = 2;
  private static final Month LAST_OF_YOUNG = Month.APRIL;

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
    Period period = resolver.resolve(time, context(focus, draft), anchor, stated.get());
    boolean split = time.reference() instanceof FiscalYear && isFlow(draft);
    return time.role() == Time.Role.DEADLINE && !split
        ? RelatedPeriods.deadline(period, YEARLY.contains(draft.indicator))
        : period;
  }

  private static TimeContext context(Period focus, Draft draft) {
    String scope = draft.scope == null ? null : draft.scope.code();
    return new TimeContext(focus, draft.parties.reporter(), draft.parties.partner(), scope);
  }

  /**
   * A fiscal year as it would be whatever the article states, whatever the goods, and by the
   * partner's custom, a season by the crop's; also in whole months. Empty for all else.
   */
  List<Period> byCustom(Time time, Draft draft) {
    if (!(time.reference() instanceof FiscalYear)) {
      return List.of();
    }
    TimeContext context = context(null, draft);
    TimeContext plain = new TimeContext(null, context.reporter(), context.partner(), null);
    TimeContext other = new TimeContext(null, context.partner(), context.reporter(), null);
    return Stream.of(
            resolver.resolve(time, context, anchor, StatedYears.NONE),
            resolver.resolve(time, plain, anchor, StatedYears.NONE),
            resolver.resolve(time, other, anchor, StatedYears.NONE),
            resolver.books().bySeason(time, context, anchor),
            RelatedPeriods.inWholeMonths(resolver.resolve(time, context, anchor, stated.get())))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A fiscal year or season of the article up to a day. */
  List<Period> toDate(LocalDate day, Draft draft) {
    return resolver.books().toDate(day, context(null, draft), anchor, stated.get());
  }

  /** The years before and after one that words without a year mean; empty for all else. */
  List<Period> nextToCustom(Time time, Draft draft) {
    boolean open =
        time.reference() instanceof FiscalYear year
            && year.year() == null
            && year.steps() == 0
            && !time.base();
    Period period = open ? resolve(time, null, draft) : null;
    return period == null || period.start() == null || period.end() == null
        ? List.of()
        : Stream.of(RelatedPeriods.yearAfter(period), RelatedPeriods.yearBefore(period))
            .filter(Objects::nonNull)
            .toList();
  }

  /**
   * "the first quarter", "nine months" as a part of the fiscal year, in an article that speaks of
   * one; null for all else.
   */
  Period ofBooks(Time time, Draft draft) {
    boolean part =
        stated.get().books()
            && !time.base()
            && time.reference() == null
            && isPart(time, draft.scene);
    return part
        ? resolver.books().part(time.period(), context(null, draft), anchor, stated.get())
        : null;
  }

  /** "this year", "last year" as a fiscal year, in an article that speaks of one; else null. */
  Period yearOfBooks(Time time, Draft draft) {
    Period year = time.named();
    boolean counted =
        anchor != null
            && stated.get().books()
            && time.rule().equals("time.relative")
            && year.equals(RelatedPeriods.year(Anchor.ofYear(year.end().getYear())));
    return counted
        ? resolver
            .books()
            .year(year.end().getYear() - anchor.year(), context(null, draft), anchor, stated.get())
        : null;
  }

  /** As many whole years before the article's as an expression lies ahead; null if it does not. */
  Period yearsBack(Time time) {
    Period target = time.named();
    int years = anchor == null || target == null ? 0 : target.end().getYear() - anchor.year();
    return years > 1
        ? RelatedPeriods.between(
            LocalDate.of(anchor.year() - years, 1, 1), LocalDate.of(anchor.year() - 1, 12, 31))
        : null;
  }

  /** Whether it is a quarter, a half or some months, its year not stated. */
  private static boolean isPart(Time time, Scene scene) {
    boolean sort =
        time.rule().equals("time.quarter")
            || time.rule().equals("time.half")
            || time.rule().equals("time.first-months");
    int last = time.span().to() - 1;
    return sort
        && time.period() != null
        && !scene.tokens.isNumber(last)
        && !scene.tokens.is(last, "year");
  }

  /** By when a project that an expression is said of will be done; null if it does not say. */
  Period due(Time time) {
    Period period = time.period();
    boolean end =
        period != null
            && isAfter(period.end())
            && (time.role() == Time.Role.PERIOD || time.role() == Time.Role.DEADLINE);
    return end ? RelatedPeriods.deadline(period, false) : null;
  }

  /** The same days a week later if those begin within two days of the article's; else null. */
  Period nextWeek(Period days) {
    boolean open = anchor == null || anchor.day() == null || days.start() == null;
    Period next = open || days.end() == null ? null : RelatedPeriods.weekAfter(days);
    boolean near = next != null && !next.start().minusDays(SOON).isAfter(anchor.day());
    return near && next.start().isAfter(anchor.day()) ? next : null;
  }

  /** The year that is over, told of in the first months of the next one; else null. */
  Period lastYear() {
    boolean young =
        anchor != null
            && anchor.day() != null
            && anchor.day().getMonth().compareTo(LAST_OF_YOUNG) <= 0;
    return young ? RelatedPeriods.yearBefore(RelatedPeriods.year(anchor)) : null;
  }

  /** The last day of the month before the publication; null if nothing fixes it. */
  LocalDate monthBefore() {
    return anchor == null || anchor.day() == null
        ? null
        : anchor.day().withDayOfMonth(1).minusDays(1);
  }

  /** The year of the article; null if nothing fixes it. */
  Period thisYear() {
    return anchor == null ? null : RelatedPeriods.year(anchor);
  }

  /** The day of the article; null if nothing fixes it. */
  Period today() {
    return anchor == null ? null : RelatedPeriods.between(anchor.day(), anchor.day());
  }

  /** The season of a crop in which the article is written, by whatever custom; else empty. */
  List<Period> thisSeason(Draft draft) {
    return draft.scope == null
        ? List.of()
        : resolver.books().thisSeason(context(null, draft), anchor, stated.get());
  }

  /** Whether a figure is a flow that is stated by year. */
  boolean isFlow(Draft draft) {
    return YEARLY.contains(draft.indicator);
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
