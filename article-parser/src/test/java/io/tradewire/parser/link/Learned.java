package io.tradewire.parser.link;

import io.tradewire.parser.rank.Weights;
import java.util.Map;

/**
 * What was learned about one decision.
 *
 * @param values in the order of the space's features
 * @param words by key
 */
record Learned(double[] values, Map<Long, Double> words) {
  Weights weights() {
    return new Weights(values, words);
  }
}
