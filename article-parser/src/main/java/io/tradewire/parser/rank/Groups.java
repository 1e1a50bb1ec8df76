package io.tradewire.parser.rank;

/** Candidates that mean the same, with the sum of what they weigh: open addressing by meaning. */
final class Groups {
  private final Object[] meanings;
  private final double[] masses;
  private final int[] groupOf;
  private int candidates;

  Groups(int candidates) {
    int slots = Integer.highestOneBit(Math.max(1, candidates)) * 4;
    meanings = new Object[slots];
    masses = new double[slots];
    groupOf = new int[candidates];
  }

  /** Adds the next candidate. */
  void add(Object meaning, double mass) {
    int hash = meaning.hashCode();
    int group = (hash ^ hash >>> 16) & meanings.length - 1;
    while (meanings[group] != null && !meanings[group].equals(meaning)) {
      group = group + 1 & meanings.length - 1;
    }
    meanings[group] = meaning;
    masses[group] += mass;
    groupOf[candidates++] = group;
  }

  /** What a candidate's group weighs. */
  double mass(int candidate) {
    return masses[groupOf[candidate]];
  }
}
