package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;

/** What stands in front of a bare number, and ties it to an item of a list, a verb or a sum. */
final class ItemFront {
  private static final int THINGS_REACH = 12;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  ItemFront(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** "Iraq (271)", "wine (+13)". */
  boolean isBracketed(Amount amount) {
    int open = isSigned(amount) ? amount.leadFrom - 2 : amount.leadFrom - 1;
    return open >= around.start && tokens.is(open, '(');
  }

  /** "(+13)", "(-19)": a sign in front within brackets. */
  boolean isSigned(Amount amount) {
    int sign = amount.leadFrom - 1;
    return (tokens.is(sign, '+') || tokens.is(sign, '-')) && tokens.is(sign - 1, '(');
  }

  /** Whether a name stands there, or the end of its possessive. */
  boolean isName(int at) {
    boolean possessive = tokens.is(at, "'s") || tokens.is(at, '\'');
    return at > around.start && (possessive || tokens.isWord(at) && tokens.isCapitalised(at));
  }

  /** ", ferrochrome ten", "and tea 32": a noun of its own behind what joins it to the list. */
  boolean isListed(Amount amount, int from) {
    int front = amount.leadFrom - 1;
    boolean comma = tokens.is(front, ',');
    int noun = comma ? front - 1 : front;
    boolean named = tokens.isWord(noun) && !grammar.stops.has(tokens, noun);
    if (!named && !comma) {
      return false;
    }
    boolean joint = false;
    for (int at = from; at < noun; at++) {
      joint |= isJoint(at);
      if (grammar.verbs.has(tokens, at)) {
        return false;
      }
    }
    return joint;
  }

  private boolean isJoint(int at) {
    return tokens.is(at, ',')
        || tokens.is(at, ';')
        || tokens.is(at, '(')
        || tokens.is(at, ':')
        || grammar.and.has(tokens, at);
  }

  /**
   * A name, a little word, a verb or a word of share or change ties the number to its item: "Kuwait
   * nine", "with 6.4", "took 17", "was seven", "rose to 31".
   */
  boolean isTold(Amount amount) {
    int last = last(amount);
    return grammar.items.has(tokens, last)
        || isName(last)
        || isBracketed(amount)
        || grammar.linking.has(tokens, last)
        || grammar.tellers.has(tokens, last)
        || around.endingAt(LexiconName.SHARES, last + 1) != null
        || around.endingAt(LexiconName.CHANGE, last + 1) != null;
  }

  /** Whether a noun stands in front that it may belong to: "chapter ten". */
  boolean isOfNoun(Amount amount) {
    int last = last(amount);
    return last >= around.start && tokens.isWord(last) && !around.isLittle(last);
  }

  /** Index of the last word in front that is not "only", "already" or the like. */
  private int last(Amount amount) {
    int last = amount.leadFrom - 1;
    while (last > around.start
        && (grammar.adverbs.has(tokens, last)
            || grammar.skips.has(tokens, last) && !grammar.of.has(tokens, last))) {
      last--;
    }
    return last;
  }

  /** "in 12", "on the 12": a time, or a place. */
  boolean isDated(Amount amount) {
    int front = amount.leadFrom - 1;
    return grammar.year.has(tokens, front) && !grammar.items.has(tokens, front);
  }

  /** "herbs and coal worth 0.58". */
  boolean isWorth(Amount amount) {
    return grammar.worth.has(tokens, last(amount));
  }

  /**
   * "goods worth 13.9", "at 187", "supplied 1.9": what something cost or came to.
   *
   * @param maybePercent whether it is of the size of a percentage
   */
  boolean isOfMoney(Amount amount, boolean maybePercent) {
    int last = last(amount);
    boolean whole = Sizes.isWhole(amount);
    boolean preposition = grammar.items.has(tokens, last);
    if (whole && maybePercent && preposition) {
      return false;
    }
    if (around.endingAt(LexiconName.CHANGE, last + 1) != null) {
      return false;
    }
    Hit share = around.endingAt(LexiconName.SHARES, last + 1);
    boolean verb = share != null && share.span().from() == last && !whole;
    return verb || grammar.levelWords.has(tokens, last) || grammar.payers.has(tokens, last);
  }

  /** "of which 16.7 were sold". */
  boolean isPartOfWhich(Amount amount) {
    return around.shares.isPartOfThat(amount.leadFrom);
  }

  /** "The number of firms stood at 820": things that figures count are spoken of. */
  boolean isAboutThings(Amount amount) {
    int from = Math.max(around.start, amount.leadFrom - THINGS_REACH);
    for (int at = from; at < amount.leadFrom; at++) {
      Hit unit = around.at(LexiconName.UNITS, at);
      if (unit != null && unit.entry().value(2).equals("count")) {
        return true;
      }
    }
    return false;
  }
}
