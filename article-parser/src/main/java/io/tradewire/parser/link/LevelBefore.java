package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/**
 * How a level of a sentence before fits what the sentence of a percentage names: "It was 5% more"
 * may go on about any, "deliveries of steel were 5% more" about deliveries of steel.
 */
final class LevelBefore {

  /** What the sentence names of a sort. */
  enum Fit {
    NOTHING,
    SAME,
    /** Something, where the level is limited to nothing. */
    MORE,
    OTHER
  }

  private static final Axis FIT = Axis.of(Fit.class);
  private static final Axis FLAG = Axis.flag();

  private final Template indicator;
  private final Template party;
  private final Template scope;
  private final Template region;
  private final Template kind;

  LevelBefore(Space space) {
    indicator = space.template("back-indicator+share", FIT, FLAG);
    party = space.template("back-party+share", FIT, FLAG);
    scope = space.template("back-scope+share", FIT, FLAG);
    region = space.template("back-region+share", FIT, FLAG);
    kind = space.template("back-kind+share", Axis.of(UnitKind.class), FLAG);
  }

  /** Adds how a level fits the sentence of a percentage. */
  void add(Scene scene, Draft level, int share, Features features) {
    features
        .add(indicator.at(indicator(scene, level), share))
        .add(party.at(party(scene, level.parties), share))
        .add(scope.at(scope(scene, level.scope), share))
        .add(region.at(region(scene, level.region), share))
        .add(kind.at(level.kind(), share));
  }

  static Fit indicator(Scene scene, Draft level) {
    Fit fit = Fit.NOTHING;
    for (Cue cue : scene.cues) {
      if (cue.indicator() == level.indicator) {
        return Fit.SAME;
      }
      fit = cue.indicator() == null && fit != Fit.OTHER ? Fit.MORE : Fit.OTHER;
    }
    return fit;
  }

  static Fit party(Scene scene, Pair parties) {
    Fit fit = Fit.NOTHING;
    for (Party party : scene.parties) {
      String code = party.code();
      if (code == null || !code.equals(parties.reporter()) && !code.equals(parties.partner())) {
        return parties.partner() == null ? Fit.MORE : Fit.OTHER;
      }
      fit = Fit.SAME;
    }
    return fit;
  }

  static Fit scope(Scene scene, Topic topic) {
    Fit fit = Fit.NOTHING;
    for (Scope scope : scene.scopes) {
      if (topic == null || !scope.phrase().equals(topic.phrase())) {
        return topic == null ? Fit.MORE : Fit.OTHER;
      }
      fit = Fit.SAME;
    }
    return fit;
  }

  static Fit region(Scene scene, Place place) {
    Fit fit = Fit.NOTHING;
    for (Region region : scene.regions) {
      if (place == null || !region.name().equals(place.name())) {
        return place == null ? Fit.MORE : Fit.OTHER;
      }
      fit = Fit.SAME;
    }
    return fit;
  }
}
