package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.link.Reading.Source;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Features;
import java.util.ArrayList;
import java.util.List;

/** What the numbers before mean for a number: it may go on about what they counted. */
final class ReadingsCarried {
  private static final int FARTHEST = 8;

  private ReadingsCarried() {}

  /** What goes on about a number that was none: "compared with a surplus of 73 mln". */
  static void offerDropped(ReadingOffers offers) {
    Draft last = offers.memory.lastDropped();
    if (last != null && last.cue != null && offers.draft.scene.index - last.scene.index <= 1) {
      Features f = offers.add(Source.DROPPED, new Reading(null, last.cue, true));
      Indicators.CARRIED.addDropped(offers.draft, last, f);
    }
  }

  /** What the figures before counted, and what comes out of one that two countries share. */
  static void offer(ReadingOffers offers) {
    Memory memory = offers.memory;
    List<Indicator> offered = new ArrayList<>();
    for (int back = 1; back <= FARTHEST && memory.last(back) != null; back++) {
      Draft last = memory.last(back);
      Indicator indicator = Meanings.of(last.indicator, offers.draft);
      if (indicator != null && (back == 1 || !offered.contains(indicator))) {
        offered.add(indicator);
        Features f = offers.add(Source.CARRY, new Reading(indicator, last.cue, true, last));
        Indicators.CARRIED.add(back, offers.draft, last, indicator, memory, f);
      }
    }
    origin(offers);
  }

  private static void origin(ReadingOffers offers) {
    Draft last = offers.memory.last();
    Party party = OriginEvidence.origin(offers.draft, last);
    if (party != null) {
      Reading reading = new Reading(Indicator.EXPORTS, null, true, last);
      Indicators.ORIGIN.add(party, offers.draft, offers.add(Source.ORIGIN, reading));
    }
  }
}
