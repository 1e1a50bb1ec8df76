package io.tradewire.parser.rank;

/** A family of features of a {@link Space}. */
public record Template(int base, int rows, int columns) {

  /** The feature of a value. */
  public int at(int value) {
    return at(value, 0);
  }

  /** The feature of a pair of values. */
  public int at(int first, int second) {
    if (first < 0 || first >= rows || second < 0 || second >= columns) {
      throw new IndexOutOfBoundsException(first + "," + second + " of " + rows + "," + columns);
    }
    return base + first * columns + second;
  }

  /** The feature of an enum's constant. */
  public int at(Enum<?> value) {
    return at(value.ordinal());
  }

  /** The feature of a constant and a number. */
  public int at(Enum<?> first, int second) {
    return at(first.ordinal(), second);
  }

  /** The feature of two constants. */
  public int at(Enum<?> first, Enum<?> second) {
    return at(first.ordinal(), second.ordinal());
  }
}
