package io.tradewire.parser.text;

import io.tradewire.parser.text.Tokens.Space;

/**
 * Cuts normalised text into tokens, in one pass. Numbers keep their inner separators; letters that
 * touch digits are cut off ("14.7bn" is two tokens), as are signs ("US$" is "US" and "$"); hyphens
 * and apostrophes are tokens of their own, but "'s" stays whole; dots stay inside abbreviations of
 * single letters ("U.S.").
 */
public final class Tokenizer {
  private static final int ASCII = 128;
  private static final byte LETTER = 1;
  private static final byte WHITE_SPACE = 2;
  private static final byte SYMBOL = 3;

  /** What {@link Character} says of the first 128. */
  private static final byte[] CLASSES = classes();

  private Tokenizer() {}

  private static byte[] classes() {
    byte[] classes = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      classes[c] = Character.isLetter(c) ? LETTER : isSymbolType(c) ? SYMBOL : 0;
      classes[c] = Character.isWhitespace(c) ? WHITE_SPACE : classes[c];
    }
    return classes;
  }

  public static Tokens tokenize(NormalText text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, vocabulary);
    int length = text.length();
    int at = 0;
    Space space = Space.PARAGRAPH;
    while (at < length) {
      char c = text.at(at);
      if (isWhiteSpace(c)) {
        int end = whiteSpace(text, at);
        Space found = space(text, at, end);
        space = tokens.size() == 0 ? Space.PARAGRAPH : found;
        at = end;
        continue;
      }
      int end = at + 1;
      TokenKind kind;
      if (isDigit(c)) {
        end = number(text, at);
        kind = TokenKind.NUMBER;
      } else if (isLetter(c)) {
        end = word(text, at);
        kind = TokenKind.WORD;
      } else if (isPossessive(text, at)) {
        end = at + 2;
        kind = TokenKind.WORD;
      } else {
        kind = isSymbol(c) ? TokenKind.SYMBOL : TokenKind.PUNCTUATION;
      }
      tokens.add(at, end, kind, space);
      space = Space.NONE;
      at = end;
    }
    return tokens;
  }

  private static int whiteSpace(NormalText text, int from) {
    int at = from;
    while (at < text.length() && isWhiteSpace(text.at(at))) {
      at++;
    }
    return at;
  }

  private static Space space(NormalText text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.at(i) == '\n') {
        lines++;
      }
    }
    if (lines > 1) {
      return Space.PARAGRAPH;
    }
    if (lines == 1) {
      return Space.LINE;
    }
    return to - from > 1 || text.at(from) == '\t' ? Space.WIDE : Space.BLANK;
  }

  /** Digits, with single separators that stand between digits. */
  private static int number(NormalText text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.at(at);
      boolean separator = c == '.' || c == ',' || (c == '\'' && isThousands(text, at + 1));
      if (isDigit(c)) {
        at++;
      } else if (separator && at + 1 < text.length() && isDigit(text.at(at + 1))) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  /** "1'250", but not "Q3'20". */
  private static boolean isThousands(NormalText text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.at(at))) {
      at++;
    }
    return at - from == 3;
  }

  private static int word(NormalText text, int from) {
    int at = from + 1;
    while (at < text.length() && isWordPart(text.at(at))) {
      at++;
    }
    return at == from + 1 ? abbreviation(text, from) : at;
  }

  /** "U.S." from its first letter on, or just the letter. */
  private static int abbreviation(NormalText text, int from) {
    int at = from + 1;
    while (at + 1 < text.length()
        && text.at(at) == '.'
        && isLetter(text.at(at + 1))
        && (at + 2 == text.length() || !isWordPart(text.at(at + 2)))) {
      at += 2;
    }
    boolean dotted = at > from + 1 && at < text.length() && text.at(at) == '.';
    return dotted ? at + 1 : at;
  }

  private static boolean isPossessive(NormalText text, int at) {
    return text.at(at) == '\''
        && at + 1 < text.length()
        && (text.at(at + 1) == 's' || text.at(at + 1) == 'S')
        && (at + 2 == text.length() || !isWordPart(text.at(at + 2)));
  }

  private static boolean isWhiteSpace(char c) {
    return c < ASCII ? CLASSES[c] == WHITE_SPACE : Character.isWhitespace(c);
  }

  private static boolean isLetter(char c) {
    return c < ASCII ? CLASSES[c] == LETTER : Character.isLetter(c);
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSymbol(char c) {
    return c < ASCII ? CLASSES[c] == SYMBOL : isSymbolType(c);
  }

  private static boolean isSymbolType(char c) {
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
      default -> c == '%';
    };
  }
}
