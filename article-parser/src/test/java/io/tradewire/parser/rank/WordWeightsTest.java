package io.tradewire.parser.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordWeightsTest {
  private final WordTemplate family = new Space("words").words("word", Axis.upTo(199));

  /** However full the table is: the last slot is followed by the first. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 63, 1_000, 100_000})
  void everyWordHasItsOwnWeightAndNoOtherHasOne(int size) {
    Random random = new Random(size);
    Map<Long, Double> weights = new HashMap<>();
    while (weights.size() < size) {
      weights.put(family.at(random.nextInt(200), stem(random)), random.nextInt(4000) / 1000.0);
    }
    WordWeights words = new WordWeights(weights);
    weights.forEach((key, weight) -> assertEquals(weight, words.of(key)));
    for (int i = 0; i < size; i++) {
      long key = family.at(random.nextInt(200), stem(random));
      assertEquals(weights.getOrDefault(key, 0.0), words.of(key));
    }
  }

  /** Some words have many classes, most one or two. */
  private static int stem(Random random) {
    return random.nextBoolean() ? random.nextInt(10) - 5 : random.nextInt();
  }

  @Test
  void wordsOfAClassAreTheirs() {
    Map<Long, Double> weights = new HashMap<>();
    int[] classes = {3, 3, 67, 131};
    int[] stems = {7, -8, 7, 9};
    for (int i = 0; i < stems.length; i++) {
      weights.put(family.at(classes[i], stems[i]), 1.0);
    }
    WordWeights words = new WordWeights(weights);
    assertArrayEquals(new int[] {-8, 7}, IntStream.of(words.stems(family, 3)).sorted().toArray());
    assertArrayEquals(new int[] {7}, words.stems(family, 67));
    assertArrayEquals(new int[] {}, words.stems(family, 68));
  }

  @Test
  void negativeWeightsAreKeptAndOnesTooLargeAreRefused() {
    long key = family.at(1, -5);
    assertEquals(-32.768, new WordWeights(Map.of(key, -32.768)).of(key));
    assertThrows(IllegalArgumentException.class, () -> new WordWeights(Map.of(key, 32.768)));
  }
}
