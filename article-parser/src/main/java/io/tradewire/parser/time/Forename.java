package io.tradewire.parser.time;

import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;

/**
 * Tells the forename from the month: "Jan Novotny said", "the dredgers of Jan De Boer". A month's
 * name that is no other word ("July") is taken for the month.
 */
final class Forename {
  private Forename() {}

  /** Whether a surname that nobody knows stands behind, and no "in" in front. */
  static boolean is(TimeText text, int month) {
    return text.isCapitalised(month)
        && !text.is(month, TimeClass.MONTH_ONLY)
        && !isDated(text, month - 1)
        && isName(text, month + 1)
        && (isUnknown(text, month + 1) || isName(text, month + 2) && isUnknown(text, month + 2));
  }

  private static boolean isDated(TimeText text, int before) {
    return text.isNumber(before)
        || text.is(before, "in")
        || text.is(before, "since")
        || text.is(before, "until")
        || text.is(before, "during")
        || text.is(before, TimeClass.LAST, TimeClass.THIS)
        || text.is(before, TimeClass.NEXT, TimeClass.ORDINAL);
  }

  private static boolean isName(TimeText text, int token) {
    Tokens tokens = text.tokens();
    return token < tokens.size()
        && tokens.isWord(token)
        && tokens.isCapitalised(token)
        && Character.isLowerCase(tokens.source().at(tokens.end(token) - 1))
        && tokens.space(token) == Tokens.Space.BLANK;
  }

  private static boolean isUnknown(TimeText text, int token) {
    return text.tokens().word(token) == Vocabulary.UNKNOWN;
  }
}
