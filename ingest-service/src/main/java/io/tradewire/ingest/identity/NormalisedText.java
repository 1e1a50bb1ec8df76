package io.tradewire.ingest.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text without the differences that copying makes: case, white space, and all that Unicode's
 * compatibility form (NFKC) makes equal. Only used to tell whether two texts are the same.
 */
final class NormalisedText {

  private NormalisedText() {}

  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
        continue;
      }
      if (gap && !out.isEmpty()) {
        out.append(' ');
      }
      gap = false;
      out.append(c);
    }
    return out.toString();
  }
}
