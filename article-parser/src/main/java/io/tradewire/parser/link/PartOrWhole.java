package io.tradewire.parser.link;

import io.tradewire.parser.mention.Region;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/**
 * What the figures before and the name of its country say for a figure's region: that an article
 * goes on with a part of a country, turns to another one or to the whole.
 */
final class PartOrWhole {
  private static final Axis GOING = Axis.of(Going.class);
  private static final Axis DISTANCE = Axis.upTo(Paragraphs.DISTANCES);

  private final Template last;
  private final Template lastCue;
  private final Template peer;
  private final Template country;
  private final Template countryLead;

  PartOrWhole(Space space, Axis sources) {
    last = space.template("going+distance", GOING, DISTANCE);
    lastCue = space.template("going+cue", GOING, Axis.upTo(2));
    peer = space.template("going-from-peer+distance", GOING, DISTANCE);
    country = space.template("country-here+source", Axis.of(CountryHere.Place.class), sources);
    countryLead = space.template("country-lead+source", Axis.of(Link.class), sources);
  }

  /**
   * Adds the features of a region.
   *
   * @param region null for the whole country: that of the region that the article names most
   */
  void add(Features f, int source, Region region, Draft draft, Memory memory) {
    Region named = region == null ? memory.regions.leader() : region;
    String name = region == null ? null : region.name();
    Draft before = memory.last();
    int cue = draft.carried ? 0 : isOfIndicator(before, draft) ? 1 : 2;
    Going going = Going.of(name, before);
    f.add(last.at(going, distance(before, draft, memory))).add(lastCue.at(going, cue));
    Draft same = memory.tally.last(draft.indicator);
    f.add(peer.at(Going.of(name, same), distance(same, draft, memory)));
    CountryHere here = CountryHere.of(named == null ? null : named.country(), draft);
    f.add(country.at(here.place(), source));
    if (here.isInFront()) {
      f.add(countryLead.at(draft.scene.lead(here.party().span()), source));
    }
  }

  private static boolean isOfIndicator(Draft figure, Draft draft) {
    return figure != null && figure.indicator == draft.indicator;
  }

  private static int distance(Draft figure, Draft draft, Memory memory) {
    return figure == null ? 0 : memory.paragraphs.distance(draft, figure);
  }
}
