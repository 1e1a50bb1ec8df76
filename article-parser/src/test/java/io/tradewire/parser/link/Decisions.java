package io.tradewire.parser.link;

import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often each decision is right when all before it were: what one question's evidence is worth,
 * without the mistakes that the others hand on, and within a minute.
 */
final class Decisions {
  private Decisions() {}

  /**
   * A table with a line a decision.
   *
   * @param weights learned from other articles
   * @param examples of articles that the weights have not seen
   */
  static String table(Map<Space, Weights> weights, Map<Space, List<Example>> examples) {
    StringBuilder table = new StringBuilder(String.format("decision    examples  right%n"));
    for (Space space : TrainedJudge.SPACES) {
      List<Example> all = examples.get(space);
      long right = all.stream().filter(isRight(weights.get(space))).count();
      table.append(
          String.format(
              "%-10s %9d  %.4f%n", space.name(), all.size(), (double) right / all.size()));
    }
    return table.toString();
  }

  private static Predicate<Example> isRight(Weights weights) {
    return example -> example.right()[example.choice().decide(weights).position()];
  }
}
