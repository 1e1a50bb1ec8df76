package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What speaks for going on with what a number before was about. */
final class CarryEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);

  private final Template rank;
  private final Template first;
  private final Template sentences;
  private final Template sameUnit;
  private final Template cuesBetween;
  private final Template topicsBetween;
  private final Template levelsBetween;
  private final Template proportion;
  private final Template gap;
  private final Template lead;
  private final Template cuesHere;
  private final Template dropped;
  private final Template droppedCues;

  CarryEvidence(Space space) {
    rank = space.template("carry-rank+same-sentence", COUNT, FLAG);
    first = space.template("carry-first-of-sentence+same-sentence", FLAG, FLAG);
    sentences = space.template("carry-sentences", COUNT);
    sameUnit = space.template("carry-same-unit+unit", FLAG, Axis.of(UnitKind.class));
    cuesBetween = space.template("carry-cues-between+here", COUNT, FLAG);
    topicsBetween = space.template("carry-topics-between+here", COUNT, FLAG);
    levelsBetween = space.template("carry-levels-between+here", COUNT, FLAG);
    proportion =
        space.template("carry-proportion+same-sentence", Axis.upTo(Proportion.INCOMPARABLE), FLAG);
    gap = space.template("carry-gap", Axis.upTo(Buckets.GAPS));
    lead = space.template("carry-lead+same-sentence", LINK, FLAG);
    cuesHere = space.template("carry-indicator+cues-here", Reading.CODES, COUNT);
    dropped = space.template("dropped-before+here+lead", FLAG, LINK);
    droppedCues = space.template("dropped-cues-between", COUNT);
  }

  /**
   * Adds the features of the figure a number of places back.
   *
   * @param back 1 for the last one
   */
  void add(int back, Draft draft, Draft last, Indicator indicator, Memory memory, Features f) {
    int same = last.scene == draft.scene ? 1 : 0;
    f.add(rank.at(Buckets.upTo(3, back - 1), same))
        .add(first.at(memory.firstOfScene(last.scene) == last ? 1 : 0, same));
    add(draft, last, indicator, f);
  }

  /** Adds the features of a number before that was none. */
  void addDropped(Draft draft, Draft last, Features f) {
    boolean same = last.scene == draft.scene;
    int cues = 0;
    for (Cue cue : draft.scene.cues) {
      boolean behind = !same || cue.span().from() >= last.anchor().to();
      cues += behind && cue.span().to() <= draft.anchor().from() ? 1 : 0;
    }
    f.add(dropped.at(same ? 1 : 0, draft.scene.lead(draft.lead()).ordinal()))
        .add(droppedCues.at(Buckets.upTo(3, cues)));
  }

  private void add(Draft draft, Draft last, Indicator indicator, Features f) {
    Scene scene = draft.scene;
    boolean same = last.scene == scene;
    int here = same ? 1 : 0;
    int cues = 0;
    int topics = 0;
    int levels = 0;
    for (Cue cue : scene.cues) {
      boolean between =
          cue.span().to() <= draft.anchor().from()
              && (!same || cue.span().from() >= last.anchor().to());
      cues += between && cue.indicator() != null ? 1 : 0;
      topics += between && cue.indicator() == null ? 1 : 0;
    }
    if (same) {
      levels = Scene.between(scene.quantities, last.anchor(), draft.anchor());
      f.add(gap.at(Buckets.gap(last.anchor().gap(draft.lead()))));
    }
    f.add(sentences.at(Buckets.upTo(3, scene.index - last.scene.index)))
        .add(sameUnit.at(draft.kind() == last.kind() ? 1 : 0, draft.kind().ordinal()))
        .add(cuesBetween.at(Buckets.upTo(3, cues), here))
        .add(topicsBetween.at(Buckets.upTo(3, topics), here))
        .add(levelsBetween.at(Buckets.upTo(3, levels), here))
        .add(proportion.at(Proportion.of(draft, last), here))
        .add(lead.at(scene.lead(draft.lead()), here))
        .add(cuesHere.at(indicator.ordinal(), Buckets.upTo(3, scene.cues.size())));
  }
}
