package io.tradewire.parser.quantity;

import io.tradewire.parser.text.Span;

/**
 * What a table's heading, column head or row label says of numbers.
 *
 * @param sort what they are
 * @param unit of a level; else null
 * @param percent whether a per cent sign is said
 * @param bracket whether it says that those in brackets are meant
 * @param span where
 */
record Head(Sort sort, TableUnit unit, boolean percent, boolean bracket, Span span) {

  /** What numbers of a table are. */
  enum Sort {
    /** Amounts in a unit. */
    LEVEL,
    /** Percent against a former period: 3.8. */
    CHANGE,
    /** Percent of a former period: 103.8. */
    INDEX,
    /** Percent of a total. */
    SHARE,
    /** Percent, nobody says of what. */
    PERCENT,
    /** Prices, people, ratios to GDP. */
    OTHER
  }

  boolean isRelative() {
    return sort == Sort.CHANGE || sort == Sort.INDEX || sort == Sort.SHARE || sort == Sort.PERCENT;
  }
}
