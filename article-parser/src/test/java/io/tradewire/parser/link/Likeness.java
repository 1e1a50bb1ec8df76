package io.tradewire.parser.link;

import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.text.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a phrase says what the annotation says, though in other words. */
final class Likeness {
  private static final int STEM = 5;
  private static final int SHORT = 3;
  private static final Set<String> EMPTY =
      Set.of("and", "the", "non", "for", "its", "all", "other", "than", "excluding", "goods");
  private static final Map<String, String> REGIONS = regions();

  private Likeness() {}

  /** Whether two names mean one region, by a word in common or by two names of the lexicon. */
  static boolean regions(String one, String other) {
    return phrases(one, other) || canonical(one).equals(canonical(other));
  }

  /** Whether two phrases share a word; what is left out is not what there is. */
  static boolean phrases(String one, String other) {
    String first = Fold.fold(one);
    String second = Fold.fold(other);
    if (first.equals(second)) {
      return true;
    }
    return isNegated(first) == isNegated(second) && share(first, second);
  }

  private static boolean share(String one, String other) {
    List<String> words = List.of(other.split("[^\\p{L}\\p{N}]+"));
    for (String word : one.split("[^\\p{L}\\p{N}]+")) {
      boolean same =
          word.length() > SHORT
              ? other.contains(word.substring(0, Math.min(word.length(), STEM)))
              : words.contains(word) || words.contains(word + "s");
      if (word.length() >= SHORT && !EMPTY.contains(word) && same) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(String phrase) {
    return phrase.startsWith("non")
        || phrase.startsWith("other than")
        || phrase.startsWith("exclu")
        || phrase.startsWith("without");
  }

  private static String canonical(String name) {
    String folded = Fold.fold(name);
    String known = REGIONS.get(folded);
    int last = folded.lastIndexOf(' ');
    if (known == null && last > 0) {
      known = REGIONS.get(folded.substring(0, last));
    }
    return known == null ? folded : known;
  }

  private static Map<String, String> regions() {
    Map<String, String> names = new HashMap<>();
    for (String file : List.of("regions", "regions-cities", "regions-provinces")) {
      for (LexiconFile.Line line : LexiconFile.read("en", file)) {
        for (String phrase : line.phrases()) {
          names.putIfAbsent(Fold.fold(phrase), Fold.fold(line.phrases().get(0)));
        }
      }
    }
    return names;
  }
}
