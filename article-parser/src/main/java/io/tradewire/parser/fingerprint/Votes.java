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

  /** The bits that more than half of the numbers have. */
  long majority() {
    long bits = 0;
    for (int bit = 0; bit < 64; bit++) {
      long count = 0;
      for (int i = 0; i < planes.length; i++) {
        count |= (planes[i] >>> bit & 1) << i;
      }
      bits |= count * 2 > numbers ? 1L << bit : 0;
    }
    return bits;
  }
}
