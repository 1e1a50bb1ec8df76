package io.tradewire.parser.rank;

import java.util.Map;
import java.util.stream.IntStream;

/** Weights of word features: a fixed table from key to number, open addressing, no boxes. */
final class WordWeights {
  /** Weighs nothing. */
  static final WordWeights NONE = new WordWeights(Map.of());

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int MARK_BITS = 3;

  /** Marks of a line of the processor's cache, as a power of two. */
  private static final int LINE_BITS = 9;

  /** Key and value by turns, so that a look-up goes to one place of the memory. */
  private final long[] table;

  private final int shift;

  /**
   * One bit for each of many more slots: most words asked for have none, and need no look. Those of
   * one stem lie together, since a word is asked for with one class and family after the other.
   */
  private final long[] marks;

  private final int lineShift;

  WordWeights(Map<Long, Double> weights) {
    int roomy = weights.size() + weights.size() / 2;
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(roomy));
    table = new long[2 << bits];
    shift = 64 - bits;
    int lineBits = Math.max(1, bits + MARK_BITS - LINE_BITS);
    lineShift = Long.SIZE - lineBits;
    marks = new long[(1 << (lineBits + LINE_BITS)) / Long.SIZE];
    weights.forEach(this::put);
  }

  private void put(long key, double value) {
    int at = slot(key);
    int mark = mark(key);
    marks[mark / Long.SIZE] |= 1L << mark;
    table[at] = key;
    table[at + 1] = Double.doubleToRawLongBits(value);
  }

  /** The weight of a feature, 0 if it has none. */
  double of(long key) {
    int mark = mark(key);
    return (marks[mark / Long.SIZE] & 1L << mark) == 0
        ? 0
        : Double.longBitsToDouble(table[slot(key) + 1]);
  }

  /** The stems of a family and class that have a weight. */
  int[] stems(WordTemplate family, int ofClass) {
    return IntStream.range(0, table.length / 2)
        .mapToLong(i -> table[2 * i])
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
    int at = (int) ((key * SPREAD) >>> shift) * 2;
    while (table[at] != 0 && table[at] != key) {
      at = (at + 2) & (table.length - 1);
    }
    return at;
  }
}
