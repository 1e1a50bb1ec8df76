package io.tradewire.parser.link;

import io.tradewire.parser.rank.Space;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fits the weights of one decision with hidden units: maximum likelihood of the right candidates
 * together, example by example in random order. Deterministic: a seed gives the same weights again.
 */
final class NetworkLearner {
  private static final int UNITS = Integer.getInteger("units", 16);
  private static final int EPOCHS = Integer.getInteger("epochs", 4);
  private static final float RATE = 0.1f;
  private static final float DROPPED = 0.1f;

  /** A candidate whose share of the probability is right by as much is left as it is. */
  private static final double CLOSE = 1e-4;

  private NetworkLearner() {}

  static Network fit(Space space, Rows rows, int seed) {
    Random random = new Random(seed);
    Network network = new Network(rows.size(), space.size(), UNITS, random);
    Dropout dropout = new Dropout(DROPPED);
    int[] order = IntStream.range(0, rows.rows.length).toArray();
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      float rate = RATE * (1 - epoch / (float) EPOCHS);
      for (int row : order) {
        dropout.next(random);
        learn(rows.rows[row], network, dropout, rate);
      }
    }
    return network;
  }

  /** Fisher and Yates. */
  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private static void learn(Rows.Row row, Network network, Dropout dropout, float rate) {
    int size = row.candidates().length;
    double[] shares = new double[size];
    float[][] active = new float[size][];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      active[i] = network.room();
      shares[i] = network.score(row.candidates()[i], dropout, active[i]);
      highest = Math.max(highest, shares[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < size; i++) {
      shares[i] = Math.exp(shares[i] - highest);
      all += shares[i];
      right += row.right()[i] ? shares[i] : 0;
    }
    right = Math.max(right, Double.MIN_NORMAL);
    for (int i = 0; i < size; i++) {
      double step = (row.right()[i] ? shares[i] / right : 0) - shares[i] / all;
      if (Math.abs(step) >= CLOSE) {
        network.move(row.candidates()[i], dropout, active[i], (float) step, rate);
      }
    }
    network.end(rate);
  }
}
