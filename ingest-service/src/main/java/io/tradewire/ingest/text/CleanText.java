package io.tradewire.ingest.text;

/**
 * Text as people meant it: HTML character references and mojibake become their characters, line
 * ends line feeds; control characters, byte order marks and halves of surrogate pairs are left out.
 * Everything else stays as it is, typographic quotes and spaces included: figures quote the text.
 */
public final class CleanText {

  private CleanText() {}

  /** The clean text; the same object if there was nothing to do; null for null. */
  public static String of(String text) {
    if (text == null || isPlain(text)) {
      return text;
    }
    return withoutControls(Mojibake.repair(CharacterReferences.decode(text)));
  }

  /** ASCII without references or controls: most of what comes in. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7f || c == '&' || (c < ' ' && c != '\n' && c != '\t')) {
        return false;
      }
    }
    return true;
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c)) {
        if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
          out.append(c).append(text.charAt(++i));
        }
      } else if (isKept(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isKept(char c) {
    if (c < 0xa0) {
      return (c >= ' ' && c < 0x7f) || c == '\n' || c == '\t';
    }
    return c != '\ufeff' && c < '\ufffe' && !Character.isLowSurrogate(c);
  }
}
