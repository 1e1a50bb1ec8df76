package io.tradewire.parser.document;

import io.tradewire.parser.text.Span;

/**
 * One cell of a table's row.
 *
 * @param number the tokens of its number without sign and per cent sign; null if it is empty
 *     ("nil", "-", nothing between two bars)
 * @param bracketed whether it stands in brackets: "(+16.4)"
 * @param percent whether a per cent sign follows
 * @param sign 1 or -1 as written, 0 for none
 * @param range whether it is two numbers with a hyphen: "2008-09"
 */
public record Cell(Span number, boolean bracketed, boolean percent, int sign, boolean range) {

  /** A cell without a number. */
  static final Cell EMPTY = new Cell(null, false, false, 0, false);

  public boolean isEmpty() {
    return number == null;
  }
}
