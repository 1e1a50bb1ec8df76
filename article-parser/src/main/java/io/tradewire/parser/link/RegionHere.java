package io.tradewire.parser.link;

import io.tradewire.parser.mention.Region;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.text.Span;

/**
 * How a part of a country stands among the others of a number's sentence: which is the nearest, and
 * with what it is named in one breath, with others that each have a number ("Lagos and Calabar
 * handled 5 and 3 million tonnes") or share one.
 */
final class RegionHere {
  private final int nearest;
  private final Template parallel;
  private final Family.ByIndicator shared;

  RegionHere(Space space) {
    nearest = space.feature("nearest");
    parallel = space.template("parallel+behind", Axis.of(Parallel.class), Axis.flag());
    shared = Family.features(space, "shared", Axis.upTo(3));
  }

  /** Adds the features of a region of the number's sentence. */
  void add(Features f, Region region, Draft draft) {
    Runs runs = draft.scene.runs(draft.scene.regions);
    Parallel place = Parallel.of(runs, region.span(), draft);
    if (place != null) {
      boolean behind = region.span().from() >= draft.anchor().from();
      f.add(parallel.at(place, behind ? 1 : 0));
    }
    shared.add(f, sharing(region, draft), draft.indicator);
    f.addIf(isNearest(region, draft), nearest);
  }

  private static boolean isNearest(Region region, Draft draft) {
    Span number = draft.lead().cover(draft.anchor());
    int gap = region.span().gap(number);
    for (Region other : draft.scene.regions) {
      if (other.span().gap(number) < gap) {
        return false;
      }
    }
    return true;
  }

  /** 0 it stands alone, 1 each of its list has a number, 2 one other shares its own, 3 several. */
  static int sharing(Region region, Draft draft) {
    Runs runs = draft.scene.runs(draft.scene.regions);
    int length = runs.length(region.span());
    boolean listed = Parallel.of(runs, region.span(), draft) != null;
    return length <= 1 ? 0 : listed ? 1 : length == 2 ? 2 : 3;
  }
}
