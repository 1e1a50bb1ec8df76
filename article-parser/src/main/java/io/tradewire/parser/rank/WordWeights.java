package io.tradewire.parser.rank;

import java.util.Map;

/** Weights of word features: a fixed table from key to number, open addressing, no boxes. */
final class WordWeights {
  /** Weighs nothing. */
  static final WordWeights NONE = new WordWeights(Map.of());

  private final long[] keys;
  private final double[] values;
  private final int shift;

  WordWeights(Map<Long, Double> weights) {
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(weights.size()));
    keys = new long[1 << bits];
    values = new double[1 << bits];
    shift = 64 - bits;
    weights.forEach(this::put);
  }

  private void put(long key, double value) {
    int at = slot(key);
    keys[at] = key;
    values[at] = value;
  }

  /** The weight of a feature, 0 if it has none. */
  double of(long key) {
    return values[slot(key)];
  }

  /** Where a key stands, or the empty slot where it would. Key 0 is never used. */
  private int slot(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
