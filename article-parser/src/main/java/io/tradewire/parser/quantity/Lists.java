package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;

/** How a percentage goes on from the one before in a list. */
final class Lists {

  /** "those to the European Union" is about the longest item of a list. */
  private static final int LONGEST_ITEM = 9;

  private Lists() {}

  /** "22.1% and 34.7%": nothing but commas and joining words between. */
  static boolean isJoined(PercentWords words) {
    int from = words.last().number().to();
    int to = words.lead();
    for (int at = from; at < to; at++) {
      if (!isJoint(words.tokens(), words.grammar(), at)) {
        return false;
      }
    }
    return to > from && to - from <= 2;
  }

  /** ", those to Japan 4.3 percent": an item without a verb of its own, and no number between. */
  static boolean isElided(PercentWords words) {
    int from = words.last().number().to();
    int to = words.lead();
    if (to <= from || to - from > LONGEST_ITEM || words.limit() > from) {
      return false;
    }
    boolean joint = false;
    for (int at = from; at < to; at++) {
      joint |= isJoint(words.tokens(), words.grammar(), at) || words.tokens().is(at, ';');
      if (words.grammar().verbs.has(words.tokens(), at)) {
        return false;
      }
    }
    return joint;
  }

  /**
   * The word of change behind the next percentage, if nothing but an item without a verb stands
   * between: "5 percent and imports 9 percent lower"; else null.
   */
  static Cue changeAhead(PercentWords words) {
    Around around = words.around();
    int end = Math.min(around.end, words.behind() + LONGEST_ITEM);
    boolean joint = false;
    for (int at = words.behind(); at < end; at++) {
      Hit percent = around.at(LexiconName.PERCENT, at);
      if (percent != null) {
        boolean bare = !words.grammar().article.has(words.tokens(), at - 2);
        return joint && bare && around.tokens.isNumber(at - 1)
            ? around.changes.behind(percent.span().to())
            : null;
      }
      joint |= words.grammar().and.has(words.tokens(), at);
      boolean item =
          around.tokens.isWord(at) || around.tokens.isNumber(at) || around.tokens.is(at, ',');
      boolean other =
          words.grammar().verbs.has(words.tokens(), at)
              || words.grammar().compared.has(words.tokens(), at);
      if (!item || other) {
        return null;
      }
    }
    return null;
  }

  private static boolean isJoint(Tokens tokens, Grammar grammar, int at) {
    return tokens.is(at, ',') || grammar.and.has(tokens, at);
  }
}
