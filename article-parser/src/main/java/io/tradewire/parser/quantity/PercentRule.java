package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import java.util.function.Function;

/**
 * One way to read a percentage.
 *
 * @param id names it in explanations, examples and the table of precedence
 * @param read the reading, or null if the words do not fit
 */
record PercentRule(String id, Function<PercentWords, Percentage> read) {

  /** The reading, or null if the words around the number do not fit the rule. */
  Percentage read(PercentWords words) {
    return read.apply(words);
  }
}
