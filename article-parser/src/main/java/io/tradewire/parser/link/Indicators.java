package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;

/**
 * Decides what a number counts: the indicator of a cue in its sentence or shortly before, of the
 * figure before, of its unit, of the title; or nothing, so that it is no figure.
 */
final class Indicators {
  static final Space SPACE = new Space("indicator");
  static final NumberEvidence NUMBER = new NumberEvidence(SPACE);
  static final CueEvidence CUE = new CueEvidence(SPACE);
  static final CarryEvidence CARRIED = new CarryEvidence(SPACE);
  static final OriginEvidence ORIGIN = new OriginEvidence(SPACE);
  static final SourceEvidence SOURCE = new SourceEvidence(SPACE);
  static final ElsewhereEvidence ELSEWHERE = new ElsewhereEvidence(SPACE);
  static final NoneEvidence NONE = new NoneEvidence(SPACE);

  private Indicators() {}

  /** Decides; leaves the draft's indicator null if the number is no figure. */
  static void decide(Draft draft, Memory memory, Judge judge) {
    if (!Retrospect.isOpen(draft, memory)) {
      draft.cue = nearestTopic(draft);
      return;
    }
    Decision<Reading> decision = judge.decide(SPACE, offers(draft, memory).choice, draft);
    Reading reading = decision.chosen();
    draft.indicator = reading.indicator();
    draft.cue = reading.cue();
    draft.carried = reading.carried();
    draft.antecedent = reading.antecedent();
    draft.decided(
        Draft.Slot.INDICATOR,
        decision.probability(),
        "indicator." + (reading.indicator() == null ? "none" : reading.indicator().code()),
        reading.cue() == null ? null : reading.cue().span());
  }

  private static ReadingOffers offers(Draft draft, Memory memory) {
    ReadingOffers offers = new ReadingOffers(draft, memory);
    if (!isCell(offers)) {
      offers.addNone();
    }
    ReadingsCarried.offerDropped(offers);
    ReadingsHere.offer(offers);
    ReadingsElsewhere.offer(offers);
    ReadingsCarried.offer(offers);
    Indicator implied = Meanings.implied(draft);
    if (implied != null) {
      offers.add(Reading.Source.UNIT, new Reading(implied, null, false));
    }
    return offers;
  }

  /** Whether it is a level in a table whose row names what is counted, and nothing else. */
  private static boolean isCell(ReadingOffers offers) {
    boolean named = false;
    for (Cue cue : offers.draft.scene.cues) {
      if (offers.read(cue) == null) {
        return false;
      }
      named = true;
    }
    return named && offers.draft.level != null && offers.draft.level.column() != null;
  }

  /** The topic nearest to a number that counts nothing, null if there is none. */
  static Cue nearestTopic(Draft draft) {
    Cue nearest = null;
    for (Cue cue : draft.scene.cues) {
      boolean nearer =
          nearest == null || cue.span().gap(draft.anchor()) < nearest.span().gap(draft.anchor());
      nearest = cue.indicator() == null && nearer ? cue : nearest;
    }
    return nearest;
  }
}
