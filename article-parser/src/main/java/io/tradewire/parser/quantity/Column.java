package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;

/**
 * What a column of a table holds.
 *
 * @param sort null if nothing tells
 * @param unit of a column of levels; null if nothing tells
 * @param own whether the column's own head says it
 * @param percents whether its numbers are percentages, whatever of
 * @param head null if none stands above
 */
record Column(Sort sort, TableUnit unit, boolean own, boolean percents, Span head, String rule) {

  /** A column of which nothing is known. */
  static Column unknown(Span head) {
    return new Column(null, null, false, false, head, "");
  }

  /** The same, its numbers written with a per cent sign. */
  Column ofPercents() {
    return new Column(sort, unit, own, true, head, rule);
  }

  boolean isRelative() {
    return sort != null && sort != Sort.LEVEL && sort != Sort.OTHER;
  }
}
