package io.tradewire.parser.link;

import io.tradewire.parser.rank.BackOff;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.List;

/**
 * Fits the weights of one decision: maximum likelihood of the right candidates together, under a
 * Gaussian prior, by full gradients with Adam's step sizes. Deterministic.
 */
final class Learner {
  private static final int ROUNDS = 120;
  private static final double RATE = 0.15;

  /** The finest features have the fewest examples each. */
  private static final double FINE_PRIOR = Double.parseDouble(System.getProperty("fine", "2"));

  private final double prior;

  Learner(double prior) {
    this.prior = prior;
  }

  Weights fit(Space space, List<Example> examples) {
    int size = space.size();
    double[] weights = new double[size];
    double[] first = new double[size];
    double[] second = new double[size];
    double[] gradient = new double[size];
    double[] priors = new double[size];
    for (int i = 0; i < size; i++) {
      priors[i] = prior * (space.nameOf(i).contains(BackOff.FINE) ? FINE_PRIOR : 1);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      for (int i = 0; i < size; i++) {
        gradient[i] = -priors[i] * weights[i];
      }
      for (Example example : examples) {
        gradient(example, weights, gradient);
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
    return new Weights(weights);
  }

  private static void gradient(Example example, double[] weights, double[] gradient) {
    int size = example.choice().size();
    double[] scores = new double[size];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      scores[i] = score(example.choice().features(i), weights);
      highest = Math.max(highest, scores[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      all += scores[i];
      right += example.right()[i] ? scores[i] : 0;
    }
    right = Math.max(right, 1e-300);
    for (int i = 0; i < size; i++) {
      double step = (example.right()[i] ? scores[i] / right : 0) - scores[i] / all;
      if (Math.abs(step) > 1e-9) {
        Features features = example.choice().features(i);
        for (int k = 0; k < features.size(); k++) {
          gradient[features.id(k)] += step;
        }
      }
    }
  }

  private static double score(Features features, double[] weights) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.id(i)];
    }
    return sum;
  }
}
