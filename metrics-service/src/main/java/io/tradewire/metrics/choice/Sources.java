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
    int[] root = new int[n];
    for (int i = 0; i < n; i++) {
      root[i] = i;
      for (int j = 0; j < i; j++) {
        if (find(root, j) != i && sameSource(claims.get(i), claims.get(j))) {
          root[find(root, j)] = i;
        }
      }
    }
    return weigh(claims, root);
  }

  private static Sources weigh(List<Claim> claims, int[] root) {
    int[] strongest = new int[root.length];
    int count = 0;
    int weight = 0;
    for (int i = 0; i < root.length; i++) {
      int source = find(root, i);
      int own = claims.get(i).weight();
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

  private static boolean sameSource(Claim a, Claim b) {
    return a.articleId().equals(b.articleId())
        || a.source() != null && a.source().equals(b.source())
        || isCopy(a.fingerprint(), b.fingerprint());
  }

  static boolean isCopy(long a, long b) {
    return a != NO_FINGERPRINT && b != NO_FINGERPRINT && Long.bitCount(a ^ b) <= COPY_DISTANCE;
  }
}
