package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is whose where a list of countries and a list of numbers go together: "exports to Italy,
 * Spain and Chile came to $9 million, $8 million and $6 million". The only number of a sentence is
 * that of all countries of a list together, and so of none: "Italy, Spain and Chile took a third".
 *
 * @param own the country at the number's own place, null for a group without a code; empty if no
 *     lists go together
 * @param others those at the places of the other numbers, or of a list with one number, and nowhere
 *     else in the sentence
 */
record Shared(Set<String> own, Set<String> others) {
  /** Two may be the pair whose trade it is. */
  private static final int SEVERAL = 3;

  /**
   * The places of a draft's number.
   *
   * @param codes the countries that come up at all
   */
  static Shared of(Draft draft, List<String> codes) {
    Shared shared = new Shared(new HashSet<>(), new HashSet<>());
    boolean listed = isListed(draft);
    boolean alone = draft.scene.quantities.size() <= 1 && draft.scene.percentages.size() <= 1;
    if (!listed && !alone) {
      return shared;
    }
    Set<String> apart = new HashSet<>();
    Runs runs = draft.scene.runs(draft.scene.parties);
    for (Party party : Scene.near(draft.scene.parties, draft.anchor())) {
      Parallel place = listed ? Parallel.of(runs, party.span(), draft) : null;
      if (place != null) {
        (place.isSame() ? shared.own : shared.others).add(party.code());
      } else {
        boolean several = alone && runs.length(party.span()) >= SEVERAL;
        (several ? shared.others : apart).add(party.code());
      }
    }
    shared.others.removeAll(shared.own);
    shared.others.removeAll(apart);
    shared.others.remove(null);
    shared.own.retainAll(codes);
    return shared;
  }

  /**
   * Two countries may as well be the pair whose trade both numbers are of, unless they are said to
   * go together.
   */
  private static boolean isListed(Draft draft) {
    int numbers = draft.runs().length(draft.listed());
    return numbers > 2 || numbers == 2 && (draft.indicator.directed() || draft.scene.pairsLists());
  }

  /** Whether a number may be of two countries; null stands for none. */
  boolean allows(String reporter, String partner) {
    boolean other = others.contains(reporter) || others.contains(partner);
    return !other && (own.isEmpty() || own.contains(reporter) || own.contains(partner));
  }
}
