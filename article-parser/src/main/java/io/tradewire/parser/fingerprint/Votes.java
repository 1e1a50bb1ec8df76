package io.tradewire.parser.fingerprint;

/**
 * How many of many 64-bit numbers have each bit set: 64 counters side by side, plane i holding bit
 * i of every count. Eight numbers at a time are added up among themselves first, by carry-save
 * adders (Harley and Seal's way to count bits, Warren 2013, section 5-1), so that only what carries
 * over into the eights goes on through the planes.
 */
final class Votes {
  private static final int BLOCK = 8;

  private final long[] planes = new long[32];
  private final long[] held = new long[BLOCK];
  private int numbers;

  /** Counts the bits of one more number. */
  void add(long number) {
    held[numbers++ % BLOCK] = number;
    if (numbers % BLOCK == 0) {
      long fours = addFour(0);
      long moreFours = addFour(4);
      carryOn(planes, 3, add(2, fours, moreFours));
    }
  }

  /** The bits that more than half of the numbers have: all counts compared at once. */
  long majority() {
    long[] counts = planes.clone();
    for (int i = 0; i < numbers % BLOCK; i++) {
      carryOn(counts, 0, held[i]);
    }
    int half = numbers / 2;
    long more = 0;
    long equal = -1;
    for (int i = counts.length - 1; i >= 0; i--) {
      long bit = -(half >>> i & 1L);
      more |= equal & counts[i] & ~bit;
      equal &= ~(counts[i] ^ bit);
    }
    return more;
  }

  /** Adds four of the numbers held; returns what carries over into the fours. */
  private long addFour(int from) {
    long twos = add(0, held[from], held[from + 1]);
    return add(1, twos, add(0, held[from + 2], held[from + 3]));
  }

  /** Adds two bits to each counter's bit in a plane; returns what carries over. */
  private long add(int plane, long one, long other) {
    long sum = planes[plane] ^ one;
    long carry = planes[plane] & one | sum & other;
    planes[plane] = sum ^ other;
    return carry;
  }

  /** Adds a bit to each counter's bit in a plane, and what carries over to the planes above. */
  private static void carryOn(long[] counts, int from, long number) {
    long carry = number;
    for (int i = from; carry != 0; i++) {
      long both = counts[i] & carry;
      counts[i] ^= carry;
      carry = both;
    }
  }
}
