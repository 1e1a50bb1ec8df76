package io.tradewire.parser.link;

import io.tradewire.parser.rank.BackOff;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The examples of one decision as arrays: all features numbered. Left out are words that few hands
 * use: they teach those hands' ways, and are most of the words.
 */
final class Rows {
  private static final int HANDS = Integer.getInteger("hands", 3);
  private static final double WORD_PRIOR = Double.parseDouble(System.getProperty("words", "4"));

  /** The finest features have the fewest examples each. */
  private static final double FINE_PRIOR = Double.parseDouble(System.getProperty("fine", "2"));

  /** A decision: the features of each candidate, and which of them are right. */
  record Row(int[][] candidates, boolean[] right) {}

  final Space space;
  final Row[] rows;
  final double[] priors;
  private final Map<Long, Integer> words = new TreeMap<>();
  private final Map<Features, int[]> parts = new IdentityHashMap<>();

  Rows(Space space, List<Example> examples, double prior) {
    this.space = space;
    number(examples);
    rows = examples.stream().map(this::row).toArray(Row[]::new);
    parts.clear();
    priors = new double[space.size() + words.size()];
    for (int i = 0; i < priors.length; i++) {
      boolean fine = i < space.size() && space.nameOf(i).contains(BackOff.FINE);
      priors[i] = prior * (i >= space.size() ? WORD_PRIOR : fine ? FINE_PRIOR : 1);
    }
  }

  /** Numbers the words that enough hands use, in the order of their keys. */
  private void number(List<Example> examples) {
    Map<String, Set<Long>> used = new HashMap<>();
    for (Example example : examples) {
      Set<Long> words = used.computeIfAbsent(example.hand(), hand -> new HashSet<>());
      for (int i = 0; i < example.choice().size(); i++) {
        words(example.choice().features(i), words);
      }
    }
    Map<Long, Integer> hands = new HashMap<>();
    used.values().forEach(own -> own.forEach(word -> hands.merge(word, 1, Integer::sum)));
    hands.forEach((word, count) -> words.computeIfAbsent(word, w -> count < HANDS ? null : 0));
    int number = space.size();
    for (Map.Entry<Long, Integer> word : words.entrySet()) {
      word.setValue(number++);
    }
  }

  private static void words(Features features, Set<Long> used) {
    for (int k = 0; k < features.wordCount(); k++) {
      used.add(features.word(k));
    }
    features.parts().forEach(part -> words(part, used));
  }

  private Row row(Example example) {
    int[][] candidates = new int[example.choice().size()][];
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] = numbers(example.choice().features(i));
    }
    return new Row(candidates, example.right());
  }

  private int[] numbers(Features features) {
    IntStream own =
        IntStream.concat(
            IntStream.range(0, features.size()).map(features::id),
            IntStream.range(0, features.wordCount())
                .filter(k -> words.containsKey(features.word(k)))
                .map(k -> words.get(features.word(k))));
    IntStream parts = features.parts().stream().flatMapToInt(part -> IntStream.of(known(part)));
    return IntStream.concat(own, parts).toArray();
  }

  /** The numbers of a part, made once. */
  private int[] known(Features part) {
    return parts.computeIfAbsent(part, this::numbers);
  }

  /** Number of features. */
  int size() {
    return priors.length;
  }

  /** The words' part of weights. */
  Map<Long, Double> words(double[] weights) {
    Map<Long, Double> part = new TreeMap<>();
    words.forEach((word, number) -> part.put(word, weights[number]));
    return part;
  }
}
