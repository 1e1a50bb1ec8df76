package io.tradewire.parser.link;

import io.tradewire.parser.mention.Region;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.text.Span;

/**
 * What a part of a country in the number's own sentence says for the country as one side of a pair:
 * "shipped to a refiner in Rotterdam", "a plant at Pavlodar".
 */
final class SideOfRegion {

  /** In front of the number or behind it, and whether the country is named too. */
  private static final Axis WHERE = Axis.upTo(3);

  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis PREPOSITION = Axis.of(Preposition.class);

  private final Family.ByIndicator lead;
  private final Template fit;
  private final Template gap;

  SideOfRegion(Space space, String name) {
    lead = Family.features(space, name + "-region-lead", LINK);
    fit = space.template(name + "-region-preposition+where", PREPOSITION, WHERE);
    gap = space.template(name + "-region-gap+where", Axis.upTo(Buckets.GAPS), WHERE);
  }

  /** Adds the features of a code; those of the region of the country that is nearest. */
  void add(Features f, String code, boolean isNamed, Draft draft) {
    Span number = draft.lead().cover(draft.anchor());
    Region nearest = null;
    for (Region region : draft.scene.regions) {
      boolean nearer = nearest == null || region.span().gap(number) < nearest.span().gap(number);
      if (code.equals(region.country()) && nearer) {
        nearest = region;
      }
    }
    if (nearest == null) {
      return;
    }
    Span own = nearest.span();
    int where = (own.from() >= draft.anchor().from() ? 2 : 0) + (isNamed ? 1 : 0);
    Link link = draft.scene.lead(own);
    lead.add(f, link.ordinal(), draft.indicator);
    f.add(fit.at(Preposition.of(link, draft.indicator), where))
        .add(gap.at(Buckets.gap(own.gap(number)), where));
  }
}
