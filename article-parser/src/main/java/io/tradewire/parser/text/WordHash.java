package io.tradewire.parser.text;

/**
 * A number for a word, taken of its folded letters: what it is looked up by, and what a text's
 * fingerprint is made of. Words of up to nine ASCII letters all have different numbers, others as
 * good as all.
 */
public final class WordHash {
  /** Above every ASCII character. */
  private static final long BASE = 131;

  private WordHash() {}

  /** The number of a word's beginning, one more letter taken in. */
  static long add(long hash, char folded) {
    return hash * BASE + folded;
  }

  /** The number of a word given folded. */
  static long of(String folded) {
    long hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = add(hash, folded.charAt(i));
    }
    return hash;
  }

  /**
   * Spreads a number over all 64 bits, one to one (finaliser of SplitMix64, Steele et al. 2014).
   */
  public static long mix(long number) {
    long z = number * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
