package io.tradewire.parser.quantity;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of numbers, units and changes: the names of the lexicons, and how they are filled. */
final class NumberLexicon {
  private static final List<LexiconName> FILES =
      List.of(
          LexiconName.NUMBERS,
          LexiconName.MAGNITUDES,
          LexiconName.PERCENT,
          LexiconName.UNITS,
          LexiconName.RATES,
          LexiconName.BOUNDS,
          LexiconName.BOUNDS_AFTER,
          LexiconName.CHANGE,
          LexiconName.SHARES,
          LexiconName.INDEX_WORDS,
          LexiconName.MULTIPLES,
          LexiconName.FRACTIONS,
          LexiconName.TABLE_HEADS);

  /** Place of a currency's code: before or behind the number, written in capitals. */
  static final String CODE = "code";

  /** What CLDR lists that no money is. */
  private static final Set<String> NO_MONEY =
      Set.of(
          "XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XBA", "XBB", "XBC", "XBD", "XUA", "XSU", "BOV",
          "CHE", "CHW", "COU", "MXV", "UYI", "UYW", "USN", "USS", "XFO", "XFU", "XRE", "CLF", "ECV",
          "LTT", "LUC", "LUL", "BEC", "BEL", "ESA", "ESB");

  private NumberLexicon() {}

  static void addTo(Lexicon lexicon, String language) {
    FILES.forEach(name -> lexicon.load(language, name));
    addCurrencies(lexicon, language);
    lexicon.add(LexiconName.ANAPHORS, context(language, "anaphor"), List.of());
  }

  /** The words of one kind in {@code number-context.tsv}. */
  static WordSet words(Lexicon lexicon, String language, String kind) {
    return WordSet.of(lexicon.vocabulary(), context(language, kind));
  }

  private static List<String> context(String language, String kind) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Line line : LexiconFile.read(language, "number-context")) {
      if (line.values().get(0).equals(kind)) {
        words.addAll(line.phrases());
      }
    }
    return words;
  }

  /** What the file says of a phrase counts more than what CLDR says. */
  private static void addCurrencies(Lexicon lexicon, String language) {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    Map<String, Set<String>> spellings = new HashMap<>();
    for (LexiconFile.Line line : LexiconFile.read(language, LexiconName.CURRENCIES.file())) {
      Set<String> words = new LinkedHashSet<>(line.phrases());
      for (String phrase : line.phrases()) {
        phrases.put(key(phrase), line.values());
        spellings.put(key(phrase), words);
      }
    }
    ULocale locale = ULocale.forLanguageTag(language);
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (!NO_MONEY.contains(code)) {
        for (String name : names(currency, locale, spellings)) {
          phrases.putIfAbsent(key(name), List.of(code, "", "after", ""));
        }
        lexicon.add(LexiconName.CURRENCIES, List.of(code), List.of(code, "", CODE, ""));
      }
    }
    phrases.forEach(
        (phrase, values) -> lexicon.add(LexiconName.CURRENCIES, List.of(phrase), values));
  }

  /** "Canadian dollar", "Canadian dollars", and with the noun as people spell it. */
  private static Set<String> names(
      Currency currency, ULocale locale, Map<String, Set<String>> spellings) {
    Set<String> names = new LinkedHashSet<>();
    for (String number : List.of("one", "other")) {
      String name = currency.getName(locale, Currency.PLURAL_LONG_NAME, number, null);
      if (name.indexOf('(') < 0) {
        names.add(name);
        int noun = name.lastIndexOf(' ');
        for (String word : spellings.getOrDefault(key(name.substring(noun + 1)), Set.of())) {
          if (noun > 0 && word.indexOf(' ') < 0 && Character.isLetter(word.charAt(0))) {
            names.add(name.substring(0, noun + 1) + word);
          }
        }
      }
    }
    return names;
  }

  private static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }
}
