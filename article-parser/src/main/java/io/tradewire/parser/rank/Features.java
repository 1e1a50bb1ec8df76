package io.tradewire.parser.rank;

import java.util.Arrays;

/** The features that hold for one candidate: numbers of a {@link Space}. */
public final class Features {
  private int[] ids = new int[24];
  private int size;

  /** Adds a feature. */
  public Features add(int feature) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = feature;
    return this;
  }

  /** Adds a feature if it holds. */
  public Features addIf(boolean holds, int feature) {
    return holds ? add(feature) : this;
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** The feature at a position. */
  public int id(int position) {
    return ids[position];
  }
}
