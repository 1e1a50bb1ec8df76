package io.tradewire.ingest.language;

import java.util.Arrays;

/**
 * Weights of OpenNLP's language detector, held as columns: which sequences of one to three
 * characters speak for which languages. OpenNLP's own model holds the same in an object, two arrays
 * and a string each, five times as much heap. Immutable.
 */
final class LanguageModel {

  /** More characters than this do not fit into a key; the model knows none. */
  static final int LONGEST = 3;

  private static final int CHARACTER_BITS = 16;

  private final String[] languages;
  private final long[] sequences;
  private final int[] starts;
  private final byte[] speaksFor;
  private final float[] weights;

  /**
   * @param languages ISO 639-3 codes
   * @param sequences keys, ascending
   * @param starts where the weights of each sequence begin, and where the last ones end
   * @param speaksFor which of the languages a weight is for, unsigned
   * @param weights to be added up for a language
   */
  LanguageModel(
      String[] languages, long[] sequences, int[] starts, byte[] speaksFor, float[] weights) {
    this.languages = languages;
    this.sequences = sequences;
    this.starts = starts;
    this.speaksFor = speaksFor;
    this.weights = weights;
  }

  /** Characters as one number. */
  static long key(CharSequence sequence) {
    if (sequence.isEmpty() || sequence.length() > LONGEST) {
      throw new IllegalArgumentException("'" + sequence + "' has not one to three characters");
    }
    long key = 0;
    for (int i = 0; i < sequence.length(); i++) {
      key = key << CHARACTER_BITS | sequence.charAt(i);
    }
    return key;
  }

  /** ISO 639-3 code of the language that most speaks for, each sequence being counted once. */
  String mostLikely(CharSequence... distinct) {
    double[] sums = new double[languages.length];
    for (CharSequence sequence : distinct) {
      int at = Arrays.binarySearch(sequences, key(sequence));
      for (int i = at < 0 ? 0 : starts[at]; i < (at < 0 ? 0 : starts[at + 1]); i++) {
        sums[Byte.toUnsignedInt(speaksFor[i])] += weights[i];
      }
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return languages[best];
  }
}
