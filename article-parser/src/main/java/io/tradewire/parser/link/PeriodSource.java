package io.tradewire.parser.link;

/** Where a candidate for the period of a figure comes from. */
enum PeriodSource {
  NONE,
  /** An expression of time in the sentence. */
  HERE,
  /** The month or quarter to come that one of them may mean. */
  COMING,
  /** The month of this year that "last October" may mean in November. */
  NEARER,
  /** Several that follow upon each other, as one. */
  LISTED,
  /** What one of them names that says since when something holds. */
  SINCE_ITSELF,
  /** A part of the year, in a year that another one names. */
  IN_YEAR_HERE,
  /** A part of the year, in the year of the figures before. */
  IN_YEAR_TOLD,
  /** The quarter or half that the period spoken of lies in. */
  PART_AROUND,
  /** An expression that refers to the period of the figure it continues. */
  BASE_CARRY,
  /** One that refers to another expression of the sentence. */
  BASE_HERE,
  /** One that refers to the last figure that is no base of comparison. */
  BASE_MAIN,
  /** One that refers to the first figure. */
  BASE_FIRST,
  /** One that refers to the last expression of the sentences before. */
  BASE_SAID,
  ANTECEDENT,
  CARRY,
  CARRY_MAIN,
  CARRY_EARLIER,
  /** The year before the last main figure's period, for a number behind "from". */
  YEAR_BEFORE,
  /** The same, where no word compares. */
  YEAR_BACK,
  /** The year before another figure's period. */
  YEAR_BEFORE_OTHER,
  /** The month, quarter or week before it. */
  STEP_BEFORE,
  /** What the last base of comparison was about. */
  LAST_BASE,
  FIRST,
  /** The same days a year after those that the figure is compared with. */
  BEHIND_BASE,
  /** The years up to now that "in five years" may mean as well. */
  YEARS_BACK,
  /** In one of the two sentences before. */
  BACK,
  /** There, but only what another figure is compared with. */
  BACK_BASE,
  TITLE,
  HEADING,
  /** The words that head a table's column. */
  COLUMN,
  /** The months of the table in the year that heads its column. */
  COLUMN_PART,
  /** The first expression of the article. */
  OPENING,
  /**
   * A flow up to a day or since one: from the beginning of its year, to the end of what is told.
   */
  TO_DATE,
  /** A project's end: all time up to it. */
  DUE,
  /** The same, told in the next sentence. */
  DUE_NEXT,
  /** The days of a fair or a visit, for deals. */
  EVENT,
  /** The day of the article, for goods told of as tenders or licences. */
  AWARD,
  /** A part of the fiscal year: "the first quarter" where books are spoken of. */
  FISCAL_PART,
  /** A fiscal year or season by custom, not as the article states. */
  CUSTOM,
  /** The season or fiscal year before or after the one that words without a year mean. */
  CUSTOM_NEXT,
  /** This year's harvest. */
  HARVEST,
  /** This year, for a plan that names none. */
  PLAN,
  /** The year that is over, which the first months of the next one tell of. */
  LAST_YEAR
}
