package io.tradewire.parser.party;

import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Party.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of parties, all in one lexicon, so that a longer name hides a shorter one of any kind:
 * {@code firms}, {@code offices}, {@code countries} (what CLDR lacks), {@code territories}, {@code
 * demonyms}, {@code capitals}, {@code blocs}, {@code blocs-again} (what a bloc is called once it is
 * known), and {@code not-parties}, names that only contain one. Values: code, form, rule.
 */
final class PartyLexicon {
  /** Form of a name that is no party. */
  static final String NO_PARTY = "NO_PARTY";

  static final String BLOC_RULE = "party.bloc";

  /** Rule of words for a bloc that was named before. */
  static final String BLOC_AGAIN_RULE = "party.bloc-again";

  static final String TERRITORY_RULE = "party.territory";

  static final String OFFICE_RULE = "party.office";

  private PartyLexicon() {}

  /** Adds the parties of a language. */
  static void addTo(Lexicon lexicon, String language) {
    Map<String, String[]> phrases = new LinkedHashMap<>();
    read(phrases, language, "firms", Form.FIRM, "party.firm");
    read(phrases, language, "offices", Form.NAME, OFFICE_RULE);
    CountryNames.of(language)
        .forEach(
            (code, names) -> names.forEach(n -> put(phrases, n, code, Form.NAME, "party.country")));
    read(phrases, language, "countries", Form.NAME, "party.country");
    read(phrases, language, "territories", Form.NAME, TERRITORY_RULE);
    read(phrases, language, "demonyms", Form.ADJECTIVE, "party.adjective");
    read(phrases, language, "capitals", Form.CAPITAL, "party.capital");
    for (LexiconFile.Line line : LexiconFile.read(language, "blocs")) {
      String code = line.values().get(0);
      Form form = code.isEmpty() ? Form.GROUP : Form.NAME;
      String rule = code.isEmpty() ? "party.group" : BLOC_RULE;
      line.phrases().forEach(phrase -> put(phrases, phrase, code, form, rule));
    }
    read(phrases, language, "blocs-again", Form.NAME, BLOC_AGAIN_RULE);
    for (LexiconFile.Line line : LexiconFile.read(language, "not-parties")) {
      line.phrases().forEach(phrase -> phrases.put(key(phrase), new String[] {"", NO_PARTY, ""}));
    }
    phrases.forEach(
        (phrase, values) -> lexicon.add(LexiconName.PARTY, List.of(phrase), List.of(values)));
  }

  private static void read(
      Map<String, String[]> phrases, String language, String file, Form form, String rule) {
    for (LexiconFile.Line line : LexiconFile.read(language, file)) {
      String code = line.values().get(0);
      line.phrases().forEach(phrase -> put(phrases, phrase, code, form, rule));
    }
  }

  /** The files are read from the general to the particular: a later line corrects CLDR's. */
  private static void put(
      Map<String, String[]> phrases, String phrase, String code, Form form, String rule) {
    phrases.put(key(phrase), new String[] {code, form.name(), rule});
  }

  private static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
