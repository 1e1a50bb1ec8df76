package io.tradewire.parser.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconNameTest {
  /** The 65th would be taken for the first. */
  @Test
  void eachLexiconHasABitOfItsOwn() {
    LongStream bits = Stream.of(LexiconName.values()).mapToLong(name -> name.bit);
    assertEquals(
        LexiconName.values().length, Long.bitCount(bits.reduce(0, (all, bit) -> all | bit)));
  }
}
