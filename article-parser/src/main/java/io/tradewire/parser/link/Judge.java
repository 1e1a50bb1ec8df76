package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;

/** Decides between candidates: the trained weights, or a teacher who knows the answer. */
interface Judge {

  /** A new figure begins; a teacher looks up which one it is. */
  void begin(Draft draft);

  /** Chooses one of the candidates, of which there is at least one. */
  <C> Decision<C> decide(Space space, Choice<C> choice, Draft draft);
}
