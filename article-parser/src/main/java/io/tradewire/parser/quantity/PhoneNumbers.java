package io.tradewire.parser.quantity;

import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/**
 * Tells the digits of telephone numbers, which stand at the end of releases: "+44 20 7946 0958",
 * "(02) 6252 5249", "Phone: 1300 135 070".
 */
final class PhoneNumbers {
  private static final int FEWEST_DIGITS = 7;
  private static final int GROUP = 3;

  /** No telephone number has more groups; a long row of numbers is not walked through for each. */
  private static final int MOST_GROUPS = 6;

  /** "Tel.:", "call us on": so many tokens may stand between the word and the number. */
  private static final int REACH = 3;

  private final Tokens tokens;
  private final Grammar grammar;

  PhoneNumbers(Tokens tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /** Whether a token of digits is part of one. */
  boolean isPart(int at) {
    int first = at;
    for (int group = 0; group < MOST_GROUPS && isJoined(first); group++) {
      first = previous(first);
    }
    int digits = length(first);
    int groups = 1;
    boolean grouped = length(first) <= GROUP;
    int last = first;
    for (int next = next(last); groups < MOST_GROUPS && isJoined(next); next = next(last)) {
      digits += length(next);
      grouped &= length(next) == GROUP;
      groups++;
      last = next;
    }
    if (groups < 2 || digits < FEWEST_DIGITS) {
      return false;
    }
    boolean abroad = tokens.is(first - 1, '+') && tokens.space(first) == Space.NONE && !grouped;
    boolean zero = tokens.source().at(tokens.start(first)) == '0';
    return abroad || zero || isCalled(first);
  }

  /** Whether a group of digits goes on from another, with a blank or a small mark between. */
  private boolean isJoined(int at) {
    int before = at < tokens.size() && tokens.isNumber(at) ? previous(at) : -1;
    return before >= 0
        && tokens.isNumber(before)
        && tokens.space(at).ordinal() <= Space.BLANK.ordinal()
        && NumberTokens.isPlain(tokens, at)
        && NumberTokens.isPlain(tokens, before);
  }

  private int previous(int at) {
    int before = at - 1;
    while (at - before <= REACH && isMark(before)) {
      before--;
    }
    return at - before <= REACH ? before : -1;
  }

  private int next(int at) {
    int next = at + 1;
    while (next - at <= REACH && isMark(next)) {
      next++;
    }
    return next;
  }

  private boolean isMark(int at) {
    return tokens.is(at, '-') || tokens.is(at, '(') || tokens.is(at, ')') || tokens.is(at, '/');
  }

  private boolean isCalled(int first) {
    for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
      if (grammar.phone.has(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }
}
