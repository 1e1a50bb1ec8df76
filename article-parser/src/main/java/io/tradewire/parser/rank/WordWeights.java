package io.tradewire.parser.rank;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weights of word features: a fixed table from key to number, without boxes. A row of it is what a
 * family of features makes of a word: which classes have a weight, one bit each, and where their
 * weights begin. A word is asked for with one class after the other, and most words have no row.
 * Weights are whole thousandths, which is how the files of the model say them, so that sums do not
 * depend on the order.
 */
final class WordWeights {
  /** Weighs nothing. */
  static final WordWeights NONE = new WordWeights(Map.of());

  private static final double THOUSAND = 1000;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Bits of the product that choose a slot. */
  private static final int SLOT_BITS = 31;

  /** A third of the slots is empty, so that a row is found at once. */
  private static final int ROWS_OF_A_GROUP = 2;

  private static final int SLOTS_OF_A_GROUP = 3;

  /** Where a row's weights begin, in the lowest bits of the long that holds its key. */
  private static final int START_BITS = 22;

  /** Two longs a slot: key and start of a row, then a bit for each of its classes; or zeros. */
  private final long[] rows;

  private final int slots;
  private final short[] thousandths;

  WordWeights(Map<Long, Double> weights) {
    Map<Long, Long> classes = new HashMap<>();
    weights
        .keySet()
        .forEach(key -> classes.merge(WordTemplate.rowOf(key), classBit(key), Long::sum));
    slots = (classes.size() / ROWS_OF_A_GROUP + 1) * SLOTS_OF_A_GROUP;
    rows = new long[2 * slots];
    thousandths = new short[weights.size()];
    int start = 0;
    for (Map.Entry<Long, Long> row : classes.entrySet()) {
      if (start >>> START_BITS != 0 || row.getKey() >>> (Long.SIZE - START_BITS) != 0) {
        throw new IllegalArgumentException(
            "no room for the words of " + weights.size() + " weights");
      }
      int slot = slot(row.getKey());
      rows[2 * slot] = row.getKey() << START_BITS | start;
      rows[2 * slot + 1] = row.getValue();
      start += Long.bitCount(row.getValue());
    }
    weights.forEach((key, weight) -> thousandths[place(key)] = inThousandths(key, weight));
  }

  private static short inThousandths(long key, double weight) {
    long thousandths = Math.round(weight * THOUSAND);
    if (thousandths != (short) thousandths) {
      throw new IllegalArgumentException("no room for the weight " + weight + " of word " + key);
    }
    return (short) thousandths;
  }

  /** The weight of a feature, 0 if it has none. */
  double of(long key) {
    int place = place(key);
    return place < 0 ? 0 : thousandths[place] / THOUSAND;
  }

  /** The sum of the weights of a candidate's words. */
  double sum(Features features) {
    int sum = 0;
    for (int i = 0; i < features.wordCount(); i++) {
      int place = place(features.word(i));
      sum += place < 0 ? 0 : thousandths[place];
    }
    return sum / THOUSAND;
  }

  /** The stems of a family and class that have a weight. */
  int[] stems(WordTemplate family, int ofClass) {
    return IntStream.range(0, slots)
        .filter(slot -> rows[2 * slot] != 0)
        .map(slot -> WordTemplate.stemOf(rows[2 * slot] >>> START_BITS))
        .filter(stem -> place(family.at(ofClass, stem)) >= 0)
        .distinct()
        .toArray();
  }

  /** Where the weight of a feature stands, or -1 if it has none. */
  private int place(long key) {
    int slot = slot(WordTemplate.rowOf(key));
    long classes = rows[2 * slot + 1];
    long own = classBit(key);
    if ((classes & own) == 0) {
      return -1;
    }
    int start = (int) rows[2 * slot] & (1 << START_BITS) - 1;
    return start + Long.bitCount(classes & own - 1);
  }

  private static long classBit(long key) {
    return 1L << WordTemplate.classInRow(key);
  }

  /** Where a row stands, or the empty slot where it would. Row 0 is never used. */
  private int slot(long row) {
    long spread = (row * SPREAD) >>> (Long.SIZE - SLOT_BITS);
    int slot = (int) (spread * slots >>> SLOT_BITS);
    while (rows[2 * slot] != 0 && rows[2 * slot] >>> START_BITS != row) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return slot;
  }
}
