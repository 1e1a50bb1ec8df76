package io.tradewire.parser.link;

import io.tradewire.parser.link.Reading.Source;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What speaks for taking an indicator from a place: what it is, and how the number stands. */
final class SourceEvidence {
  private static final Axis LINK = Axis.of(Link.class);

  private final Template indicator;
  private final Template unit;
  private final Template lead;
  private final Template tail;
  private final Template anaphor;

  SourceEvidence(Space space) {
    indicator = space.template("source+indicator", Reading.SOURCES, Reading.CODES);
    unit = space.template("source+unit", Reading.SOURCES, Axis.of(UnitKind.class));
    lead = space.template("lead+source", LINK, Reading.SOURCES);
    tail = space.template("tail+source", LINK, Reading.SOURCES);
    anaphor = space.template("anaphor-gap+source", Axis.upTo(Buckets.GAPS), Reading.SOURCES);
  }

  /**
   * Adds the features of a place.
   *
   * @param code of the indicator
   */
  void add(Source source, int code, ReadingOffers offers, Features f) {
    f.add(indicator.at(source, code))
        .add(unit.at(source, offers.draft.kind()))
        .add(lead.at(offers.lead, source))
        .add(tail.at(offers.tail, source))
        .add(anaphor.at(offers.anaphor, source.ordinal()));
  }
}
