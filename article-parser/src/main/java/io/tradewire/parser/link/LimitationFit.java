package io.tradewire.parser.link;

import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What it says for a figure's limitation that the whole article has it, or not. */
final class LimitationFit {
  private static final Axis FITS = Axis.upTo(Limitation.FITS);

  private final Family.ByIndicator indicator;
  private final Template source;
  private final Template here;
  private final Template said;

  LimitationFit(Space space, Axis sources) {
    indicator = Family.features(space, "article", FITS);
    source = space.template("article+source", FITS, sources);
    here = space.template("article+named-here", FITS, Axis.upTo(3));
    said = space.template("article+spoken-of-as", FITS, Axis.upTo(2));
  }

  /**
   * Adds the features.
   *
   * @param fits see {@link Limitation#fits} and {@link Limitation#ofKin}
   * @param ofSource where the candidate comes from
   * @param named how many things of its kind the sentence names
   * @param spoken whether the sentence speaks of it by another word, see {@link Draft#said}
   */
  void add(Features f, int fits, int ofSource, int named, int spoken, Draft draft) {
    indicator.add(f, fits, draft.indicator);
    f.add(source.at(fits, ofSource))
        .add(here.at(fits, Buckets.upTo(3, named)))
        .add(said.at(fits, spoken));
  }
}
