package io.tradewire.parser.link;

import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.HashMap;
import java.util.Map;

/** What was learned about relevance and the decisions of both readings. */
record Model(Learned relevance, Map<Space, Learned> first, Map<Space, Learned> second) {

  Judge firstJudge() {
    return new TrainedJudge(weights(first));
  }

  Linker linker(Calibration calibration) {
    return new Linker(
        new Relevance(relevance.weights()),
        firstJudge(),
        new TrainedJudge(weights(second)),
        calibration);
  }

  static Map<Space, Weights> weights(Map<Space, Learned> learned) {
    Map<Space, Weights> weights = new HashMap<>();
    learned.forEach((space, what) -> weights.put(space, what.weights()));
    return weights;
  }
}
