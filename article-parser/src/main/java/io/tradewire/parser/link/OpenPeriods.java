package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.time.RelatedPeriods;
import java.time.LocalDate;

/**
 * Candidates for what is told up to a day or since one: "by the end of October exports had
 * reached", "since January it has sold", "at the end of July the gap was"; and for projects told by
 * their end.
 */
final class OpenPeriods {

  private OpenPeriods() {}

  static void offer(Time time, PeriodOffers offers) {
    Period period = offers.when.resolve(time, null, offers.draft);
    if (period == null) {
      return;
    }
    boolean flow = offers.when.isFlow(offers.draft);
    if (period.end() != null && isUntil(time, offers.draft.scene)) {
      upTo(time, told(time, period), offers);
    }
    if (period.start() != null && isOpen(time)) {
      since(time, period.start(), offers);
    }
    if (time.role() == Time.Role.DEADLINE) {
      before(time, offers);
      sum(time, offers);
    }
    if (flow && time.role() == Time.Role.NOW && offers.when.isAfter(period.end())) {
      add(time, RelatedPeriods.deadline(period, true), PeriodSource.DUE, offers);
    }
    if (!flow && time.role() == Time.Role.PERIOD && offers.when.isAfter(period.end())) {
      add(time, RelatedPeriods.deadline(period, false), PeriodSource.DUE, offers);
    }
  }

  /** "5 billion had been delivered by December": in the months before it. */
  private static void before(Time time, PeriodOffers offers) {
    Period month = time.rule().equals("time.month") ? time.period() : null;
    if (month != null && month.start() != null && !offers.when.isAfter(month.start())) {
      LocalDate told = month.start().minusDays(1);
      add(time, RelatedPeriods.yearToDate(Period.until(told)), PeriodSource.TO_DATE, offers);
    }
  }

  /**
   * "will invest 2 billion by 2030": in that year, or until then; who adds up is told by words
   * only.
   */
  private static void sum(Time time, PeriodOffers offers) {
    Indicator indicator = offers.draft.indicator;
    if (indicator == Indicator.FDI || indicator == Indicator.INVESTMENT) {
      boolean yearly = !offers.when.isFlow(offers.draft);
      add(time, RelatedPeriods.deadline(time.period(), yearly), PeriodSource.DUE, offers);
    }
  }

  /** The end that the words name; that of a target is its year's. */
  private static LocalDate told(Time time, Period period) {
    boolean target = time.role() == Time.Role.DEADLINE && time.period() != null;
    return target ? time.period().end() : period.end();
  }

  /** "by October", "as of 5 May", "exports to July". */
  private static boolean isUntil(Time time, Scene scene) {
    boolean to = !time.base() && scene.tokens.is(time.span().from() - 1, "to");
    return to || time.role() == Time.Role.DEADLINE || time.role() == Time.Role.NOW;
  }

  private static boolean isOpen(Time time) {
    return time.role() == Time.Role.SINCE || "time.since-new-year".equals(time.rule());
  }

  private static void upTo(Time time, LocalDate end, PeriodOffers offers) {
    if (offers.when.isAfter(end)) {
      return;
    }
    toDate(time, end, offers);
    add(time, RelatedPeriods.yearToDate(Period.until(end)), PeriodSource.TO_DATE, offers);
    for (Time other : offers.draft.scene.times()) {
      if (other.reference() instanceof FiscalYear) {
        from(offers.when.resolve(other, null, offers.draft), end, time, offers);
      }
    }
    for (Focus focus : Focus.before(offers.draft, offers.memory)) {
      from(focus.period(), end, time, offers);
    }
  }

  /** From the beginning of a season or the like. */
  private static void from(Period season, LocalDate end, Time time, PeriodOffers offers) {
    LocalDate start = season == null ? null : season.start();
    if (start != null && start.getMonthValue() != 1 && start.isBefore(end)) {
      add(time, RelatedPeriods.between(start, end), PeriodSource.TO_DATE, offers);
    }
  }

  private static void since(Time time, LocalDate start, PeriodOffers offers) {
    LocalDate told = offers.when.monthBefore();
    add(time, RelatedPeriods.between(start, told), PeriodSource.TO_DATE, offers);
    booksToDate(time, told, offers);
    for (Time other : offers.draft.scene.times()) {
      boolean day =
          other.role() == Time.Role.NOW
              || other.role() == Time.Role.DAY
              || other.role() == Time.Role.DEADLINE;
      if (day && other.period() != null && !offers.when.isAfter(other.period().end())) {
        add(
            time,
            RelatedPeriods.between(start, other.period().end()),
            PeriodSource.TO_DATE,
            offers);
      }
    }
    for (Focus focus : Focus.before(offers.draft, offers.memory)) {
      add(time, RelatedPeriods.between(start, focus.period().end()), PeriodSource.TO_DATE, offers);
      booksToDate(time, focus.period().end(), offers);
    }
  }

  /** "so far this year", where the article's years are fiscal ones or seasons. */
  private static void booksToDate(Time time, LocalDate end, PeriodOffers offers) {
    if (end != null && "time.since-new-year".equals(time.rule())) {
      toDate(time, end, offers);
    }
  }

  private static void toDate(Time time, LocalDate end, PeriodOffers offers) {
    for (Period year : offers.when.toDate(end, offers.draft)) {
      add(time, year, PeriodSource.TO_DATE, offers);
    }
  }

  private static void add(Time time, Period period, PeriodSource source, PeriodOffers offers) {
    if (period != null && !offers.has(period)) {
      offers.addHere(source, period, time);
    }
  }
}
