package io.tradewire.parser.fingerprint;

/**
 * How many of many 64-bit numbers have each bit set: 64 counters side by side, plane i holding bit
 * i of every count, so that a number is added with a few operations for all 64 at once.
 */
final class Votes {
  private final long[] planes = new long[32];
  private int numbers;

  /** Counts the bits of one more number. */
  void add(long number) {
    numbers++;
    long carry = number;
    for (int i = 0; carry != 0; i++) {
      long both = planes[i] & carry;
      planes[i] ^= carry;
      carry = both;
    }
  }

  /** The bits that more than half of the numbers have: all counts compared at once. */
  long majority() {
    int half = numbers / 2;
    long more = 0;
    long equal = -1;
    for (int i = planes.length - 1; i >= 0; i--) {
      long bit = -(half >>> i & 1L);
      more |= equal & planes[i] & ~bit;
      equal &= ~(planes[i] ^ bit);
    }
    return more;
  }
}
