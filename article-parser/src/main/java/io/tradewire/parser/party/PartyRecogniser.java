package io.tradewire.parser.party;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconFile;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.LexiconSet;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Party.Form;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.TokenKind;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds countries, blocs, capitals and peoples, in the header too. The longest name wins; a name
 * must be capitalised ("turkey" is a bird), an abbreviation in capitals throughout ("us" is no
 * country).
 */
public final class PartyRecogniser {
  private static final LexiconSet NAMES = LexiconSet.of(LexiconName.PARTY, LexiconName.WORLD_WORD);

  private final InstitutionNames institutions;
  private final WorldPhrases world;
  private final FormerStates formerStates;
  private final WordSet persons;
  private final BlocPhrases blocs;
  private final WordSet currencies;
  private final WordSet articles;
  private final WordSet small;
  private final WordSet pairs;
  private final WordSet functionWords;

  private PartyRecogniser(Lexicon lexicon, String language) {
    institutions = new InstitutionNames(lexicon, language);
    world = new WorldPhrases(lexicon, language);
    formerStates = new FormerStates(language);
    persons = words(lexicon, language, "person-names", null);
    currencies = words(lexicon, language, "currency-nouns", null);
    blocs = new BlocPhrases(lexicon, language);
    articles = words(lexicon, language, "party-context", "article");
    small = words(lexicon, language, "party-context", "small");
    pairs = words(lexicon, language, "party-context", "pair");
    functionWords = words(lexicon, language, "party-context", "function");
  }

  /** The recogniser of a language; adds its words to a lexicon that is not yet in use. */
  public static PartyRecogniser of(Lexicon lexicon, String language) {
    PartyLexicon.addTo(lexicon, language);
    return new PartyRecogniser(lexicon, language);
  }

  static WordSet words(Lexicon lexicon, String language, String file, String kind) {
    List<String> words = new ArrayList<>();
    for (LexiconFile.Line line : LexiconFile.read(language, file)) {
      if (kind == null || line.values().get(0).equals(kind)) {
        words.addAll(line.phrases());
      }
    }
    return WordSet.of(lexicon.vocabulary(), words);
  }

  /** All parties of a text of which nobody knows when it was written. */
  public List<Party> find(Document document) {
    return find(document, null);
  }

  /**
   * All parties in the order of the text, without overlap.
   *
   * @param written the day, null if it is not known: "Moscow" was that of the Soviet Union in 1987
   */
  public List<Party> find(Document document, LocalDate written) {
    Tokens tokens = document.tokens();
    List<Party> parties = new ArrayList<>();
    int done = 0;
    String bloc = null;
    for (Hit hit : document.hits().of(NAMES)) {
      Span span = hit.span();
      if (span.from() < done) {
        continue;
      }
      if (hit.entry().lexicon() == LexiconName.PARTY) {
        if (!isWrittenAsName(tokens, span)) {
          continue;
        }
        Party party = again(read(document, hit), bloc, tokens);
        done = party == null ? span.to() : party.span().to();
        if (party != null) {
          parties.add(party);
          bloc = party.rule().equals(PartyLexicon.BLOC_RULE) ? party.code() : bloc;
        }
      } else {
        Party party = world.read(tokens, span);
        if (party != null) {
          parties.add(party);
        }
      }
    }
    return formerStates.resolve(parties, written);
  }

  /** "The Union", "the bloc": the one that was named last; before any was, it is no party. */
  private static Party again(Party party, String bloc, Tokens tokens) {
    if (party == null || !party.rule().equals(PartyLexicon.BLOC_AGAIN_RULE)) {
      return party;
    }
    int next = party.span().to();
    boolean name = next < tokens.size() && tokens.isCapitalised(next);
    return bloc == null || name
        ? null
        : new Party(party.span(), bloc, party.form(), party.possessive(), false, party.rule());
  }

  private Party read(Document document, Hit hit) {
    Tokens tokens = document.tokens();
    Span span = hit.span();
    String form = hit.entry().value(1);
    if (form.equals(PartyLexicon.NO_PARTY)
        || isCurrency(tokens, span)
        || isPerson(tokens, span)
        || isQuoted(tokens, span)) {
      return null;
    }
    String code = hit.entry().value(0);
    if (ForeignRegions.hold(document, span, code)) {
      return null;
    }
    Form read = Form.valueOf(form);
    String rule = hit.entry().value(2);
    if (rule.equals(PartyLexicon.BLOC_RULE) || read == Form.GROUP) {
      if (blocs.isOneOf(tokens, span)) {
        return null;
      }
      span = blocs.withMembers(tokens, span);
    }
    if (rule.equals(PartyLexicon.TERRITORY_RULE)) {
      span = withoutNext(tokens, span);
    }
    int lead = blocs.leadOfOutside(tokens, span);
    if (lead >= 0) {
      return new Party(new Span(lead, span.to()), null, Form.GROUP, false, false, "party.outside");
    }
    boolean possessive = isPossessive(tokens, span);
    boolean inName =
        read == Form.FIRM
            || rule.equals(PartyLexicon.OFFICE_RULE)
            || institutions.hold(tokens, span);
    return new Party(span, code.isEmpty() ? null : code, read, possessive, inName, rule);
  }

  /**
   * Capitalised words, but "of", "and", "the" and nouns like "countries", "mainland" may be small.
   */
  private boolean isWrittenAsName(Tokens tokens, Span span) {
    int from = span.from();
    boolean capitalised = tokens.isCapitalised(from);
    if (span.to() - from > 1) {
      return articles.has(tokens, from)
          ? tokens.isCapitalised(from + 1) || small.has(tokens, from + 1)
          : capitalised || isCommonNoun(tokens, span);
    }
    if (!capitalised) {
      return false;
    }
    int length = tokens.end(from) - tokens.start(from);
    if (length > 3) {
      return true;
    }
    char last = tokens.source().at(tokens.end(from) - 1);
    return last == '.' || Character.isUpperCase(last) || !tokens.is(from, "us") && length == 3;
  }

  /** "developing countries", "third world": groups are common nouns. */
  private static boolean isCommonNoun(Tokens tokens, Span span) {
    for (int i = span.from(); i < span.to(); i++) {
      if (tokens.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /** "US dollars", "US$". */
  private boolean isCurrency(Tokens tokens, Span span) {
    int next = span.to();
    return next < tokens.size()
        && (currencies.has(tokens, next)
            || tokens.kind(next) == TokenKind.SYMBOL
                && tokens.space(next) == Tokens.Space.NONE
                && !tokens.is(next, '%'));
  }

  /** The centre "Central Asia": a name in quotation marks is that of something else. */
  private static boolean isQuoted(Tokens tokens, Span span) {
    return tokens.is(span.from() - 1, '"') && tokens.is(span.to(), '"');
  }

  /** "Michael Jordan", "Chad Smith". */
  private boolean isPerson(Tokens tokens, Span span) {
    if (span.to() - span.from() > 1 || !persons.has(tokens, span.from())) {
      return false;
    }
    return isOtherName(tokens, span.from() - 1, span.from())
        || isOtherName(tokens, span.to(), span.to());
  }

  /** A capitalised word that no lexicon knows, next to the span. */
  private boolean isOtherName(Tokens tokens, int token, int behindGap) {
    if (token < 0 || token >= tokens.size() || behindGap >= tokens.size()) {
      return false;
    }
    return tokens.isWord(token)
        && tokens.isCapitalised(token)
        && !isUpperCase(tokens, token)
        && tokens.word(token) == Vocabulary.UNKNOWN
        && tokens.space(behindGap) == Tokens.Space.BLANK
        && !functionWords.has(tokens, token);
  }

  private static boolean isUpperCase(Tokens tokens, int token) {
    return Character.isUpperCase(tokens.source().at(tokens.end(token) - 1));
  }

  /** "Taiwan" of "Taiwan, China and Japan": there the comma is that of a list. */
  private Span withoutNext(Tokens tokens, Span span) {
    int next = span.to();
    if (tokens.is(next, ',') || pairs.has(tokens, next)) {
      for (int i = span.from(); i < next; i++) {
        if (tokens.is(i, ',')) {
          return new Span(span.from(), i);
        }
      }
    }
    return span;
  }

  private static boolean isPossessive(Tokens tokens, Span span) {
    int next = span.to();
    if (tokens.is(next, "'s")) {
      return true;
    }
    char last = tokens.source().at(tokens.end(next - 1) - 1);
    return tokens.is(next, '\'')
        && tokens.space(next) == Tokens.Space.NONE
        && (last == 's' || last == 'S');
  }
}
