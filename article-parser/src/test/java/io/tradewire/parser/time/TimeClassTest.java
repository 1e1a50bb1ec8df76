package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeClassTest {
  /** The 65th would be taken for the first. */
  @Test
  void eachClassHasABitOfItsOwn() {
    LongStream bits = Stream.of(TimeClass.values()).mapToLong(kind -> kind.bit);
    assertEquals(TimeClass.values().length, Long.bitCount(bits.reduce(0, (all, bit) -> all | bit)));
  }
}
