package io.tradewire.metrics.series;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for phrases that differ in case, spaces, width or punctuation only. */
final class Phrase {

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}&+.%'-]+");

  private Phrase() {}

  /** Lower case, single spaces, no slashes or colons (they separate in codes); null for nothing. */
  static String normalise(String phrase) {
    if (phrase == null) {
      return null;
    }
    String folded = Normalizer.normalize(phrase, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String spaced = SEPARATORS.matcher(folded).replaceAll(" ").strip();
    return spaced.isEmpty() ? null : spaced;
  }
}
