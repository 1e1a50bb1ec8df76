package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What speaks for a number to be no figure: how much else there is that it could be about. */
final class NoneEvidence {
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis KIND = Axis.of(UnitKind.class);

  private final Template cues;
  private final Template figures;
  private final Template lead;
  private final Template tail;
  private final Template parties;
  private final Template topics;

  NoneEvidence(Space space) {
    cues = space.template("none-cues-here+unit", COUNT, KIND);
    figures = space.template("none-figures+unit", COUNT, KIND);
    lead = space.template("none-lead+unit", LINK, KIND);
    tail = space.template("none-tail+unit", LINK, KIND);
    parties = space.template("none-parties+unit", COUNT, KIND);
    topics = space.template("none-topics-here+unit", COUNT, KIND);
  }

  void add(ReadingOffers offers, Features f) {
    Scene scene = offers.draft.scene;
    int kind = offers.draft.kind().ordinal();
    int about = 0;
    for (Cue cue : scene.cues) {
      about += cue.indicator() == null ? 1 : 0;
    }
    f.add(cues.at(Buckets.upTo(3, scene.cues.size() - about), kind))
        .add(topics.at(Buckets.upTo(3, about), kind))
        .add(figures.at(Buckets.upTo(3, offers.memory.figures().size()), kind))
        .add(lead.at(offers.lead.ordinal(), kind))
        .add(tail.at(offers.tail.ordinal(), kind))
        .add(parties.at(Buckets.upTo(3, scene.parties.size()), kind));
  }
}
