package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;

/**
 * Sits in for the trained judge: hears what is asked and decides as that one would, but where a
 * test has it choose something else or be more or less sure.
 */
class DeputyJudge implements Judge {
  private static final Judge TRAINED = TrainedJudge.load("en");

  @Override
  public final void begin(Draft draft) {
    TRAINED.begin(draft);
  }

  @Override
  public final <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft) {
    hear(space, choice, draft);
    Decision<C> own = TRAINED.decide(space, choice, draft);
    int position = position(space, choice, own.position());
    double probability = probability(space, draft, own.probability());
    return new Decision<>(choice.candidate(position), probability, position);
  }

  /** A question is asked. */
  void hear(Space space, Choice<?> choice, Draft draft) {}

  /** Which candidate is chosen, where the trained judge chooses the one at a position. */
  int position(Space space, Choice<?> choice, int position) {
    return position;
  }

  /** How sure it is, where the trained judge is so sure. */
  double probability(Space space, Draft draft, double probability) {
    return probability;
  }
}
