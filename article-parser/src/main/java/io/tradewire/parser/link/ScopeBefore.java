package io.tradewire.parser.link;

import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import java.util.List;
import java.util.Locale;

/**
 * What the sentence before says for a scope that is not named in the number's own, above all where
 * this one only points back: "Chile sold more lentils. Their price rose and they earned 9 million".
 */
final class ScopeBefore {
  /** How goods stand in the sentence before. */
  enum Place {
    /** That names none, */
    NONE,
    /** only others, */
    OTHERS,
    /** only these, */
    ALONE,
    /** these before others, */
    FIRST,
    /** behind others, */
    LAST,
    /** between them. */
    BETWEEN
  }

  /** Words that point back at goods or at whose they are. */
  private static final Role[] POINTING = {Role.ANAPHOR, Role.OWNER, Role.SECTOR, Role.LATTER};

  private static final Axis PLACE = Axis.of(Place.class);

  private final Template sources;
  private final Template parties;
  private final Template sort;
  private final Template[] pointing = new Template[POINTING.length];

  ScopeBefore(Space space, Axis source) {
    sources = space.template("place-before+source", PLACE, source);
    parties = space.template("place-before+parties-here", PLACE, Axis.upTo(3));
    sort = space.template("place-before+cue-sort", PLACE, Reading.SORTS);
    for (int i = 0; i < POINTING.length; i++) {
      String word = POINTING[i].name().toLowerCase(Locale.ROOT);
      pointing[i] = space.template("place-before+" + word, PLACE, Axis.upTo(2));
    }
  }

  /**
   * Adds the features of a scope.
   *
   * @param meaning see {@link Topics#meaning}; null for no scope
   */
  void add(Features f, int source, Object meaning, Draft draft, Scene back) {
    if (back == null) {
      return;
    }
    Place place = place(meaning, back.scopes);
    f.add(sources.at(place.ordinal(), source));
    if (!draft.scene.scopes.isEmpty()) {
      return;
    }
    f.add(parties.at(place, Buckets.upTo(3, draft.scene.parties.size())));
    for (int i = 0; i < POINTING.length; i++) {
      f.add(pointing[i].at(place, draft.said(POINTING[i])));
    }
    if (draft.cue != null && !draft.carried) {
      f.add(sort.at(place, Reading.sort(draft.cue)));
    }
  }

  /** How a scope stands among those of a sentence. */
  static Place place(Object meaning, List<Scope> scopes) {
    int first = -1;
    int last = -1;
    int own = 0;
    int count = scopes.size();
    for (int i = 0; i < count; i++) {
      if (Topics.meaning(scopes.get(i)).equals(meaning)) {
        first = first < 0 ? i : first;
        last = i;
        own++;
      }
    }
    if (last < 0) {
      return count == 0 ? Place.NONE : Place.OTHERS;
    }
    if (own == count) {
      return Place.ALONE;
    }
    return first == 0 ? Place.FIRST : last == count - 1 ? Place.LAST : Place.BETWEEN;
  }
}
