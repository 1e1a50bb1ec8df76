package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Entry;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.WordSet;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The small words of a language's numbers, and what a lexicon's cells mean. */
final class Grammar {

  /** No name of a currency has more words. */
  private static final int LONGEST_CURRENCY = 4;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  final WordSet skips;
  final WordSet labels;
  final WordSet codes;
  final WordSet minus;
  final WordSet partOfYear;
  final WordSet joinedYear;
  final WordSet numberedPart;
  final WordSet solar;
  final WordSet pace;
  final WordSet fiscal;
  final WordSet ago;
  final WordSet stretches;
  final WordSet multiplying;
  final WordSet phone;
  final WordSet stops;
  final WordSet and;
  final WordSet or;
  final WordSet to;
  final WordSet from;
  final WordSet between;
  final WordSet half;
  final WordSet article;
  final WordSet beforeOne;
  final WordSet of;
  final WordSet year;
  final WordSet linking;
  final WordSet period;
  final WordSet in;
  final WordSet as;
  final WordSet much;
  final WordSet prepositions;
  final WordSet parts;
  final WordSet determiners;
  final WordSet by;
  final WordSet factorNouns;
  final WordSet modals;
  final WordSet degrees;
  final WordSet what;
  final WordSet than;
  final WordSet former;
  final WordSet against;
  final WordSet compared;
  final WordSet per;
  final WordSet cents;
  final WordSet worth;
  final WordSet amounts;
  final WordSet levelWords;
  final WordSet percentWords;
  final WordSet items;
  final WordSet itemEnds;
  final WordSet tellers;
  final WordSet adverbs;
  final WordSet payers;
  final WordSet pieces;
  final WordSet animals;
  final WordSet making;
  final WordSet with;
  final WordSet out;
  final WordSet every;
  final WordSet ranging;
  final WordSet numbering;
  final WordSet numbers;
  final WordSet forWords;
  final WordSet yearWords;
  final WordSet muchOf;
  final WordSet verbs;

  final Bushels bushels;

  private final Map<String, BigDecimal> factors = new ConcurrentHashMap<>();
  private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

  Grammar(Lexicon lexicon, String language) {
    bushels = new Bushels(lexicon.vocabulary(), language);
    skips = NumberLexicon.words(lexicon, language, "skip");
    labels = NumberLexicon.words(lexicon, language, "label");
    codes = NumberLexicon.words(lexicon, language, "code");
    partOfYear = NumberLexicon.words(lexicon, language, "part-of-year");
    joinedYear = NumberLexicon.words(lexicon, language, "joined-year");
    numberedPart = NumberLexicon.words(lexicon, language, "numbered-part");
    solar = NumberLexicon.words(lexicon, language, "solar");
    ago = NumberLexicon.words(lexicon, language, "ago");
    stretches = NumberLexicon.words(lexicon, language, "stretch");
    multiplying = NumberLexicon.words(lexicon, language, "multiplying");
    fiscal = NumberLexicon.words(lexicon, language, "fiscal");
    pace = NumberLexicon.words(lexicon, language, "pace");
    phone = NumberLexicon.words(lexicon, language, "phone");
    minus = NumberLexicon.words(lexicon, language, "minus");
    stops = NumberLexicon.words(lexicon, language, "stop");
    and = NumberLexicon.words(lexicon, language, "and");
    or = NumberLexicon.words(lexicon, language, "or");
    to = NumberLexicon.words(lexicon, language, "to");
    from = NumberLexicon.words(lexicon, language, "from");
    between = NumberLexicon.words(lexicon, language, "between");
    in = NumberLexicon.words(lexicon, language, "in");
    half = NumberLexicon.words(lexicon, language, "half");
    article = NumberLexicon.words(lexicon, language, "article");
    beforeOne = NumberLexicon.words(lexicon, language, "before-one");
    of = NumberLexicon.words(lexicon, language, "of");
    year = NumberLexicon.words(lexicon, language, "year");
    determiners = NumberLexicon.words(lexicon, language, "determiner");
    parts = NumberLexicon.words(lexicon, language, "part");
    prepositions = NumberLexicon.words(lexicon, language, "preposition");
    as = NumberLexicon.words(lexicon, language, "as");
    much = NumberLexicon.words(lexicon, language, "much");
    period = NumberLexicon.words(lexicon, language, "period");
    by = NumberLexicon.words(lexicon, language, "by");
    forWords = NumberLexicon.words(lexicon, language, "for");
    yearWords = NumberLexicon.words(lexicon, language, "yearly");
    muchOf = NumberLexicon.words(lexicon, language, "much-of");
    verbs = NumberLexicon.words(lexicon, language, "verb");
    items = NumberLexicon.words(lexicon, language, "item");
    itemEnds = NumberLexicon.words(lexicon, language, "item-end");
    tellers = NumberLexicon.words(lexicon, language, "teller");
    payers = NumberLexicon.words(lexicon, language, "payer");
    pieces = NumberLexicon.words(lexicon, language, "counted-goods");
    animals = NumberLexicon.words(lexicon, language, "counted-animals");
    making = NumberLexicon.words(lexicon, language, "making");
    with = NumberLexicon.words(lexicon, language, "with");
    adverbs = NumberLexicon.words(lexicon, language, "adverb");
    out = NumberLexicon.words(lexicon, language, "out");
    every = NumberLexicon.words(lexicon, language, "every");
    ranging = NumberLexicon.words(lexicon, language, "ranging");
    numbering = NumberLexicon.words(lexicon, language, "numbering");
    numbers = NumberLexicon.words(lexicon, language, "numbers");
    factorNouns = NumberLexicon.words(lexicon, language, "factor");
    modals = NumberLexicon.words(lexicon, language, "modal");
    degrees = NumberLexicon.words(lexicon, language, "degree");
    than = NumberLexicon.words(lexicon, language, "than");
    what = NumberLexicon.words(lexicon, language, "what");
    former = NumberLexicon.words(lexicon, language, "former");
    against = NumberLexicon.words(lexicon, language, "against");
    levelWords = NumberLexicon.words(lexicon, language, "level-word");
    amounts = NumberLexicon.words(lexicon, language, "amount");
    worth = NumberLexicon.words(lexicon, language, "worth");
    cents = NumberLexicon.words(lexicon, language, "cent");
    per = NumberLexicon.words(lexicon, language, "per");
    compared = NumberLexicon.words(lexicon, language, "compared");
    percentWords = NumberLexicon.words(lexicon, language, "percent");
    linking = NumberLexicon.words(lexicon, language, "linking");
  }

  /** The number in a magnitude's first cell. */
  BigDecimal factor(Hit hit) {
    return decimal(hit.entry().value(0));
  }

  /** How many of its currency a word for money is: "MTD" are a million Tunisian dinars. */
  BigDecimal moneyFactor(Hit hit) {
    String cell = hit.entry().value(3);
    return cell.isEmpty() ? BigDecimal.ONE : decimal(cell);
  }

  /** A cell as a number; the cells are few, so each is parsed once. */
  BigDecimal decimal(String cell) {
    return factors.computeIfAbsent(cell, BigDecimal::new);
  }

  /** A cell as a list, parted by blanks. */
  List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : lists.computeIfAbsent(cell, c -> List.of(c.split(" ")));
  }

  /** The currency that ends in front of a number, null if none does. */
  Hit currencyEndingAt(Tokens tokens, Hits hits, int number) {
    for (int length = Math.min(LONGEST_CURRENCY, number); length > 0; length--) {
      if (!hits.begins(number - length, LexiconName.CURRENCIES)) {
        continue;
      }
      for (Hit hit : hits.at(number - length)) {
        if (hit.span().to() == number
            && hit.entry().lexicon() == LexiconName.CURRENCIES
            && standsBefore(tokens, hits, hit, number)) {
          return hit;
        }
      }
    }
    return null;
  }

  private boolean standsBefore(Tokens tokens, Hits hits, Hit hit, int number) {
    if (tokens.space(number).ordinal() >= Space.PARAGRAPH.ordinal()) {
      return false;
    }
    int first = hit.span().from();
    boolean letter = tokens.isWord(first);
    return switch (hit.entry().value(2)) {
      case "before", "both" ->
          !letter
              || length(tokens, first) > 2
              || tokens.isCapitalised(first) && !isArticle(tokens, hit.span());
      case "glued" ->
          tokens.isCapitalised(first)
              && (tokens.space(number) == Space.NONE || isLarge(tokens, hits, number));
      case NumberLexicon.CODE -> isCapitals(tokens, first);
      default -> false;
    };
  }

  /** "A $5 billion plan": a letter that does not touch its sign is a word. */
  private static boolean isArticle(Tokens tokens, Span sign) {
    int first = sign.from();
    return length(tokens, first) == 1
        && sign.to() > first + 1
        && tokens.space(first + 1) != Space.NONE;
  }

  /**
   * "R 45 billion": a letter that stands apart is money in front of millions, but not of tonnes.
   */
  private boolean isLarge(Tokens tokens, Hits hits, int number) {
    Hit magnitude = hits.at(number + 1, LexiconName.MAGNITUDES);
    return magnitude != null
        && factor(magnitude).compareTo(MILLION) >= 0
        && !magnitude.entry().value(1).equals("money")
        && hits.at(magnitude.span().to(), LexiconName.UNITS) == null;
  }

  /** The currency that begins behind a number, null if none does. */
  Hit currencyAt(Tokens tokens, Hits hits, int token) {
    if (!hits.begins(token, LexiconName.CURRENCIES) || isInFront(tokens, token)) {
      return null;
    }
    for (Hit hit : hits.at(token)) {
      Entry entry = hit.entry();
      if (entry.lexicon() == LexiconName.CURRENCIES) {
        String place = entry.value(2);
        boolean code = place.equals(NumberLexicon.CODE) && isCapitals(tokens, token);
        if (code || place.equals("after") || place.equals("both")) {
          return hit;
        }
      }
    }
    return null;
  }

  /** "in 2024 $2 billion": a sign that touches the number behind it belongs to that one. */
  private static boolean isInFront(Tokens tokens, int token) {
    int next = token + 1;
    return !tokens.isWord(token)
        && next < tokens.size()
        && tokens.isNumber(next)
        && tokens.space(next) == Space.NONE
        && tokens.space(token) != Space.NONE;
  }

  private static int length(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token);
  }

  boolean isCapitals(Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (!Character.isUpperCase(tokens.source().at(i))) {
        return false;
      }
    }
    return true;
  }
}
