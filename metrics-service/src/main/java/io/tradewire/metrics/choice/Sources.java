package io.tradewire.metrics.choice;

import java.util.List;

/**
 * Independent sources among claims. Claims of one article, of one publisher, or of articles whose
 * texts are copies of each other come from one source, and so do those linked through others.
 *
 * @param count how many there are
 * @param weight sum over the sources of the weight of each one's strongest claim
 */
record Sources(int count, int weight) {

  /**
   * Bits in which the fingerprints of copies may differ. Manku, Jain and Das Sarma (2007) found 3
   * of 64 right for near-duplicate pages.
   */
  static final int COPY_DISTANCE = 3;

  private static final long NO_FINGERPRINT = 0;

  static Sources of(List<Claim> claims) {
    int n = claims.size();
    if (n == 1) {
      return new Sources(1, claims.get(0).weight());
    }
    Claim[] all = claims.toArray(Claim[]::new);
    long[] prints = new long[n];
    int[] root = new int[n];
    for (int i = 0; i < n; i++) {
      prints[i] = all[i].fingerprint();
      root[i] = i;
      for (int j = 0; j < i; j++) {
        if ((isCopy(prints[i], prints[j]) || sameOrigin(all[i], all[j])) && find(root, j) != i) {
          root[find(root, j)] = i;
        }
      }
    }
    return weigh(all, root);
  }

  private static Sources weigh(Claim[] claims, int[] root) {
    int[] strongest = new int[root.length];
    int count = 0;
    int weight = 0;
    for (int i = 0; i < root.length; i++) {
      int source = find(root, i);
      int own = claims[i].weight();
      if (strongest[source] == 0) {
        count++;
      }
      if (own > strongest[source]) {
        weight += own - strongest[source];
        strongest[source] = own;
      }
    }
    return new Sources(count, weight);
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private static boolean sameOrigin(Claim a, Claim b) {
    return same(a.articleId(), b.articleId()) || a.source() != null && same(a.source(), b.source());
  }

  /** Strings keep their hash: most pairs are told apart without a look at their letters. */
  private static boolean same(String a, String b) {
    return b != null && a.hashCode() == b.hashCode() && a.equals(b);
  }

  static boolean isCopy(long a, long b) {
    return a != NO_FINGERPRINT && b != NO_FINGERPRINT && Long.bitCount(a ^ b) <= COPY_DISTANCE;
  }
}
