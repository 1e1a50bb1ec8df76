package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the same for all pairs of parties that a number may be of.
 *
 * @param last the figure that this one continues, null if there is none
 * @param near whether "total" (1) or "the country's" (2) stands close to the cue
 * @param roles the sorts of words that the sentence has
 * @param leaders the two parties that stand out in the article, null where it has not so many
 * @param size how many stand out
 * @param titled the parties of a title that names two, else null
 * @param lead how the number hangs on the words in front of it
 * @param parties how many parties the sentence names, at most 3
 */
record PairContext(
    Draft draft,
    Memory memory,
    Draft last,
    int near,
    List<Role> roles,
    Pair leaders,
    Cast.Size size,
    Pair titled,
    Link lead,
    int parties) {
  private static final Role[] ROLES = Role.values();

  /** What there is for a number. */
  static PairContext of(Draft draft, Memory memory) {
    return new PairContext(
        draft,
        memory,
        memory.before(draft),
        near(draft),
        roles(draft.scene),
        new Pair(memory.cast.at(0), memory.cast.at(1)),
        memory.cast.size(),
        titled(memory.title),
        draft.scene.lead(draft.lead()),
        Buckets.upTo(3, draft.scene.parties.size()));
  }

  private static Pair titled(Scene title) {
    if (title == null || title.parties.size() != 2) {
      return null;
    }
    List<Party> parties = title.parties;
    return new Pair(parties.get(0).code(), parties.get(1).code());
  }

  private static List<Role> roles(Scene scene) {
    List<Role> roles = new ArrayList<>(ROLES.length);
    for (Role role : ROLES) {
      if (scene.has(role)) {
        roles.add(role);
      }
    }
    return roles;
  }

  private static int near(Draft draft) {
    int near = 0;
    if (draft.cue != null && !draft.carried) {
      for (Word<Role> word : draft.scene.roles()) {
        boolean close = word.span().gap(draft.cue.span()) <= 3;
        near |= close && word.sort() == Role.WORLD ? 1 : 0;
        near |= close && word.sort() == Role.HOME ? 2 : 0;
      }
    }
    return near;
  }
}
