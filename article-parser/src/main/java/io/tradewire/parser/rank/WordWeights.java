package io.tradewire.parser.rank;

import java.util.Arrays;
import java.util.Map;

/**
 * Weights of word features: a fixed table from key to number, open addressing, no boxes. They are
 * kept as whole thousandths, which is how the files of the model say them, so that a key and its
 * weight fit into one place of the memory and sums do not depend on the order.
 */
final class WordWeights {
  /** Weighs nothing. */
  static final WordWeights NONE = new WordWeights(Map.of());

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int MARK_BITS = 3;

  /** Marks of a line of the processor's cache, as a power of two. */
  private static final int LINE_BITS = 9;

  private static final double THOUSAND = 1000;
  private static final int WEIGHT_BITS = 16;

  /** Five slots for four weights: looks are few, thanks to the marks, and memory is dear. */
  private static final int WEIGHTS_OF_A_GROUP = 4;

  private static final int SLOTS_OF_A_GROUP = 5;

  /** Bits of the product that choose a slot. */
  private static final int SLOT_BITS = 31;

  /** Key and, in the lowest bits, thousandths; 0 where there is none. */
  private final long[] table;

  /**
   * One bit for each of many more slots: most words asked for have none, and need no look. Those of
   * one stem lie together, since a word is asked for with one class and family after the other.
   */
  private final long[] marks;

  private final int lineShift;

  WordWeights(Map<Long, Double> weights) {
    table = new long[(weights.size() / WEIGHTS_OF_A_GROUP + 1) * SLOTS_OF_A_GROUP];
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(table.length);
    int lineBits = Math.max(1, bits + MARK_BITS - LINE_BITS);
    lineShift = Long.SIZE - lineBits;
    marks = new long[(1 << (lineBits + LINE_BITS)) / Long.SIZE];
    weights.forEach(this::put);
  }

  private void put(long key, double weight) {
    long thousandths = Math.round(weight * THOUSAND);
    if (thousandths != (short) thousandths || key >>> (Long.SIZE - WEIGHT_BITS) != 0) {
      throw new IllegalArgumentException("no room for the weight " + weight + " of word " + key);
    }
    int mark = mark(key);
    marks[mark / Long.SIZE] |= 1L << mark;
    table[slot(key)] = key << WEIGHT_BITS | thousandths & 0xffff;
  }

  /** The weight of a feature, 0 if it has none. */
  double of(long key) {
    return thousandths(key) / THOUSAND;
  }

  /** The weight of a feature in thousandths, 0 if it has none. */
  private int thousandths(long key) {
    int mark = mark(key);
    return (marks[mark / Long.SIZE] & 1L << mark) == 0 ? 0 : (short) table[slot(key)];
  }

  /** The sum of the weights of a candidate's words. */
  double sum(Features features) {
    int sum = 0;
    for (int i = 0; i < features.wordCount(); i++) {
      sum += thousandths(features.word(i));
    }
    return sum / THOUSAND;
  }

  /** The stems of a family and class that have a weight. */
  int[] stems(WordTemplate family, int ofClass) {
    return Arrays.stream(table)
        .map(entry -> entry >>> WEIGHT_BITS)
        .filter(key -> key != 0)
        .filter(key -> family.at(ofClass, WordTemplate.stemOf(key)) == key)
        .mapToInt(WordTemplate::stemOf)
        .toArray();
  }

  private int mark(long key) {
    int line = (int) ((WordTemplate.stemOf(key) * SPREAD) >>> lineShift);
    return line << LINE_BITS | (int) ((key * SPREAD) >>> (Long.SIZE - LINE_BITS));
  }

  /** Where a key stands, or the empty slot where it would. Key 0 is never used. */
  private int slot(long key) {
    long spread = (key * SPREAD) >>> (Long.SIZE - SLOT_BITS);
    int at = (int) (spread * table.length >>> SLOT_BITS);
    while (table[at] != 0 && table[at] >>> WEIGHT_BITS != key) {
      at = at + 1 == table.length ? 0 : at + 1;
    }
    return at;
  }
}
