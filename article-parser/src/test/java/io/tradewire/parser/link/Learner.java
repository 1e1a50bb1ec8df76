package io.tradewire.parser.link;

import io.tradewire.parser.rank.Hidden;
import io.tradewire.parser.rank.Space;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Fits the weights of one decision: maximum likelihood of the right candidates together, under a
 * Gaussian prior, by full gradients with Adam's step sizes; each round goes without a random part
 * of the features, so that none is relied on alone. Deterministic.
 */
final class Learner {
  private static final int ROUNDS = Integer.getInteger("rounds", 120);
  private static final double RATE = 0.15;

  /** Share of the features that a round does without. */
  private static final double DROPPED = Double.parseDouble(System.getProperty("drop", "0.25"));

  private static final int SEED = Integer.getInteger("seed", 1);

  /** What weighs less is left out: it fills files and moves nothing. */
  private static final double SLIGHT = Double.parseDouble(System.getProperty("slight", "0.05"));

  private final double prior;

  Learner(double prior) {
    this.prior = prior;
  }

  Learned fit(Space space, List<Example> examples) {
    Rows rows = new Rows(space, examples, prior);
    int size = rows.size();
    double[] weights = new double[size];
    double[] first = new double[size];
    double[] second = new double[size];
    double[] gradient = new double[size];
    double[] thinned = new double[size];
    boolean[] kept = new boolean[size];
    Random random = new Random(SEED);
    for (int round = 1; round <= ROUNDS; round++) {
      for (int i = 0; i < size; i++) {
        gradient[i] = 0;
        kept[i] = random.nextDouble() >= DROPPED;
        thinned[i] = kept[i] ? weights[i] / (1 - DROPPED) : 0;
      }
      for (Rows.Row row : rows.rows) {
        gradient(row, thinned, gradient);
      }
      for (int i = 0; i < size; i++) {
        gradient[i] = (kept[i] ? gradient[i] / (1 - DROPPED) : 0) - rows.priors[i] * weights[i];
      }
      double rate = RATE * (1 - round / (ROUNDS + 1.0));
      for (int i = 0; i < size; i++) {
        first[i] = 0.9 * first[i] + 0.1 * gradient[i];
        second[i] = 0.99 * second[i] + 0.01 * gradient[i] * gradient[i];
        double mean = first[i] / (1 - Math.pow(0.9, round));
        double spread = second[i] / (1 - Math.pow(0.99, round));
        weights[i] += rate * mean / (Math.sqrt(spread) + 1e-6);
      }
    }
    for (int i = 0; i < size; i++) {
      weights[i] = Math.abs(weights[i]) < SLIGHT ? 0 : weights[i];
    }
    return new Learned(Arrays.copyOf(weights, space.size()), rows.words(weights), Hidden.NONE);
  }

  private static void gradient(Rows.Row row, double[] weights, double[] gradient) {
    int size = row.candidates().length;
    double[] scores = new double[size];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      for (int feature : row.candidates()[i]) {
        scores[i] += weights[feature];
      }
      highest = Math.max(highest, scores[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      all += scores[i];
      right += row.right()[i] ? scores[i] : 0;
    }
    right = Math.max(right, 1e-300);
    for (int i = 0; i < size; i++) {
      double step = (row.right()[i] ? scores[i] / right : 0) - scores[i] / all;
      if (Math.abs(step) > 1e-9) {
        for (int feature : row.candidates()[i]) {
          gradient[feature] += step;
        }
      }
    }
  }
}
