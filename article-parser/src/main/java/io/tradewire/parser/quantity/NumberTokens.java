package io.tradewire.parser.quantity;

import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** How a token of digits looks, and what touches it. */
final class NumberTokens {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_LENGTH = 4;
  private static final int LONGEST_SMALL = 2;

  private NumberTokens() {}

  /** Whether a token is a number of four digits that could be a calendar year. */
  static boolean isYear(Tokens tokens, int token) {
    if (token < 0
        || token >= tokens.size()
        || !tokens.isNumber(token)
        || tokens.end(token) - tokens.start(token) != YEAR_LENGTH) {
      return false;
    }
    int value = plain(tokens, token);
    return value >= FIRST_YEAR && value < LAST_YEAR;
  }

  /** The value of one or two plain digits, -1 for what is longer or has separators. */
  static int small(Tokens tokens, int token) {
    boolean small = tokens.end(token) - tokens.start(token) <= LONGEST_SMALL;
    return small ? plain(tokens, token) : -1;
  }

  /** The value of a few digits, -1 if there are other characters among them. */
  private static int plain(Tokens tokens, int token) {
    NormalText text = tokens.source();
    int value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = text.at(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** Whether a token has digits alone. */
  static boolean isPlain(Tokens tokens, int token) {
    return plain(tokens, token) >= 0;
  }

  /** Whether a token touches a number behind it with a mark alone between: "26-28", "12/05". */
  static boolean isJoined(Tokens tokens, int token, char mark) {
    return token + 2 < tokens.size()
        && tokens.is(token + 1, mark)
        && tokens.space(token + 1) == Space.NONE
        && tokens.space(token + 2) == Space.NONE
        && tokens.isNumber(token + 2);
  }

  /** Whether a token is the suffix of an ordinal: "th" of "26th". */
  static boolean isOrdinal(Tokens tokens, int suffix) {
    boolean said =
        tokens.is(suffix, "st")
            || tokens.is(suffix, "nd")
            || tokens.is(suffix, "rd")
            || tokens.is(suffix, "th");
    return said && tokens.space(suffix) == Space.NONE;
  }
}
