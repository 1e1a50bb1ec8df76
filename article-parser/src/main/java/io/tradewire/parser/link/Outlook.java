package io.tradewire.parser.link;

import io.tradewire.events.Period;

/** How a period lies to the day of an article. */
enum Outlook {
  /** There is no period. */
  NONE,
  AHEAD,
  /** A deadline that is ahead. */
  UNTIL,
  UNDER_WAY,
  /** Over, or begun without an end. */
  BEGUN;

  /**
   * That of a period.
   *
   * @param period null for none
   */
  static Outlook of(Period period, When when) {
    if (period == null) {
      return NONE;
    }
    if (when.isAfter(period.start())) {
      return AHEAD;
    }
    if (!when.isAfter(period.end())) {
      return BEGUN;
    }
    return period.start() == null ? UNTIL : UNDER_WAY;
  }
}
