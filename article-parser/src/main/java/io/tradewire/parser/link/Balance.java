package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.text.Span;

/** Whether a trade balance is a surplus or a deficit. */
final class Balance {
  private static final int NEAR = 6;
  private static final int DIRECT = 2;

  private final Draft draft;
  private final Span number;

  private Balance(Draft draft) {
    this.draft = draft;
    number = draft.lead().cover(draft.anchor());
  }

  /** True for a deficit; a balance of unknown sign counts as a surplus. */
  static boolean isDeficit(Draft draft) {
    Cue cue = new Balance(draft).cue();
    return cue != null && !cue.kind().equals("surplus") && (isSigned(cue) || isGap(cue));
  }

  /** The words that say which of the two it is, null if none do. */
  private Cue cue() {
    Cue behind = directlyBehind();
    if (behind != null) {
      return behind;
    }
    Cue before = before();
    if (before != null) {
      return before;
    }
    if (draft.cue != null && (isSigned(draft.cue) || isGap(draft.cue))) {
      return draft.cue;
    }
    Cue near = near();
    return near != null || !isContinued() ? near : new Balance(draft.antecedent).cue();
  }

  private boolean isContinued() {
    return draft.antecedent != null && draft.antecedent.indicator == Indicator.TRADE_BALANCE;
  }

  /** "A 1.5 billion deficit", but not "1.5 billion against a deficit". */
  private Cue directlyBehind() {
    for (Cue cue : draft.scene.cues) {
      int gap = cue.span().from() - number.to();
      if (gap >= 0 && gap <= DIRECT && isSigned(cue) && !isTied(number.to(), cue.span().from())) {
        return cue;
      }
    }
    return null;
  }

  private boolean isTied(int from, int to) {
    for (int token = from; token < to; token++) {
      if (draft.scene.document.hits().begins(token, LexiconName.LINKS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last of such words in front of the number: "the deficit grew by 5 percent to 2 billion".
   */
  private Cue before() {
    Cue last = null;
    for (Cue cue : draft.scene.cues) {
      boolean tells = isSigned(cue) || cue == draft.cue && isGap(cue);
      last = tells && cue.span().to() <= number.from() ? cue : last;
    }
    return last;
  }

  /** The first of such words not far behind the number. */
  private Cue near() {
    for (Cue cue : draft.scene.cues) {
      int gap = cue.span().from() - number.to();
      if (isSigned(cue) && gap >= 0 && gap <= NEAR) {
        return cue;
      }
    }
    return null;
  }

  private static boolean isSigned(Cue cue) {
    return cue.kind().equals("deficit") || cue.kind().equals("surplus");
  }

  private static boolean isGap(Cue cue) {
    return cue.kind().equals("gap");
  }
}
