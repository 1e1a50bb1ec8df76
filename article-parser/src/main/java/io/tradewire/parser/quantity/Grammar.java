package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.WordSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The small words of a language's numbers, and what a lexicon's cells mean. */
final class Grammar {
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

  /** Takes the words of a language out of its lexicon, to which they are added. */
  Grammar(Lexicon lexicon, String language) {
    Function<String, WordSet> words = kind -> NumberLexicon.words(lexicon, language, kind);
    bushels = new Bushels(lexicon.vocabulary(), language);
    skips = words.apply("skip");
    labels = words.apply("label");
    codes = words.apply("code");
    partOfYear = words.apply("part-of-year");
    joinedYear = words.apply("joined-year");
    numberedPart = words.apply("numbered-part");
    solar = words.apply("solar");
    ago = words.apply("ago");
    stretches = words.apply("stretch");
    multiplying = words.apply("multiplying");
    fiscal = words.apply("fiscal");
    pace = words.apply("pace");
    phone = words.apply("phone");
    minus = words.apply("minus");
    stops = words.apply("stop");
    and = words.apply("and");
    or = words.apply("or");
    to = words.apply("to");
    from = words.apply("from");
    between = words.apply("between");
    in = words.apply("in");
    half = words.apply("half");
    article = words.apply("article");
    beforeOne = words.apply("before-one");
    of = words.apply("of");
    year = words.apply("year");
    determiners = words.apply("determiner");
    parts = words.apply("part");
    prepositions = words.apply("preposition");
    as = words.apply("as");
    much = words.apply("much");
    period = words.apply("period");
    by = words.apply("by");
    forWords = words.apply("for");
    yearWords = words.apply("yearly");
    muchOf = words.apply("much-of");
    verbs = words.apply("verb");
    items = words.apply("item");
    itemEnds = words.apply("item-end");
    tellers = words.apply("teller");
    payers = words.apply("payer");
    pieces = words.apply("counted-goods");
    animals = words.apply("counted-animals");
    making = words.apply("making");
    with = words.apply("with");
    adverbs = words.apply("adverb");
    out = words.apply("out");
    every = words.apply("every");
    ranging = words.apply("ranging");
    numbering = words.apply("numbering");
    numbers = words.apply("numbers");
    factorNouns = words.apply("factor");
    modals = words.apply("modal");
    degrees = words.apply("degree");
    than = words.apply("than");
    what = words.apply("what");
    former = words.apply("former");
    against = words.apply("against");
    levelWords = words.apply("level-word");
    amounts = words.apply("amount");
    worth = words.apply("worth");
    cents = words.apply("cent");
    per = words.apply("per");
    compared = words.apply("compared");
    percentWords = words.apply("percent");
    linking = words.apply("linking");
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
}
