package io.tradewire.parser.mention;

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
   * else those that end with it, else the first ones of the year.
   */
  record ThoseMonths(int count) implements TimeReference {}

  /** The focus's days and months in a stated year: "the same period of 2020". */
  record InYear(int year) implements TimeReference {}

  /** So many months, quarters, years from the focus: "the preceding quarter" -1. */
  record Neighbour(Grain grain, int steps) implements TimeReference {}

  /**
   * A fiscal year or a part of it; which months it has depends on the reporter.
   *
   * @param year the year in its name; null to count from the publication
   * @param steps 0 the one that holds the publication, -1 the one before; only without a year
   * @param naming what the year in its name is
   * @param first first month within the fiscal year, 1 to 12
   * @param last last month within the fiscal year
   * @param namedMonths whether first and last are calendar months instead
   */
  record FiscalYear(
      Integer year, int steps, Naming naming, int first, int last, boolean namedMonths)
      implements TimeReference {
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

  /** What the year in a fiscal year's name is. */
  enum Naming {
    /** "2015/16": the year it starts in is stated. */
    SPLIT,
    /** "FY2015": it depends on the country. */
    SINGLE
  }
}
