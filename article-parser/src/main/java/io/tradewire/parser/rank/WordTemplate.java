package io.tradewire.parser.rank;

/**
 * A family of features, one for each pair of a class and a word that stands at some place. There
 * are as many as there are words, so they are kept by key instead of number.
 *
 * @param number of the family in its {@link Space}
 * @param name of the family
 * @param classes what the word is looked at for
 */
public record WordTemplate(int number, String name, Axis classes) {
  private static final int WORD_BITS = 32;
  private static final int CLASS_BITS = 8;

  /** The feature of a word, given by its stem's hash. */
  public long at(int classNumber, int stem) {
    if (classNumber < 0 || classNumber >= classes.size()) {
      throw new IndexOutOfBoundsException(classNumber + " of " + classes.size());
    }
    return ((long) number << (WORD_BITS + CLASS_BITS))
        | ((long) classNumber << WORD_BITS)
        | (stem & 0xffffffffL);
  }

  /** The hash of the stem that a feature of any family is about. */
  public static int stemOf(long feature) {
    return (int) feature;
  }

  /** Number of the family that a feature belongs to. */
  static int familyOf(long feature) {
    return (int) (feature >>> (WORD_BITS + CLASS_BITS));
  }

  /** The class that a feature is of. */
  static int classOf(long feature) {
    return (int) (feature >>> WORD_BITS) & ((1 << CLASS_BITS) - 1);
  }
}
