package io.tradewire.parser.document;

import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/**
 * What parts the cells of a row: a bar, else a semicolon, else tabs or runs of blanks, or nothing.
 */
final class Separators {
  static final char BAR = '|';
  static final char SEMICOLON = ';';
  static final char TAB = '\t';

  /** Runs of blanks. */
  static final char GAP = '_';

  /** Single blanks. */
  static final char BLANK = ' ';

  private static final int LONGEST_GAP = 64;

  private Separators() {}

  /**
   * The separator of a row.
   *
   * @param from first token of the row
   * @param cells its first cell
   * @param to index behind the row
   */
  static char of(Tokens tokens, int from, int cells, int to) {
    char separator = BLANK;
    for (int at = cells - 1; at < to; at++) {
      if (tokens.is(at, BAR)) {
        return BAR;
      }
      if (tokens.is(at, SEMICOLON)) {
        separator = SEMICOLON;
      } else if (separator != SEMICOLON && at > from && tokens.space(at) == Space.WIDE) {
        separator = separator == TAB || tabs(tokens, at) > 0 ? TAB : GAP;
      }
    }
    return separator;
  }

  /** Whether a separator stands at a token, or in front of it. */
  static boolean isAt(Tokens tokens, int at, char separator) {
    return switch (separator) {
      case BAR, SEMICOLON -> tokens.is(at, separator);
      case BLANK -> false;
      default -> tokens.space(at) == Space.WIDE;
    };
  }

  /** The tabs in front of a token. */
  static int tabs(Tokens tokens, int at) {
    NormalText text = tokens.source();
    int tabs = 0;
    int start = Math.max(tokens.end(at - 1), tokens.start(at) - LONGEST_GAP);
    for (int i = start; i < tokens.start(at); i++) {
      tabs += text.at(i) == TAB ? 1 : 0;
    }
    return tabs;
  }
}
