package io.tradewire.parser.mention;

import java.time.MonthDay;

/**
 * How an expression of time depends on another period, the focus: the one that the figure before it
 * was about. Resolved by {@code TimeResolver}.
 */
public sealed interface TimeReference {

  /** Whether it takes a focus to resolve it. */
  default boolean needsFocus() {
    return true;
  }

  /**
   * The focus itself, a number of years off: "a year earlier" -1, "the same period last year" -1,
   * "the reporting period" 0.
   *
   * @param years negative is earlier
   * @param grain what the words call it ("the two months", "that quarter"); null for any period
   */
  record YearsOff(int years, Grain grain) implements TimeReference {}

  /**
   * So many months that the text has spoken of: "the two months". The focus if it has that many,
   * else its first ones if it is longer, else those that end with it; without a focus the first
   * ones of the year.
   */
  record ThoseMonths(int count) implements TimeReference {}

  /** So many months that end where the focus begins: "the previous 12 months". */
  record MonthsBefore(int count) implements TimeReference {}

  /** The target or the beginning named before: "by then", "since then". */
  record Then() implements TimeReference {}

  /** The focus's days and months in a stated year: "the same period of 2020". */
  record InYear(int year) implements TimeReference {}

  /** The focus's days of the month, in the month before the focus that has this number. */
  record InMonth(int month) implements TimeReference {}

  /** So many months, quarters, years from the focus: "the preceding quarter" -1. */
  record Neighbour(Grain grain, int steps) implements TimeReference {}

  /**
   * A year that need not be the calendar's, or a part of it: a fiscal year, a season. Which months
   * it has depends on what the article states of it, on the reporter and on the goods.
   *
   * @param year the year in its name; null to count from the publication
   * @param steps 0 the one that holds the publication, -1 the one before; only without a year
   * @param naming what the year in its name is
   * @param sort whose year it is
   * @param start its first day as stated with it; null if it is not
   * @param first first month within it, 1 to 12
   * @param last last month within it
   * @param namedMonths whether first and last are calendar months instead
   */
  record FiscalYear(
      Integer year,
      int steps,
      Naming naming,
      Sort sort,
      MonthDay start,
      int first,
      int last,
      boolean namedMonths)
      implements TimeReference {

    /** All of it, its first day not stated. */
    public static FiscalYear whole(Integer year, int steps, Naming naming, Sort sort) {
      return new FiscalYear(year, steps, naming, sort, null, 1, 12, false);
    }

    /** Some months of it. */
    public FiscalYear part(int first, int last, boolean named) {
      return new FiscalYear(year, steps, naming, sort, start, first, last, named);
    }

    /** The same with a stated first day. */
    public FiscalYear from(MonthDay day) {
      return new FiscalYear(year, steps, naming, sort, day, first, last, namedMonths);
    }

    /** The same, said of a season. */
    public FiscalYear of(Sort other) {
      return new FiscalYear(year, steps, naming, other, start, first, last, namedMonths);
    }

    /** The same, so many years off. */
    public FiscalYear plus(int years) {
      return new FiscalYear(
          year == null ? null : year + years,
          year == null ? steps + years : steps,
          naming,
          sort,
          start,
          first,
          last,
          namedMonths);
    }

    @Override
    public boolean needsFocus() {
      return false;
    }
  }

  /** Since a country's independence. */
  record SinceIndependence() implements TimeReference {
    @Override
    public boolean needsFocus() {
      return false;
    }
  }

  /** The size of a period. */
  enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE
  }

  /** Whose year it is. */
  enum Sort {
    /** A state's or a company's books. */
    FISCAL,
    /** A crop's: the season, the marketing year. */
    SEASON,
    /** Not said: "1989/90". */
    EITHER,
    /** One of the Iranian calendar, told by its number alone: "in 1386". */
    SOLAR
  }

  /** What the year in a fiscal year's name is. */
  enum Naming {
    /** "2015/16": the year it starts in is stated. */
    SPLIT,
    /** "FY2015": it depends on the country. */
    SINGLE,
    /** None: "the fiscal year", the one that is mostly over. */
    LATEST
  }
}
