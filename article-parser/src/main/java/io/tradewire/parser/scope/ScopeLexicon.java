package io.tradewire.parser.scope;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases of all files of scopes, in one lexicon. Values: code, kind; the kinds are those of
 * {@code scopes.tsv} and {@link #SINGULAR}, for the singulars of goods named in the plural.
 */
final class ScopeLexicon {
  static final List<String> FILES = List.of("scopes", "scopes-goods", "scopes-services");

  /** A noun that is a scope only in front of what is made of it: "shoe exports". */
  static final String SINGULAR = "singular";

  private static final int CODE = 0;
  private static final int KIND = 1;
  private static final int WORDS = 2;

  private ScopeLexicon() {}

  /** Adds the scopes of a language. */
  static void addTo(Lexicon lexicon, String language) {
    List<LexiconFile.Line> lines = new ArrayList<>();
    FILES.forEach(file -> lines.addAll(LexiconFile.read(language, file)));
    Map<String, String> known = new HashMap<>();
    for (LexiconFile.Line line : lines) {
      lexicon.add(LexiconName.SCOPE, line.phrases(), line.values());
      boolean noun = line.values().get(KIND).equals("noun");
      line.phrases().forEach(p -> known.put(key(p), noun ? line.values().get(CODE) : null));
    }
    for (LexiconFile.Line line : lines) {
      if (line.values().get(KIND).equals("noun") || line.values().get(KIND).equals("weak")) {
        for (String phrase : line.phrases()) {
          String singular = Singular.of(phrase);
          if (singular != null && !known.containsKey(key(singular))) {
            String code = line.values().get(CODE);
            lexicon.add(LexiconName.SCOPE, List.of(singular), singular(code, key(singular), known));
            known.put(key(singular), null);
          }
        }
      }
    }
  }

  /** The noun that a singular begins with: "grain" of "grain crop"; null if there is none. */
  static Span noun(Tokens tokens, Hit hit) {
    int words = Integer.parseInt(hit.entry().value(WORDS));
    int at = hit.span().from();
    for (int i = 0; i < words; i++) {
      at += tokens.is(at, '-') ? 2 : 1;
    }
    return words == 0 ? null : new Span(hit.span().from(), at);
  }

  /** Code and kind; the words and the code of the noun that it begins with, if there is one. */
  private static List<String> singular(String code, String phrase, Map<String, String> known) {
    for (int end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
      String noun = phrase.substring(0, end);
      if (known.get(noun) != null) {
        int words = noun.split(" ").length;
        return List.of(code, SINGULAR, String.valueOf(words), known.get(noun));
      }
    }
    return List.of(code, SINGULAR, "0", "");
  }

  private static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
