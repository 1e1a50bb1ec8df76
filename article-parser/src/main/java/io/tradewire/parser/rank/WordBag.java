package io.tradewire.parser.rank;

import java.util.Arrays;

/**
 * Weights of the words of one family and class, to be summed over the set of words of a text: each
 * counts once, however often it stands there, and always in the same order.
 */
public final class WordBag {
  /** By rising stem. */
  private final double[] weights;

  /** Open addressing: the stem of a slot, 0 for none, and its place among the weights. */
  private final int[] stems;

  private final int[] places;
  private final int shift;

  WordBag(int[] known, WordTemplate family, int ofClass, WordWeights words) {
    int[] rising = known.clone();
    Arrays.sort(rising);
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(rising.length));
    stems = new int[1 << bits];
    places = new int[1 << bits];
    shift = 32 - bits;
    weights = new double[rising.length];
    for (int place = 0; place < rising.length; place++) {
      int slot = slot(rising[place]);
      stems[slot] = rising[place];
      places[slot] = place;
      weights[place] = words.of(family.at(ofClass, rising[place]));
    }
  }

  /** An empty set of words. */
  public long[] empty() {
    return new long[(weights.length + Long.SIZE - 1) / Long.SIZE];
  }

  /** Adds the word with a stem's hash, which is never 0, to a set; one without weight is left. */
  public void add(int stem, long[] words) {
    int slot = slot(stem);
    if (stems[slot] != 0) {
      int place = places[slot];
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
    while (stems[at] != 0 && stems[at] != stem) {
      at = (at + 1) & (stems.length - 1);
    }
    return at;
  }
}
