package io.tradewire.parser.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VotesTest {
  private static final int MOST = 200;

  @Test
  void aBitIsSetWhereMoreThanHalfOfTheNumbersHaveIt() {
    Random random = new Random(7);
    for (int many = 0; many < MOST; many++) {
      Votes votes = new Votes();
      int[] counts = new int[Long.SIZE];
      for (int i = 0; i < many; i++) {
        long number = random.nextLong() | (i % 3 == 0 ? 0xff00L : 0);
        votes.add(number);
        for (int bit = 0; bit < Long.SIZE; bit++) {
          counts[bit] += number >>> bit & 1;
        }
      }
      long expected = 0;
      for (int bit = 0; bit < Long.SIZE; bit++) {
        expected |= counts[bit] > many / 2 ? 1L << bit : 0;
      }
      assertEquals(expected, votes.majority(), "of " + many + " numbers");
    }
  }
}
