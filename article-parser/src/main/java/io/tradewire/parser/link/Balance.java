package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.text.Span;

/** Whether a trade balance is a surplus or a deficit. */
final class Balance {
  private static final int NEAR = 6;

  private Balance() {}

  /** True for a deficit; a balance of unknown sign counts as a surplus. */
  static boolean isDeficit(Draft draft) {
    Cue own = draft.cue;
    Cue behind = directlyBehind(draft);
    if (behind != null) {
      own = behind;
    }
    return own != null && isDeficit(own, draft);
  }

  /** "a 1.5 billion deficit": the noun behind the number decides. */
  private static Cue directlyBehind(Draft draft) {
    for (Cue cue : draft.scene.cues) {
      if (cue.span().from() >= draft.anchor().to()
          && cue.span().from() - draft.anchor().to() <= 2
          && isSigned(cue)) {
        return cue;
      }
    }
    return null;
  }

  private static boolean isSigned(Cue cue) {
    return cue.kind().equals("deficit") || cue.kind().equals("surplus");
  }

  private static boolean isDeficit(Cue cue, Draft draft) {
    if (isSigned(cue)) {
      return cue.kind().equals("deficit");
    }
    if (cue.kind().equals("gap")) {
      return true;
    }
    Cue nearest = null;
    for (Cue other : draft.scene.cues) {
      if (isSigned(other) && gap(other, draft) <= NEAR) {
        nearest = nearest == null || gap(other, draft) < gap(nearest, draft) ? other : nearest;
      }
    }
    return nearest != null && nearest.kind().equals("deficit");
  }

  private static int gap(Cue cue, Draft draft) {
    Span number = draft.anchor();
    return cue.span().gap(number);
  }
}
