package io.tradewire.parser.scope;

import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The phrases of all files of scopes, in one lexicon. Values: code, kind; the kinds are those of
 * {@code scopes.tsv} and {@link #SINGULAR}, for the singulars of goods named in the plural.
 */
final class ScopeLexicon {
  static final String NAME = "scope";
  static final List<String> FILES = List.of("scopes", "scopes-goods", "scopes-services");

  /** A noun that is a scope only in front of what is made of it: "shoe exports". */
  static final String SINGULAR = "singular";

  private static final int CODE = 0;
  private static final int KIND = 1;

  private ScopeLexicon() {}

  /** Adds the scopes of a language. */
  static void addTo(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = new ArrayList<>();
    FILES.forEach(file -> lines.addAll(LexiconFile.read(language, file)));
    Set<String> known = new HashSet<>();
    for (LexiconFile.Line line : lines) {
      lexicon.add(NAME, line.phrases(), line.values());
      line.phrases().forEach(phrase -> known.add(key(phrase)));
    }
    for (LexiconFile.Line line : lines) {
      if (line.values().get(KIND).equals("noun") || line.values().get(KIND).equals("weak")) {
        for (String phrase : line.phrases()) {
          String singular = Singular.of(phrase);
          if (singular != null && known.add(key(singular))) {
            lexicon.add(NAME, List.of(singular), List.of(line.values().get(CODE), SINGULAR));
          }
        }
      }
    }
  }

  private static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
