package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;

/**
 * What a column of a table holds.
 *
 * @param sort null if nothing tells
 * @param unit of a column of levels; null if nothing tells
 * @param own whether the column's own head says it
 * @param head null if none stands above
 */
record Column(Sort sort, TableUnit unit, boolean own, Span head, String rule) {

  /** A column of which nothing is known. */
  static Column unknown(Span head) {
    return new Column(null, null, false, head, "");
  }

  boolean isRelative() {
    return sort != null && sort != Sort.LEVEL && sort != Sort.OTHER;
  }
}
