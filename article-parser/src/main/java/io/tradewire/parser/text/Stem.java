package io.tradewire.parser.text;

/**
 * What words with a common beginning share: the first letters of a word, folded. Crude, but the
 * same for every language that inflects at the end.
 */
public final class Stem {
  private static final int LENGTH = 6;

  private Stem() {}

  /** The stem as text: at most six letters; {@code #} for a number. */
  public static String of(Tokens tokens, int token) {
    if (tokens.isNumber(token)) {
      return "#";
    }
    String folded = Fold.fold(tokens.text(token));
    return folded.substring(0, Math.min(LENGTH, folded.length()));
  }

  /** The hash of the stem; never 0. */
  static int hash(NormalText text, int start, int end, boolean number) {
    int hash = 0x811c9dc5;
    if (number) {
      hash = (hash ^ '#') * 0x01000193;
    } else {
      for (int i = start; i < Math.min(end, start + LENGTH); i++) {
        hash = (hash ^ Fold.fold(text.at(i))) * 0x01000193;
      }
    }
    return hash == 0 ? 1 : hash;
  }

  /** The hash of a stem given as text. */
  public static int hash(String stem) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < stem.length(); i++) {
      hash = (hash ^ stem.charAt(i)) * 0x01000193;
    }
    return hash == 0 ? 1 : hash;
  }
}
