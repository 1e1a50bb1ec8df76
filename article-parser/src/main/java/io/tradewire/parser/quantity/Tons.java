package io.tradewire.parser.quantity;

import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/**
 * What "tons" are in a text: those that it named in full before. "Output was 1,696,000 short tons
 * this week and 18,810,000 tons this year" counts short tons twice.
 */
final class Tons {
  private final Tokens tokens;
  private BigDecimal said;

  Tons(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The tonnes in one of a measure, which is read next.
   *
   * @param own what the lexicon says
   */
  BigDecimal factor(Span measure, BigDecimal own) {
    int last = measure.to() - 1;
    if (!tokens.is(last, "tons") && !tokens.is(last, "ton")) {
      return own;
    }
    if (measure.from() < last) {
      said = own;
    }
    return said == null ? own : said;
  }
}
