package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.TimeReference.FiscalYear;
import io.tradewire.parser.mention.TimeReference.Naming;
import io.tradewire.parser.mention.TimeReference.Sort;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides when a fiscal year or a season begins: as it says itself, else as the article says, else
 * as the period spoken of does, else by the custom of the country; a season in July.
 */
final class FiscalResolver {
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final MonthDay SEASON = MonthDay.of(7, 1);
  private static final String CEREALS = "HS:10";
  private static final List<String> CROPS =
      List.of("HS:07", "HS:08", "HS:09", "HS:10", "HS:11", "HS:12", "HS:17", "HS:18", "HS:52");

  private final FiscalYears years;
  private final SeasonYears seasons;

  FiscalResolver(FiscalYears years, SeasonYears seasons) {
    this.years = years;
    this.seasons = seasons;
  }

  /** The days of a season as the crop's year is counted in the country; null if it is not known. */
  Period bySeason(FiscalYear fiscal, TimeContext context, Anchor anchor) {
    boolean open = fiscal.sort() == Sort.SEASON || fiscal.sort() == Sort.EITHER;
    MonthDay start = open ? seasons.start(context.scope(), context.reporter()) : null;
    return start == null || fiscal.start() != null
        ? null
        : FiscalYears.period(fiscal, start, false, anchor);
  }

  /** The days of a fiscal year or season, or of a part of it; null if nothing fixes them. */
  Period period(FiscalYear fiscal, TimeContext context, Anchor anchor, StatedYears stated) {
    FiscalYears.Custom custom = custom(fiscal, context, anchor);
    if (fiscal.sort() == Sort.SOLAR && (custom == null || !Nowruz.is(custom.start()))) {
      return null;
    }
    MonthDay start = start(fiscal, context, stated, custom);
    boolean namedByStart = custom != null ? custom.namedByStart() : start.equals(NEW_YEAR);
    return FiscalYears.period(fiscal, start, namedByStart, anchor);
  }

  /** The first day of a fiscal year that the article or the country's custom gives, or null. */
  MonthDay start(TimeContext context, Anchor anchor, StatedYears stated) {
    if (stated.fiscal() != null) {
      return stated.fiscal();
    }
    FiscalYears.Custom custom =
        custom(FiscalYear.whole(null, 0, Naming.SINGLE, Sort.FISCAL), context, anchor);
    return custom == null ? null : custom.start();
  }

  /**
   * The first days of the fiscal years and seasons that hold a day. Where the article does not
   * state them but speaks of such years, custom does: the country's for books, the crop's for
   * seasons.
   */
  List<LocalDate> starts(LocalDate day, TimeContext context, Anchor anchor, StatedYears stated) {
    MonthDay books = stated.books() ? start(context, anchor, stated) : stated.fiscal();
    MonthDay season = stated.season();
    if (season == null && stated.seasons()) {
      season = ofCrop(context);
    }
    return Stream.of(books, season)
        .filter(Objects::nonNull)
        .distinct()
        .map(start -> FiscalYears.latest(start, day))
        .toList();
  }

  /** The first day of a crop's year by custom, in July for cereals; null for all else. */
  private MonthDay ofCrop(TimeContext context) {
    MonthDay start = seasons.start(context.scope(), context.reporter());
    boolean cereal = context.scope() != null && context.scope().startsWith(CEREALS);
    return start == null && cereal ? SEASON : start;
  }

  private FiscalYears.Custom custom(FiscalYear fiscal, TimeContext context, Anchor anchor) {
    int year =
        fiscal.year() != null
            ? fiscal.year()
            : anchor == null ? LocalDate.MAX.getYear() : anchor.year();
    FiscalYears.Custom reporter = years.custom(context.reporter(), year);
    return reporter != null ? reporter : years.custom(context.partner(), year);
  }

  private static MonthDay start(
      FiscalYear fiscal, TimeContext context, StatedYears stated, FiscalYears.Custom custom) {
    if (fiscal.start() != null) {
      return fiscal.start();
    }
    boolean crop = isCrop(context.scope());
    MonthDay said = stated.start(fiscal.sort(), crop);
    if (said != null) {
      return said;
    }
    boolean season = fiscal.sort() == Sort.SEASON || fiscal.sort() == Sort.EITHER && crop;
    if (season) {
      return isSeason(context.focus()) ? MonthDay.from(context.focus().start()) : SEASON;
    }
    if (custom != null) {
      return custom.start();
    }
    return fiscal.naming() == Naming.SPLIT ? SEASON : NEW_YEAR;
  }

  /** Whether a period is a year that is not the calendar's. */
  static boolean isSeason(Period focus) {
    return focus != null
        && focus.start() != null
        && focus.end() != null
        && focus.start().getMonthValue() != 1
        && RelatedPeriods.months(focus) == 12;
  }

  /** Field crops, coffee, oilseeds, cocoa, sugar, cotton and their like. */
  static boolean isCrop(String scope) {
    return scope != null && CROPS.stream().anyMatch(scope::startsWith);
  }
}
