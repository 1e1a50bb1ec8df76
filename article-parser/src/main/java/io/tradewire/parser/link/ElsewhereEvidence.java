package io.tradewire.parser.link;

import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What speaks for a cue outside the number's sentence: how far off it is, and what it heads. */
final class ElsewhereEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);

  private final Template sentences;
  private final Template first;
  private final Template asks;
  private final Template headingGap;

  ElsewhereEvidence(Space space) {
    sentences = space.template("sentences-back+none", COUNT, FLAG);
    first = space.template("back-cue-first", FLAG);
    asks = space.template("back-asks+no-number", FLAG, FLAG);
    headingGap = space.template("heading-gap", COUNT);
  }

  /**
   * Adds the features of a cue in a sentence before.
   *
   * @param back how many sentences before
   * @param opens whether it is the first cue there
   */
  void addBack(Scene scene, int back, boolean opens, Features f) {
    f.add(sentences.at(back, 0))
        .add(first.at(opens ? 1 : 0))
        .add(asks.at(Retrospect.isQuestion(scene) ? 1 : 0, scene.quantities.isEmpty() ? 1 : 0));
  }

  /** Adds the feature of a cue in the heading, so many lines above. */
  void addHeading(int gap, Features f) {
    f.add(headingGap.at(gap));
  }
}
