package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is whose where a list of countries and a list of numbers go together: "exports to Italy,
 * Spain and Chile came to $9 million, $8 million and $6 million".
 *
 * @param own the country at the number's own place, null for a group without a code; empty if no
 *     lists go together
 * @param others those at the places of the other numbers and nowhere else in the sentence
 */
record Shared(Set<String> own, Set<String> others) {

  /**
   * The places of a draft's number.
   *
   * @param codes the countries that come up at all
   */
  static Shared of(Draft draft, List<String> codes) {
    Shared shared = new Shared(new HashSet<>(), new HashSet<>());
    if (!isListed(draft)) {
      return shared;
    }
    Set<String> apart = new HashSet<>();
    Runs runs = draft.scene.runs(draft.scene.parties);
    for (Party party : Scene.near(draft.scene.parties, draft.anchor())) {
      Parallel place = Parallel.of(runs, party.span(), draft);
      if (place == null) {
        apart.add(party.code());
      } else {
        (place.isSame() ? shared.own : shared.others).add(party.code());
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
    int numbers = draft.runs().length(draft.anchor());
    return numbers > 2 || numbers == 2 && (draft.indicator.directed() || draft.scene.pairsLists());
  }

  /** Whether a number may be of two countries; null stands for none. */
  boolean allows(String reporter, String partner) {
    boolean other = others.contains(reporter) || others.contains(partner);
    return !other && (own.isEmpty() || own.contains(reporter) || own.contains(partner));
  }
}
