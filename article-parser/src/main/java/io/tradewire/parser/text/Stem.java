package io.tradewire.parser.text;

/**
 * What words with a common beginning share: the first letters of a word, folded. Crude, but the
 * same for every language that inflects at the end.
 */
public final class Stem {
  private static final int LENGTH = 6;
  private static final int BASIS = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private Stem() {}

  /** The stem as text: at most six letters; {@code #} for a number. */
  public static String of(Tokens tokens, int token) {
    if (tokens.isNumber(token)) {
      return "#";
    }
    NormalText text = tokens.source();
    int start = tokens.start(token);
    return Fold.fold(text.slice(start, end(text, start, tokens.end(token))));
  }

  /** The hash of the stem; never 0. */
  static int hash(NormalText text, int start, int end, boolean number) {
    if (number) {
      return hash("#");
    }
    int hash = BASIS;
    int last = end(text, start, end);
    for (int i = start; i < last; i++) {
      hash = (hash ^ text.folded(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }

  /** The hash of a stem given as text. */
  public static int hash(String stem) {
    int hash = BASIS;
    for (int i = 0; i < stem.length(); i++) {
      hash = (hash ^ stem.charAt(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Where a stem ends: never between the two halves of a character. */
  private static int end(NormalText text, int start, int end) {
    int last = Math.min(end, start + LENGTH);
    return last < end && Character.isHighSurrogate(text.at(last - 1)) ? last - 1 : last;
  }
}
