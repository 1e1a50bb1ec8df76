package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Several networks of a decision count as one. */
class EnsembleTest {
  private static final int UNITS = 4;
  private static final float RATE = 0.2f;

  private final Space space = new Space("warm");
  private final int left = space.feature("left");
  private final int right = space.feature("right");

  /** What the mean says of a candidate is the mean of what the networks say. */
  @Test
  void theMeanScoresAsTheNetworksDoOnTheWhole() {
    Choice<Boolean> choice = new Choice<>();
    Features both = choice.add(true).add(left).add(right);
    choice.add(false);
    Rows rows = new Rows(space, List.of(new Example(choice, new boolean[] {true, false}, "")), 1);
    Network one = network(rows, 1);
    Network other = network(rows, 2);
    double mean = Ensemble.mean(space, rows, List.of(one, other)).weights().score(both);
    assertEquals((score(one, rows) + score(other, rows)) / 2, mean, 0.02);
  }

  /** A network that has learned a step in favour of the first candidate. */
  private Network network(Rows rows, int seed) {
    Network network = new Network(rows.size(), space.size(), UNITS, new Random(seed));
    for (int step = 0; step < 3; step++) {
      float[] active = network.room();
      network.score(rows.rows[0].candidates()[0], new Dropout(0), active);
      network.move(rows.rows[0].candidates()[0], new Dropout(0), active, 1, RATE);
      network.end(RATE);
    }
    return network;
  }

  private static double score(Network network, Rows rows) {
    return network.score(rows.rows[0].candidates()[0], new Dropout(0), network.room());
  }
}
