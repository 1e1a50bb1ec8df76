package io.tradewire.parser.rank;

import java.util.HashMap;
import java.util.Map;

/** What each feature of a {@link Space} counts for. */
public final class Weights {
  private final double[] values;
  private final WordWeights words;
  private final Hidden hidden;

  /** Weights in the order of the space's features; words weigh nothing. */
  public Weights(double[] values) {
    this(values, Map.of(), Hidden.NONE);
  }

  /** Weights in the order of the space's features, of words by their keys, and of hidden units. */
  public Weights(double[] values, Map<Long, Double> words, Hidden hidden) {
    this.hidden = hidden;
    this.values = values.clone();
    this.words = words.isEmpty() ? WordWeights.NONE : new WordWeights(words);
  }

  /**
   * Reads {@code /model/LANGUAGE/NAME.tsv}: feature, tab, weight; features without a line weigh
   * nothing; and the hidden units of {@code NAME.hidden.tsv}, if there is such a file.
   *
   * @throws IllegalStateException if a line names a feature that the space does not have
   */
  public static Weights load(String language, Space space) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < space.size(); i++) {
      numbers.put(space.nameOf(i), i);
    }
    double[] values = new double[space.size()];
    Map<Long, Double> words = new HashMap<>();
    ModelFile.read(
        language,
        space.name(),
        (name, weight) -> {
          Integer number = numbers.get(name);
          long word = number == null && name.indexOf('~') > 0 ? space.word(name) : 0;
          if (word != 0) {
            words.put(word, weight);
            return;
          }
          if (number == null) {
            throw new IllegalStateException("no feature " + name + " in " + space.name());
          }
          values[number] = weight;
        });
    return new Weights(values, words, Hidden.load(language, space));
  }

  /** What a candidate's features weigh, apart and together; they must be complete. */
  public double score(Features features) {
    return features.score(this);
  }

  Hidden hidden() {
    return hidden;
  }

  double sum(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += values[features.id(i)];
    }
    return features.wordCount() == 0 ? sum : sum + words.sum(features);
  }

  /** The words of a family and class, to be weighed as a set. */
  public WordBag bag(WordTemplate family, int ofClass) {
    return new WordBag(words.stems(family, ofClass), family, ofClass, words);
  }

  /** The weight of a word feature. */
  public double of(long word) {
    return words.of(word);
  }

  /** The weight of a feature. */
  public double of(int feature) {
    return values[feature];
  }
}
