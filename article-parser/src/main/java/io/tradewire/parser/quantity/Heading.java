package io.tradewire.parser.quantity;

import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;

/**
 * Words that say what numbers of a table are.
 *
 * @param from its first token
 * @param to index behind its last token
 * @param prose whether it is a sentence, in which a unit is more likely part of an amount
 */
record Heading(int from, int to, Place place, boolean prose) {

  /** Where it stands. */
  enum Place {
    /** Above or below the table. */
    TITLE,
    /** Above a column. */
    COLUMN,
    /** In front of a row. */
    LABEL
  }

  static Heading of(Span span, Place place, boolean prose) {
    return new Heading(span.from(), span.to(), place, prose);
  }

  /** Whether a number of a heading is a year rather than part of an amount. */
  static boolean isYear(Tokens tokens, int number) {
    return tokens.end(number) - tokens.start(number) == 4;
  }

  boolean isOfColumn() {
    return place == Place.COLUMN;
  }

  boolean isLabel() {
    return place == Place.LABEL;
  }
}
