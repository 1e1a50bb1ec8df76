package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;

/** Makes the mentions of percentages out of what was read. */
final class Percentages {

  /** A word so near is part of the mention. */
  private static final int NEAR = 4;

  private Percentages() {}

  static Percentage made(
      Amount amount, Reading reading, BigDecimal percent, int direction, Span word, String rule) {
    Span number = amount.span();
    Span span = number.cover(new Span(Math.min(amount.leadFrom, number.from()), number.to()));
    boolean near = word != null && word.gap(span) <= NEAR;
    return new Percentage(
        near ? span.cover(word) : span,
        number,
        reading,
        percent,
        amount.bound,
        word,
        direction,
        rule);
  }
}
