package io.tradewire.parser.rank;

import java.util.HashMap;
import java.util.Map;

/** What each feature of a {@link Space} counts for. */
public final class Weights {
  private final double[] values;

  /** Weights in the order of the space's features. */
  public Weights(double[] values) {
    this.values = values.clone();
  }

  /**
   * Reads {@code /model/LANGUAGE/NAME.tsv}: feature, tab, weight; features without a line weigh
   * nothing.
   *
   * @throws IllegalStateException if a line names a feature that the space does not have
   */
  public static Weights load(String language, Space space) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < space.size(); i++) {
      numbers.put(space.nameOf(i), i);
    }
    double[] values = new double[space.size()];
    ModelFile.read(
        language,
        space.name(),
        (name, weight) -> {
          Integer number = numbers.get(name);
          if (number == null) {
            throw new IllegalStateException("no feature " + name + " in " + space.name());
          }
          values[number] = weight;
        });
    return new Weights(values);
  }

  /** The sum of the weights of a candidate's features. */
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += values[features.id(i)];
    }
    return sum;
  }

  /** The weight of a feature. */
  public double of(int feature) {
    return values[feature];
  }
}
