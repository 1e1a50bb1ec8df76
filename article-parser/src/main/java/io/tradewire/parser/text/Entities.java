package io.tradewire.parser.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * The character references of HTML that news texts carry: numeric ones, the named below, and
 * letters with an accent, whose names are the letter's and the accent's (HTML Living Standard,
 * section 13.5: {@code uuml}, {@code Scaron}).
 */
final class Entities {

  /** Longest reference looked for, ampersand and semicolon included. */
  private static final int LONGEST = 10;

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", '\u00a0'),
          Map.entry("thinsp", '\u2009'),
          Map.entry("ensp", '\u2002'),
          Map.entry("emsp", '\u2003'),
          Map.entry("shy", '\u00ad'),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("minus", '\u2212'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("ldquo", '\u201c'),
          Map.entry("rdquo", '\u201d'),
          Map.entry("laquo", '\u00ab'),
          Map.entry("raquo", '\u00bb'),
          Map.entry("hellip", '\u2026'),
          Map.entry("bull", '\u2022'),
          Map.entry("middot", '\u00b7'),
          Map.entry("euro", '\u20ac'),
          Map.entry("pound", '\u00a3'),
          Map.entry("yen", '\u00a5'),
          Map.entry("cent", '\u00a2'),
          Map.entry("frac12", '\u00bd'),
          Map.entry("frac14", '\u00bc'),
          Map.entry("frac34", '\u00be'),
          Map.entry("deg", '\u00b0'),
          Map.entry("times", '\u00d7'),
          Map.entry("aelig", '\u00e6'),
          Map.entry("AElig", '\u00c6'),
          Map.entry("oelig", '\u0153'),
          Map.entry("OElig", '\u0152'),
          Map.entry("oslash", '\u00f8'),
          Map.entry("Oslash", '\u00d8'),
          Map.entry("szlig", '\u00df'));

  /** What follows the letter, and the combining character that it stands for. */
  private static final Map<String, Character> ACCENTS =
      Map.ofEntries(
          Map.entry("grave", '\u0300'),
          Map.entry("acute", '\u0301'),
          Map.entry("circ", '\u0302'),
          Map.entry("tilde", '\u0303'),
          Map.entry("macr", '\u0304'),
          Map.entry("breve", '\u0306'),
          Map.entry("dot", '\u0307'),
          Map.entry("uml", '\u0308'),
          Map.entry("ring", '\u030a'),
          Map.entry("dblac", '\u030b'),
          Map.entry("caron", '\u030c'),
          Map.entry("cedil", '\u0327'),
          Map.entry("ogon", '\u0328'));

  private Entities() {}

  /** The offset behind the reference that begins at an ampersand; {@code at + 1} if none does. */
  static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return decode(text, at, i + 1) == 0 ? at + 1 : i + 1;
      }
      boolean part = c == '#' && i == at + 1 || c < 128 && Character.isLetterOrDigit(c);
      if (!part) {
        return at + 1;
      }
    }
    return at + 1;
  }

  /** The character that a reference stands for, 0 if it is none or not a single UTF-16 unit. */
  static char decode(String text, int at, int end) {
    String name = text.substring(at + 1, end - 1);
    if (name.startsWith("#")) {
      return numeric(name);
    }
    Character named = NAMED.get(name);
    return named != null ? named : accented(name);
  }

  /** A letter with the accent that its name ends with, 0 if there is none such. */
  private static char accented(String name) {
    Character accent = name.isEmpty() ? null : ACCENTS.get(name.substring(1));
    if (accent == null) {
      return 0;
    }
    String one = Normalizer.normalize(name.charAt(0) + accent.toString(), Normalizer.Form.NFC);
    return one.length() == 1 ? one.charAt(0) : 0;
  }

  private static char numeric(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int value = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return 0;
      }
      value = value * (hex ? 16 : 10) + digit;
      if (value > Character.MAX_VALUE) {
        return 0;
      }
    }
    return Character.isSurrogate((char) value) ? 0 : (char) value;
  }
}
