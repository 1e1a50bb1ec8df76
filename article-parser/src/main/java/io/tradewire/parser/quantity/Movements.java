package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;

/**
 * Tells of bare numbers at words of change whether they say how far something went, where it went
 * or where it came from.
 */
final class Movements {
  private final Around around;
  private final ItemFront front;
  private final ItemEnd end;
  private final Spoken spoken;

  Movements(Around around, ItemFront front, ItemEnd end, Spoken spoken) {
    this.around = around;
    this.front = front;
    this.end = end;
    this.spoken = spoken;
  }

  boolean isChange(Amount percent) {
    Cue word = around.changes.before(percent.leadFrom);
    return word != null && !word.to() || around.changes.behind(percent.spanTo) != null;
  }

  /** "GDP rose by 3.4": nobody knows of what. */
  boolean isBy(Amount amount) {
    Cue word = around.changes.before(amount.leadFrom);
    return word != null && word.by() && !word.to();
  }

  /** "24.1 million tonnes in May (+4.3)", "(plus 1.8)": a percentage though nobody says so. */
  boolean isAside(Amount amount, Amount level) {
    if (level == null || !Sizes.isLarge(level) || Sizes.isWhole(amount)) {
      return false;
    }
    Hit word = around.endingAt(LexiconName.CHANGE, amount.leadFrom);
    boolean said =
        word != null
            && word.entry().value(1).equals("up")
            && around.tokens.is(word.span().from() - 1, '(');
    return around.tokens.is(amount.spanTo, ')') && (said || front.isSigned(amount));
  }

  /** "dropped by 19", "(+13)", "a decline of 1.4", "16 higher", where percentages are spoken of. */
  boolean isHowFar(Amount amount) {
    if (front.isSigned(amount)) {
      return true;
    }
    Cue word = around.changes.before(amount.leadFrom);
    boolean before =
        word != null && !word.to() && word.direction() != 0 && !word.form().equals("than");
    return before && (end.ends(amount) || end.tellsWhen(amount) || end.tellsWhere(amount))
        || end.isThan(amount) && spoken.last() != null && spoken.last().isPercent();
  }

  /**
   * "dipped 1.8 pct to 17.73", "plus 16, to 210", "by a third to 45": not how far, but where.
   * Unlike in "from 10 percent to 55".
   */
  boolean isReached(Amount amount) {
    int to = amount.leadFrom - 1;
    if (to < around.start || !around.isTo(to) || around.shares.inClause(to, around.start) != null) {
      return false;
    }
    int behind = around.tokens.is(to - 1, ',') ? to - 1 : to;
    Amount last = spoken.last();
    if (last != null && last.isPercent() && last.spanTo == behind) {
      return !around.grammar.from.has(around.tokens, last.leadFrom - 1);
    }
    return around.endingAt(LexiconName.MULTIPLES, behind) != null
        || around.endingAt(LexiconName.FRACTIONS, behind) != null;
  }

  /** "rose to 84 billion from 49": against what something rose or fell. */
  boolean isCompared(Amount amount) {
    return around.grammar.compared.has(around.tokens, amount.leadFrom - 1)
        && around.changes.inClause(amount.leadFrom, around.start) != null;
  }
}
