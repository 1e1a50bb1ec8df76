package io.tradewire.parser.text;

/**
 * What words with a common beginning share: the first letters of a word, folded. Crude, but the
 * same for every language that inflects at the end.
 */
public final class Stem {
  private static final int LENGTH = 6;

  /** The hash of every number's stem. */
  static final int NUMBER = hash("#");

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

  /** The hash of a stem given as text; never 0. */
  public static int hash(String stem) {
    return of(WordHash.of(stem));
  }

  /** The hash of a stem with a {@link WordHash}; never 0. */
  static int of(long word) {
    int hash = (int) (WordHash.mix(word) >>> Integer.SIZE);
    return hash == 0 ? 1 : hash;
  }

  /** Where a stem ends: never between the two halves of a character. */
  static int end(NormalText text, int start, int end) {
    int last = Math.min(end, start + LENGTH);
    return last < end && Character.isHighSurrogate(text.at(last - 1)) ? last - 1 : last;
  }
}
