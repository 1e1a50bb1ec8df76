package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides by weights. */
final class TrainedJudge implements Judge {

  /** All decisions of the linker. */
  static final List<Space> SPACES =
      List.of(
          Home.SPACE,
          Limitation.Kind.REGION.space,
          Limitation.Kind.SCOPE.space,
          Numbers.SPACE,
          Indicators.SPACE,
          Topics.SPACE,
          Places.SPACE,
          Parties.SPACE,
          Periods.SPACE,
          Statuses.SPACE);

  private final Map<Space, Weights> weights;

  TrainedJudge(Map<Space, Weights> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights of a language: {@code /model/LANGUAGE/DECISION.tsv}. */
  static TrainedJudge load(String language) {
    Map<Space, Weights> weights = new HashMap<>();
    for (Space space : SPACES) {
      weights.put(space, Weights.load(language, space));
    }
    return new TrainedJudge(weights);
  }

  @Override
  public void begin(Draft draft) {
    // nothing to look up: the weights know no answers
  }

  @Override
  public <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
    return space == Indicators.SPACE
        ? choice.decide(weights.get(space), TrainedJudge::isNone, Certainty.LEAST)
        : choice.decide(weights.get(space));
  }

  /** Whether a candidate says that a number is no figure. */
  private static boolean isNone(Object candidate) {
    return ((Reading) candidate).indicator() == null;
  }
}
