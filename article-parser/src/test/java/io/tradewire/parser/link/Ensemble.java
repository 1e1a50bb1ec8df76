package io.tradewire.parser.link;

import io.tradewire.parser.rank.Hidden;
import io.tradewire.parser.rank.Space;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weights of one decision as the mean of several networks, each of which began elsewhere and
 * saw the same examples in another order. Where they differ is chance, and their mean errs less
 * than any of them (docs/decisions/hidden-units.md). Their hidden units stand side by side, each
 * counting for its part.
 */
final class Ensemble {
  private static final int NETWORKS = Integer.getInteger("networks", 4);
  private static final int SEED = Integer.getInteger("seed", 1);

  /** What weighs less is left out: it fills files and moves nothing; */
  private static final float SLIGHT = 0.05f;

  /** words more freely, which are most of the lines. */
  private static final float SLIGHT_WORD = 0.2f;

  private Ensemble() {}

  /** Fits a decision; deterministic. */
  static Learned fit(Space space, Rows rows) {
    return mean(
        space,
        rows,
        IntStream.range(0, NETWORKS)
            .parallel()
            .mapToObj(network -> NetworkLearner.fit(space, rows, SEED + network))
            .toList());
  }

  static Learned mean(Space space, Rows rows, List<Network> networks) {
    double[] weights = new double[rows.size()];
    for (int i = 0; i < weights.length; i++) {
      float sum = 0;
      for (Network network : networks) {
        sum += network.weights[i];
      }
      float mean = sum / networks.size();
      boolean slight = Math.abs(mean) < (i < space.size() ? SLIGHT : SLIGHT_WORD);
      weights[i] = slight ? 0 : Network.thousandths(mean);
    }
    return new Learned(
        Arrays.copyOf(weights, space.size()), rows.words(weights), hidden(space, networks));
  }

  private static Hidden hidden(Space space, List<Network> networks) {
    int units = networks.stream().mapToInt(Network::units).sum();
    float[] inputs = new float[space.size() * units];
    float[] bias = new float[units];
    float[] outputs = new float[units];
    int at = 0;
    for (Network network : networks) {
      int own = network.units();
      for (int feature = 0; feature < space.size(); feature++) {
        network.inputs(feature, inputs, feature * units + at);
      }
      for (int unit = 0; unit < own; unit++) {
        bias[at + unit] = network.bias(unit);
        outputs[at + unit] = Network.thousandths(network.output(unit) / networks.size());
      }
      at += own;
    }
    return new Hidden(inputs, bias, outputs);
  }
}
