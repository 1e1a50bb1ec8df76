package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.List;

/**
 * Reads the currency of an amount: "US$ 5 mln", "5 mln euros", "5 million Hong Kong dollars". A
 * word or letter that is money only at times needs an amount that looks like money.
 */
final class MoneyReader {
  private static final List<String> WORDLIKE_CODES =
      List.of(
          "ALL", "TOP", "TRY", "CUP", "PEN", "MAD", "COP", "MOP", "SOS", "BAM", "DEM", "ANG", "RON",
          "SDG", "STD", "CVE", "CDF", "SLL", "km", "md");

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final Currencies currencies;
  private final Pounds pounds;

  MoneyReader(Tokens tokens, Hits hits, Grammar grammar, Currencies currencies, Pounds pounds) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.currencies = currencies;
    this.pounds = pounds;
  }

  /** Takes the currency in front of an amount, from the start of its sentence on. */
  void before(Amount amount, int start) {
    Hit hit = currencies.endingAt(amount.from);
    if (hit == null && isMinus(amount.from - 1, start)) {
      hit = currencies.endingAt(amount.from - 1);
      amount.negative = hit != null;
    }
    if (hit != null && hit.span().from() >= start && isPlausible(hit, amount)) {
      take(amount, hit, hit.span(), "quantity.money.before");
      amount.spanFrom = hit.span().from();
      amount.leadFrom = amount.spanFrom;
    }
  }

  /** "$-5 billion", "EUR -3.4 billion": the sign stands behind the currency. */
  private boolean isMinus(int at, int start) {
    boolean sign = at > start && tokens.is(at, '-') && tokens.space(at + 1) == Space.NONE;
    return sign && (!tokens.isWord(at - 1) || tokens.space(at) != Space.NONE);
  }

  /** "US$ 5 mln dollars" says it twice; "$5bn-$6bn" does not. */
  void repeated(Amount amount, int at, int end) {
    Hit hit = currencies.at(at);
    boolean next = hit != null && tokens.isNumber(hit.span().to());
    if (hit != null
        && !next
        && hit.span().to() <= end
        && hit.entry().value(0).equals(amount.unit)) {
      amount.spanTo = hit.span().to();
    }
  }

  /** Takes the currency behind an amount; false if there is none. */
  boolean behind(Amount amount, int at, int end) {
    Hit hit = currencies.at(at);
    Hit measure = hits.at(at, LexiconName.UNITS);
    if (hit != null && measure != null && measure.span().to() > hit.span().to()) {
      return false;
    }
    if (hit != null && pounds.isWeight(hit)) {
      return false;
    }
    if (hit != null && hit.span().to() <= end && isPlausible(hit, amount)) {
      take(amount, hit, hit.span(), "quantity.money.behind");
      amount.spanTo = hit.span().to();
      return true;
    }
    return ofCountry(amount, at, end);
  }

  /**
   * Whether a currency stands right in front of a number, as signs and codes do: "EUR 150", "$150",
   * but not "euros 150".
   */
  boolean isOfNext(int at) {
    Hit hit = currencies.at(at);
    return hit != null
        && tokens.isNumber(hit.span().to())
        && (!tokens.isWord(at) || tokens.isCapitalised(at));
  }

  /** "5 million Hong Kong dollars", "5 million (Hong Kong) dollars". */
  private boolean ofCountry(Amount amount, int at, int end) {
    boolean bracket = tokens.is(at, '(') && at + 2 < end;
    Hit party = hits.at(bracket ? at + 1 : at, LexiconName.PARTY);
    if (party == null || party.span().to() >= end || party.entry().value(0).length() != 2) {
      return false;
    }
    int behind = party.span().to();
    if (bracket && !tokens.is(behind, ')')) {
      return false;
    }
    Hit hit = currencies.at(bracket ? behind + 1 : behind);
    if (hit == null || hit.span().to() > end) {
      return false;
    }
    take(amount, hit, new Span(at, hit.span().to()), "quantity.money.of-country");
    amount.spanTo = hit.span().to();
    for (String candidate : amount.candidates) {
      if (candidate.startsWith(party.entry().value(0))) {
        amount.unit = candidate;
        amount.candidates = List.of();
        break;
      }
    }
    return true;
  }

  private void take(Amount amount, Hit hit, Span noun, String rule) {
    amount.kind = Kind.MONEY;
    String code = hit.entry().value(0);
    amount.unit = code.isEmpty() ? null : code;
    amount.candidates = grammar.cells.list(hit.entry().value(1));
    amount.factor = grammar.cells.moneyFactor(hit);
    amount.noun = noun;
    amount.rule = rule;
  }

  /**
   * A single letter or a code that is also a word ("RON 95", "SDG 8") needs an amount that looks
   * like money, and "the 1986 sum" is none.
   */
  private boolean isPlausible(Hit hit, Amount amount) {
    if (amount.yearLike && grammar.amounts.has(tokens, hit.span().from())) {
      return false;
    }
    boolean glued = hit.entry().value(2).equals("glued") || isWordInFront(hit, amount);
    boolean word =
        hit.entry().value(2).equals(NumberLexicon.CODE)
            && WORDLIKE_CODES.contains(hit.entry().phrase());
    return !glued && !word || amount.isLarge() || isLowerEnd(hit, amount.to);
  }

  /** "R2 to R4 billion": the same letter stands in front of a sum. */
  private boolean isLowerEnd(Hit hit, int at) {
    int letter = hit.span().from();
    return (grammar.to.has(tokens, at) || grammar.and.has(tokens, at))
        && at + 3 < tokens.size()
        && tokens.word(at + 1) == tokens.word(letter)
        && tokens.isCapitalised(at + 1)
        && tokens.isNumber(at + 2)
        && hits.at(at + 3, LexiconName.MAGNITUDES) != null;
  }

  /** "Euro 5" is a standard, "euro 5 million" is money. */
  private boolean isWordInFront(Hit hit, Amount amount) {
    int first = hit.span().from();
    boolean both = hit.entry().value(2).equals("both");
    return both
        && first < amount.from
        && tokens.isWord(first)
        && tokens.end(first) - tokens.start(first) > 3
        && hit.span().to() == first + 1;
  }
}
