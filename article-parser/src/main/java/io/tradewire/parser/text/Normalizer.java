package io.tradewire.parser.text;

import java.util.Arrays;

/**
 * Brings a text into the form of {@link NormalText}, in one pass. Most texts keep their length:
 * they are changed in place; from the first character that is dropped or stands for several on, the
 * way back is written down.
 */
final class Normalizer {

  /** What {@link #plain} says of a character that is left out. */
  private static final char DROP = '\uffff';

  /** Characters that are not plain already, of the first 128. */
  private static final boolean[] SPECIAL = special();

  private final String original;
  private final char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  private Normalizer(String original) {
    this.original = original;
    chars = original.toCharArray();
  }

  static NormalText normalize(String original) {
    return new Normalizer(original).run();
  }

  private static boolean[] special() {
    boolean[] special = new boolean[128];
    for (char c = 0; c < special.length; c++) {
      special[c] = c == '&' || c == '\r' || plain(c) != c;
    }
    return special;
  }

  private NormalText run() {
    int at = 0;
    while (at < chars.length && keepsPlace(at)) {
      at++;
    }
    length = at;
    if (at < chars.length) {
      mapOffsets();
      rest(at);
    }
    return new NormalText(chars, length, starts, ends, original.length());
  }

  /** Makes one character plain where that changes no offset; false if it does. */
  private boolean keepsPlace(int at) {
    char c = chars[at];
    if (c < 128 && !SPECIAL[c]) {
      return true;
    }
    if (c == '&' && Entities.end(original, at) > at + 1) {
      return false;
    }
    char plain = plain(lineFeed(at));
    if (plain == DROP) {
      return false;
    }
    chars[at] = plain;
    return true;
  }

  private void rest(int from) {
    int at = from;
    while (at < original.length()) {
      int end = at + 1;
      char c = lineFeed(at);
      if (c == '&') {
        end = Entities.end(original, at);
        c = end == at + 1 ? c : Entities.decode(original, at, end);
      }
      c = plain(c);
      if (c != DROP) {
        starts[length] = at;
        ends[length] = end;
        chars[length++] = c;
      }
      at = end;
    }
  }

  /** The original's character; a carriage return is a line feed unless one follows. */
  private char lineFeed(int at) {
    char c = original.charAt(at);
    if (c != '\r') {
      return c;
    }
    return at + 1 < original.length() && original.charAt(at + 1) == '\n' ? ' ' : '\n';
  }

  /** From here on offsets differ; up to here they were their own. */
  private void mapOffsets() {
    starts = new int[chars.length];
    ends = new int[chars.length];
    Arrays.setAll(starts, i -> i);
    Arrays.setAll(ends, i -> i + 1);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\n', '\t', '\u000b', '\f' -> c;
      case '\u00a0', '\u2007', '\u2009', '\u202f', '\u200a', '\u2002', '\u2003', '\u3000' -> ' ';
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', DROP -> DROP;
      default -> isControl(c) || isCombining(c) ? DROP : c;
    };
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\r' || c >= '\u007f' && c < '\u00a0';
  }

  /** An accent that stands behind its letter. */
  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }
}
