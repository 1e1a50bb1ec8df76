package io.tradewire.parser.link;

/** Counts and distances in few steps. */
final class Buckets {
  static final int GAPS = 8;

  private Buckets() {}

  /** A number of tokens: 0, 1, 2, 3-4, 5-7, 8-12, 13-20, 21-35, more. */
  static int gap(int tokens) {
    if (tokens <= 2) {
      return tokens;
    } else if (tokens <= 4) {
      return 3;
    } else if (tokens <= 7) {
      return 4;
    } else if (tokens <= 12) {
      return 5;
    } else if (tokens <= 20) {
      return 6;
    }
    return tokens <= 35 ? 7 : GAPS;
  }

  /** A count, cut off at a largest value. */
  static int upTo(int last, int count) {
    return Math.min(count, last);
  }
}
