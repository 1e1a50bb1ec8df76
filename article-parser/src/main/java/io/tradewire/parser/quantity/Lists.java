package io.tradewire.parser.quantity;

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

  private static boolean isJoint(Tokens tokens, Grammar grammar, int at) {
    return tokens.is(at, ',') || grammar.and.has(tokens, at);
  }
}
