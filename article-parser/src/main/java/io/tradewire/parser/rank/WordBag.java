package io.tradewire.parser.rank;

import java.util.Arrays;

/**
 * Weights of the words of one family and class, to be summed over the set of words of a text: each
 * counts once, however often it stands there, and always in the same order.
 */
public final class WordBag {
  /** By rising stem. */
  private final double[] weights;

  /** Open addressing: a stem and, in the lower half, its place among the weights; 0 for none. */
  private final long[] slots;

  private final int shift;

  WordBag(int[] known, WordTemplate family, int ofClass, WordWeights words) {
    int[] rising = known.clone();
    Arrays.sort(rising);
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(rising.length));
    slots = new long[1 << bits];
    shift = 32 - bits;
    weights = new double[rising.length];
    for (int place = 0; place < rising.length; place++) {
      slots[slot(rising[place])] = (long) rising[place] << Integer.SIZE | place;
      weights[place] = words.of(family.at(ofClass, rising[place]));
    }
  }

  /** An empty set of words. */
  public long[] empty() {
    return new long[(weights.length + Long.SIZE - 1) / Long.SIZE];
  }

  /** Adds the word with a stem's hash, which is never 0, to a set; one without weight is left. */
  public void add(int stem, long[] words) {
    long known = slots[slot(stem)];
    if (known != 0) {
      int place = (int) known;
      words[place / Long.SIZE] |= 1L << place;
    }
  }

  /** A sum with the weights of a set of words added. */
  public double sum(double before, long[] words) {
    double sum = before;
    for (int i = 0; i < words.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        sum += weights[i * Long.SIZE + Long.numberOfTrailingZeros(left)];
      }
    }
    return sum;
  }

  /** Where a stem stands, or the empty slot where it would. */
  private int slot(int stem) {
    int at = (stem * 0x9E3779B9) >>> shift;
    while (slots[at] != 0 && (int) (slots[at] >>> Integer.SIZE) != stem) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }
}
