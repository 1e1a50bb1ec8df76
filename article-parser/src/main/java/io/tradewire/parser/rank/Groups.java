package io.tradewire.parser.rank;

/** Candidates that mean the same, with the sum of what they weigh; few, so found by looking. */
final class Groups {
  private final Object[] meanings;
  private final double[] masses;
  private final int[] groupOf;
  private int groups;
  private int candidates;

  Groups(int candidates) {
    meanings = new Object[candidates];
    masses = new double[candidates];
    groupOf = new int[candidates];
  }

  /** Adds the next candidate. */
  void add(Object meaning, double mass) {
    int group = 0;
    while (group < groups && !meanings[group].equals(meaning)) {
      group++;
    }
    if (group == groups) {
      meanings[groups++] = meaning;
    }
    masses[group] += mass;
    groupOf[candidates++] = group;
  }

  /** What a candidate's group weighs. */
  double mass(int candidate) {
    return masses[groupOf[candidate]];
  }
}
