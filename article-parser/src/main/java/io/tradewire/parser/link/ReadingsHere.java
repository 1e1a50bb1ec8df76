package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.link.Reading.Source;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Features;

/** What the cues of its own sentence mean for a number. */
final class ReadingsHere {
  private ReadingsHere() {}

  static void offer(ReadingOffers offers) {
    Draft draft = offers.draft;
    Cue first = draft.scene.cues.isEmpty() ? null : draft.scene.cues.get(0);
    for (Cue cue : Scene.near(draft.scene.cues, draft.anchor())) {
      if (isOfOther(cue, draft)) {
        continue;
      }
      Indicator indicator = offers.read(cue);
      if (indicator != null || cue.indicator() == null) {
        boolean turned =
            indicator != null && Meanings.isTurned(cue.indicator(), indicator, draft.kind());
        offer(turned ? Source.AKIN : Source.HERE, cue, cue == first, indicator, offers);
      }
      for (Indicator other : Meanings.akin(cue, draft)) {
        offer(Source.AKIN, cue, cue == first, other, offers);
      }
    }
  }

  private static void offer(
      Source source, Cue cue, boolean opens, Indicator indicator, ReadingOffers offers) {
    Features f = offers.add(source, new Reading(indicator, cue, false));
    Indicators.CUE.add(cue, opens, indicator, offers.draft, offers.memory, f);
  }

  /** Whether lists that go together give a cue, or words in it, to another number. */
  private static boolean isOfOther(Cue cue, Draft draft) {
    if (draft.runs().length(draft.listed()) < 2) {
      return false;
    }
    Runs runs = draft.scene.runs(draft.scene.cues);
    for (Cue other : Scene.near(draft.scene.cues, cue.span())) {
      boolean within = cue.span().contains(other.span()) && !other.span().equals(cue.span());
      if (within && Parallel.of(runs, other.span(), draft) != null) {
        return true;
      }
    }
    return Parallel.isOfOther(runs, cue.span(), draft);
  }
}
