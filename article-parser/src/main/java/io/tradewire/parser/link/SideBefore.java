package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import java.util.Locale;

/**
 * What the sentence before says for one side of a pair, above all where this one only points back:
 * "Peru stood out among the buyers. It took 9,000 tonnes", "a mill at Arica. Its capacity ...".
 */
final class SideBefore {
  /** How a country stands in the sentence before. */
  enum Place {
    /** That names nobody, */
    NOBODY,
    /** only others, */
    OTHERS,
    /** only this one, */
    ALONE,
    /** this one before others, */
    FIRST,
    /** behind others, */
    LAST,
    /** between them. */
    BETWEEN
  }

  /** Words that point back at somebody. */
  private static final Role[] POINTING = {Role.ANAPHOR, Role.OWNER, Role.OTHER, Role.HOME};

  private static final Axis PLACE = Axis.of(Place.class);

  private final Template parties;
  private final Template sort;
  private final Template[] pointing = new Template[POINTING.length];
  private final Family.ByIndicator region;

  SideBefore(Space space, String name) {
    parties = space.template(name + "-place-before+parties-here", PLACE, Axis.upTo(3));
    sort = space.template(name + "-place-before+cue-sort", PLACE, Reading.SORTS);
    for (int i = 0; i < POINTING.length; i++) {
      String word = POINTING[i].name().toLowerCase(Locale.ROOT);
      pointing[i] = space.template(name + "-place-before+" + word, PLACE, Axis.upTo(2));
    }
    region = Family.features(space, name + "-region-before", Axis.upTo(2));
  }

  /** Adds the features of a code. */
  void add(Features f, String code, Draft draft, Scene back) {
    if (back == null) {
      return;
    }
    Place place = place(code, back);
    f.add(parties.at(place, Buckets.upTo(3, draft.scene.parties.size())));
    for (int i = 0; i < POINTING.length; i++) {
      f.add(pointing[i].at(place, draft.said(POINTING[i])));
    }
    if (draft.cue != null && !draft.carried && draft.scene.parties.isEmpty()) {
      f.add(sort.at(place, Reading.sort(draft.cue)));
    }
    Region site = draft.scene.regions.isEmpty() ? last(back) : null;
    if (site != null) {
      region.add(f, code.equals(site.country()) ? 2 : 1, draft.indicator);
    }
  }

  /** How a country stands in a sentence. */
  static Place place(String code, Scene scene) {
    int first = -1;
    int last = -1;
    int own = 0;
    int count = 0;
    for (Party party : scene.parties) {
      if (party.code() == null || party.form() == Party.Form.FIRM) {
        continue;
      }
      if (party.code().equals(code)) {
        first = first < 0 ? count : first;
        last = count;
        own++;
      }
      count++;
    }
    if (last < 0) {
      return count == 0 ? Place.NOBODY : Place.OTHERS;
    }
    if (own == count) {
      return Place.ALONE;
    }
    return first == 0 ? Place.FIRST : last == count - 1 ? Place.LAST : Place.BETWEEN;
  }

  private static Region last(Scene scene) {
    return scene.regions.isEmpty() ? null : scene.regions.get(scene.regions.size() - 1);
  }
}
