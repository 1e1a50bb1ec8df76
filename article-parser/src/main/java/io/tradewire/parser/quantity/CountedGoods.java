package io.tradewire.parser.quantity;

import java.math.BigDecimal;

/**
 * Goods that are counted, where they are named in front of a number that names nothing itself: "car
 * production rose to 389,900".
 */
final class CountedGoods {
  /** Nothing is counted by so many; what is more is worth as much. */
  private static final BigDecimal MOST = BigDecimal.valueOf(50_000_000);

  private CountedGoods() {}

  /** The unit that a number counts, null if the words in front do not tell. */
  static String before(Amount amount, Around around) {
    if (amount.number.stripTrailingZeros().scale() > 0 || amount.number.compareTo(MOST) >= 0) {
      return null;
    }
    String unit = null;
    boolean made = false;
    for (int at = around.start; at < amount.leadFrom; at++) {
      unit = around.grammar.pieces.has(around.tokens, at) ? "units" : unit;
      unit = around.grammar.animals.has(around.tokens, at) ? "head" : unit;
      made |= around.grammar.making.has(around.tokens, at);
    }
    return made ? unit : null;
  }
}
