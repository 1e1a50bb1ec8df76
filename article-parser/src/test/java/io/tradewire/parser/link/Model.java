package io.tradewire.parser.link;

import io.tradewire.parser.rank.Calibration;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.HashMap;
import java.util.Map;

/**
 * What was learned.
 *
 * @param relevance of articles
 * @param sentences of sentences
 * @param decisions of the linker
 */
record Model(Learned relevance, Learned sentences, Map<Space, Learned> decisions) {

  Linker linker(Calibration calibration) {
    return new Linker(
        new Filter(new Relevance(relevance.weights()), new SentenceRelevance(sentences.weights())),
        new TrainedJudge(weights(decisions)),
        Certainty.any(calibration));
  }

  static Map<Space, Weights> weights(Map<Space, Learned> learned) {
    Map<Space, Weights> weights = new HashMap<>();
    learned.forEach((space, what) -> weights.put(space, what.weights()));
    return weights;
  }
}
