package io.tradewire.parser.text;

import java.util.Arrays;

/**
 * Brings a text into the form of {@link NormalText}, in one pass. Most texts keep their length, so
 * the map of offsets is only made for those that do not.
 */
final class Normalizer {

  /** What {@link #plain} says of a character that is left out. */
  private static final char DROP = '\uffff';

  private final String original;
  private final char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  private Normalizer(String original) {
    this.original = original;
    chars = new char[original.length()];
  }

  static NormalText normalize(String original) {
    return new Normalizer(original).run();
  }

  private NormalText run() {
    int at = 0;
    while (at < original.length()) {
      char c = original.charAt(at);
      int end = at + 1;
      if (c == '&') {
        end = Entities.end(original, at);
        c = end == at + 1 ? c : Entities.decode(original, at, end);
      } else if (c == '\r') {
        c = end < original.length() && original.charAt(end) == '\n' ? ' ' : '\n';
      }
      c = plain(c);
      if (c == DROP) {
        mapOffsets();
      } else {
        if (end > at + 1) {
          mapOffsets();
        }
        put(c, at, end);
      }
      at = end;
    }
    return new NormalText(chars, length, starts, ends, original.length());
  }

  private void put(char c, int start, int end) {
    if (starts != null) {
      starts[length] = start;
      ends[length] = end;
    }
    chars[length++] = c;
  }

  /** From here on offsets differ; up to here they were their own. */
  private void mapOffsets() {
    if (starts == null) {
      starts = new int[chars.length];
      ends = new int[chars.length];
      Arrays.setAll(starts, i -> i);
      Arrays.setAll(ends, i -> i + 1);
    }
  }

  private static char plain(char c) {
    if (c >= ' ' && c < '`' || c == '\n' || c > '`' && c < '\u007f') {
      return c;
    }
    return switch (c) {
      case '\t', '\u000b', '\f' -> c;
      case '\u00a0', '\u2007', '\u2009', '\u202f', '\u200a', '\u2002', '\u2003', '\u3000' -> ' ';
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', DROP -> DROP;
      default -> c < ' ' || c >= '\u007f' && c < '\u00a0' ? DROP : c;
    };
  }
}
