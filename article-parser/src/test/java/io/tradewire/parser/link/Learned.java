package io.tradewire.parser.link;

import io.tradewire.parser.rank.Hidden;
import io.tradewire.parser.rank.Weights;
import java.util.Map;

/**
 * What was learned about one decision.
 *
 * @param values in the order of the space's features
 * @param words by key
 * @param hidden what features mean together
 */
record Learned(double[] values, Map<Long, Double> words, Hidden hidden) {
  Weights weights() {
    return new Weights(values, words, hidden);
  }
}
