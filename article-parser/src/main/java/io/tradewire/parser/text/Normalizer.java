package io.tradewire.parser.text;

/** Brings a text into the form of {@link NormalText}, in one pass. */
final class Normalizer {
  private Normalizer() {}

  static NormalText normalize(String original) {
    char[] chars = original.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = plain(chars[i]);
    }
    return new NormalText(chars, chars.length, null, chars.length);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u00a0', '\u2007', '\u2009', '\u202f', '\u200a', '\u2002', '\u2003' -> ' ';
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c;
    };
  }
}
