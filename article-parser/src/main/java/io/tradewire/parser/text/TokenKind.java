package io.tradewire.parser.text;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, with inner dots of an abbreviation ("u.s."), or an apostrophe ending ("'s"). */
  WORD,
  /** Digits with inner separators: {@code 14.7}, {@code 58,441.7}, {@code 1'250}. */
  NUMBER,
  /** A currency or percent sign, plus, degree and the like: one character. */
  SYMBOL,
  /** Punctuation: one character. */
  PUNCTUATION
}
