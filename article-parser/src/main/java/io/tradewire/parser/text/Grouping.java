package io.tradewire.parser.text;

import io.tradewire.parser.text.Tokens.Space;

/** Blanks as thousands separators: "1 449", "65 932.2". */
public final class Grouping {
  private Grouping() {}

  /**
   * Whether a token goes on with the number that begins at another: a blank, then three digits and
   * perhaps decimals.
   *
   * @param first where the number begins
   * @param at the token behind what is known to belong to it
   */
  public static boolean goesOn(Tokens tokens, int first, int at) {
    if (at >= tokens.size() || tokens.space(at) != Space.BLANK || !tokens.isNumber(at)) {
      return false;
    }
    int length = tokens.end(first) - tokens.start(first);
    if (at == first + 1
        && (length > 3 || !isPlain(tokens, first, length) || tokens.is(first, '0'))) {
      return false;
    }
    if (at > first + 1 && !isPlain(tokens, at - 1, 3)) {
      return false;
    }
    int start = tokens.start(at);
    int digits = tokens.end(at) - start;
    if (digits < 3 || !isPlainRun(tokens, start, 3)) {
      return false;
    }
    char behind = digits > 3 ? tokens.source().at(start + 3) : '.';
    return behind == '.' || behind == ',' && digits != 7;
  }

  private static boolean isPlain(Tokens tokens, int token, int length) {
    return tokens.end(token) - tokens.start(token) == length
        && isPlainRun(tokens, tokens.start(token), length);
  }

  private static boolean isPlainRun(Tokens tokens, int start, int length) {
    for (int i = start; i < start + length; i++) {
      char c = tokens.source().at(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
