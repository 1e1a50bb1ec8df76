package io.tradewire.parser.text;

import java.util.Arrays;

/**
 * The tokens of a text, as columns: offsets into the {@link NormalText}, kind, number in the {@link
 * Vocabulary}, and the white space in front.
 */
public final class Tokens {

  /** White space in front of a token: none, a blank, several blanks, a new line, a blank line. */
  public enum Space {
    NONE,
    BLANK,
    WIDE,
    LINE,
    PARAGRAPH
  }

  private static final TokenKind[] KINDS = TokenKind.values();
  private static final Space[] SPACES = Space.values();

  private final NormalText text;
  private final Vocabulary vocabulary;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private byte[] kinds;
  private byte[] spaces;
  private int[] stems = {};

  Tokens(NormalText text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int capacity = Math.max(16, text.length() / 4);
    starts = new int[capacity];
    ends = new int[capacity];
    words = new int[capacity];
    kinds = new byte[capacity];
    spaces = new byte[capacity];
  }

  void add(int start, int end, TokenKind kind, Space space) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      words = Arrays.copyOf(words, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      spaces = Arrays.copyOf(spaces, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = (byte) kind.ordinal();
    spaces[size] = (byte) space.ordinal();
    words[size++] = vocabulary.find(hash(start, end));
  }

  private long hash(int start, int end) {
    char[] folded = text.folded();
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = WordHash.add(hash, folded[i]);
    }
    return hash;
  }

  public NormalText source() {
    return text;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public int size() {
    return size;
  }

  /** Offset of the token's first character in the normalised text. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset behind its last character. */
  public int end(int token) {
    return ends[token];
  }

  public TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** White space in front of the token; {@link Space#PARAGRAPH} for the first. */
  public Space space(int token) {
    return SPACES[spaces[token]];
  }

  /** Whether the token touches the one in front of it; false behind the text. */
  public boolean isTight(int token) {
    return token < size && spaces[token] == Space.NONE.ordinal();
  }

  /** The token's number in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
  public int word(int token) {
    return words[token];
  }

  /** The token's {@link WordHash}. */
  public long hash(int token) {
    return hash(starts[token], ends[token]);
  }

  /** The hash of the token's {@link Stem}; never 0. */
  public int stem(int token) {
    if (stems.length == 0) {
      stems = new int[size];
    }
    if (stems[token] == 0) {
      int end = Stem.end(text, starts[token], ends[token]);
      stems[token] = isNumber(token) ? Stem.NUMBER : Stem.of(hash(starts[token], end));
    }
    return stems[token];
  }

  /** Whether the token is digits; false beyond the text. */
  public boolean isNumber(int token) {
    return token >= 0 && token < size && kinds[token] == TokenKind.NUMBER.ordinal();
  }

  /** Whether the token is letters; false beyond the text. */
  public boolean isWord(int token) {
    return token >= 0 && token < size && kinds[token] == TokenKind.WORD.ordinal();
  }

  /** Whether the token is this one character. */
  public boolean is(int token, char c) {
    return token >= 0
        && token < size
        && ends[token] - starts[token] == 1
        && text.at(starts[token]) == c;
  }

  /** Whether the token is this word, given folded (see {@link Fold}). */
  public boolean is(int token, String folded) {
    if (token < 0 || token >= size || ends[token] - starts[token] != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (text.folded(starts[token] + i) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token begins with a capital letter; false beyond the text. */
  public boolean isCapitalised(int token) {
    return token >= 0 && token < size && Character.isUpperCase(text.at(starts[token]));
  }

  /** Whether the token has no small letter. */
  public boolean isCapitals(int token) {
    for (int i = starts[token]; i < ends[token]; i++) {
      if (Character.isLowerCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether every character of the token is a capital letter. */
  public boolean isUpperCase(int token) {
    for (int i = starts[token]; i < ends[token]; i++) {
      if (!Character.isUpperCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** The token as it is written. */
  public String text(int token) {
    return text.slice(starts[token], ends[token]);
  }

  /** The normalised text of a span, white space as written. */
  public String text(Span span) {
    return text.slice(starts[span.from()], ends[span.to() - 1]);
  }
}
