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

  /** Classes of a row, as a power of two. */
  private static final int ROW_BITS = 6;

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

  /** The row that a feature stands in: the same word and family, and one of 64 classes. */
  static long rowOf(long feature) {
    return feature >>> (WORD_BITS + ROW_BITS) << WORD_BITS | feature & 0xffffffffL;
  }

  /** Which of the classes of its row a feature is of, below 64. */
  static int classInRow(long feature) {
    return (int) (feature >>> WORD_BITS) & ((1 << ROW_BITS) - 1);
  }
}
