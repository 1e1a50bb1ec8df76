package io.tradewire.parser.time;

import io.tradewire.parser.text.Tokens;

/** A year of two digits behind a part of it, at the head of a column: "AUG 87 JULY 87". */
final class ShortYear {
  /** Below, it may be a day of the month. */
  private static final int LEAST = 32;

  private static final int CENTURY = 100;
  private static final int DECADE = 10;

  private ShortYear() {}

  /** The year that a token names, -1 if it names none of the ten before the anchor's next one. */
  static int read(TimeText text, int at, Anchor anchor) {
    if (anchor == null || !text.isTwoDigits(at) || text.small(at) < LEAST || !ends(text, at + 1)) {
      return -1;
    }
    int year = anchor.year() / CENTURY * CENTURY + text.small(at);
    int latest = year > anchor.year() + 1 ? year - CENTURY : year;
    return latest >= anchor.year() - DECADE ? latest : -1;
  }

  /** Whether a cell of a table, or a bracket, ends in front of a token. */
  private static boolean ends(TimeText text, int at) {
    return at >= text.size()
        || text.tokens().space(at).compareTo(Tokens.Space.WIDE) >= 0
        || text.is(at, '|')
        || text.is(at, ')');
  }
}
