package io.tradewire.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Undoes UTF-8 that was read as windows-1252 ("â€™" for an apostrophe, "Ã©" for é), sequence by
 * sequence, since texts are often pasted together of sound and broken parts. Only sequences whose
 * first character is one that such accidents are made of, and whose result is a character that news
 * texts hold, are touched: in "CAFÉ»" nothing is broken.
 */
final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** First bytes of the UTF-8 of Latin-1, Latin Extended-A, punctuation, and Cyrillic. */
  private static final String LEADS = "\u00c2\u00c3\u00c4\u00c5\u00d0\u00d1\u00e2\u00ef";

  /** Behind these a lead may stand as a letter of its own. */
  private static final String CLOSING = "\u2019\u201c\u201d\u00ab\u00bb";

  private static final int TIMES = 2;

  private Mojibake() {}

  static String repair(String text) {
    String repaired = text;
    for (int i = 0; i < TIMES && hasLead(repaired); i++) {
      String again = once(repaired);
      if (again.equals(repaired)) {
        return again;
      }
      repaired = again;
    }
    return repaired;
  }

  private static boolean hasLead(String text) {
    return text.chars().anyMatch(c -> LEADS.indexOf(c) >= 0);
  }

  private static String once(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int length = sequence(text, i);
      if (length == 0 || (isCyrillicLead(text.charAt(i)) && isAlone(text, i, length, out))) {
        out.append(text.charAt(i++));
      } else {
        out.appendCodePoint(decode(text, i, length));
        i += length;
      }
    }
    return out.toString();
  }

  /** Length of the broken sequence that begins here, 0 if none does. */
  private static int sequence(String text, int at) {
    char lead = text.charAt(at);
    if (LEADS.indexOf(lead) < 0) {
      return 0;
    }
    int length = lead < 0xe0 ? 2 : 3;
    if (at + length > text.length() || isClosing(lead, text.charAt(at + 1))) {
      return 0;
    }
    int codePoint = decode(text, at, length);
    return codePoint > 0 && isOfNews(codePoint) ? length : 0;
  }

  private static boolean isClosing(char lead, char next) {
    return (lead == '\u00c4' || lead == '\u00c5') && CLOSING.indexOf(next) >= 0;
  }

  /** A single pair may be Spanish or Icelandic; broken Cyrillic comes in runs. */
  private static boolean isAlone(String text, int at, int length, StringBuilder before) {
    boolean runBefore = !before.isEmpty() && isCyrillic(before.charAt(before.length() - 1));
    int next = at + length;
    boolean runAfter =
        next < text.length() && isCyrillicLead(text.charAt(next)) && sequence(text, next) > 0;
    return !runBefore && !runAfter;
  }

  private static boolean isCyrillicLead(char c) {
    return c == '\u00d0' || c == '\u00d1';
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x500;
  }

  private static boolean isOfNews(int c) {
    return (c >= 0xa0 && c < 0x180)
        || isCyrillic((char) c)
        || (c >= 0x2009 && c < 0x2070)
        || c == 0x20ac
        || c == 0x2116
        || c == 0x2122
        || c == 0xfeff;
  }

  /** The code point whose UTF-8 these characters are, read as windows-1252; -1 if they are none. */
  private static int decode(String text, int at, int length) {
    int codePoint = toByte(text.charAt(at)) & (length == 2 ? 0x1f : 0x0f);
    for (int i = at + 1; i < at + length; i++) {
      int next = toByte(text.charAt(i));
      if (next < 0x80 || next > 0xbf) {
        return -1;
      }
      codePoint = codePoint << 6 | (next & 0x3f);
    }
    return codePoint;
  }

  /** Decoders leave the five bytes that windows-1252 does not define as they are. */
  private static int toByte(char c) {
    if (c < 0x100) {
      return c;
    }
    try {
      ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      return bytes.get() & 0xff;
    } catch (CharacterCodingException e) {
      return -1;
    }
  }
}
