package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.link.Reading.Source;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;

/**
 * The candidates for what one number counts, as they are gathered. What candidates of one indicator
 * have in common is told once and shared.
 */
final class ReadingOffers {
  final Draft draft;
  final Memory memory;
  final Choice<Reading> choice = new Choice<>(Reading::indicator);

  /** What ties the number to the words in front of it and behind. */
  final Link lead;

  final Link tail;

  /** See {@link Retrospect#gap}. */
  final int anaphor;

  private final Names names;
  private final Features[] ofIndicators = new Features[Reading.CODES.size()];

  ReadingOffers(Draft draft, Memory memory) {
    this.draft = draft;
    this.memory = memory;
    lead = draft.scene.lead(draft.lead());
    tail = draft.scene.tail(draft.anchor());
    anaphor = Retrospect.gap(draft);
    names = Names.before(draft);
  }

  /** Adds a candidate with the evidence that every one has. */
  Features add(Source source, Reading reading) {
    int code = Reading.code(reading.indicator());
    if (ofIndicators[code] == null) {
      ofIndicators[code] = Indicators.NUMBER.of(reading.indicator(), draft, names, memory);
    }
    Features f = choice.add(reading).include(ofIndicators[code]);
    Indicators.SOURCE.add(source, code, this, f);
    return f;
  }

  /** Adds that the number is no figure. */
  void addNone() {
    Indicators.NONE.add(this, add(Source.NONE, new Reading(null, null, false)));
  }

  /** What a cue means for the number; null for a topic and for what the unit forbids. */
  Indicator read(Cue cue) {
    return cue.indicator() == null ? null : Meanings.of(cue.indicator(), draft);
  }
}
