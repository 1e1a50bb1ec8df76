package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * What "pounds" are in a text: money if it names a country that pays in pounds or money that is
 * pounds ("sterling"), else a weight ("13.2 million pounds of lobster were landed in Maine").
 */
final class Pounds {

  /** The letters of a currency's code that are its country's. */
  private static final int COUNTRY = 2;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private Boolean weight;

  Pounds(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** Whether a word for money is a weight here: one that is also in the lexicon of measures. */
  boolean isWeight(Hit money) {
    Hit measure = hits.at(money.span().from(), LexiconName.UNITS);
    boolean both = measure != null && measure.span().equals(money.span());
    List<String> currencies = grammar.cells.list(money.entry().value(1));
    if (!both || currencies.isEmpty()) {
      return false;
    }
    if (weight == null) {
      weight = isElsewhere(currencies);
    }
    return weight;
  }

  /** Whether the text names nobody who has one of some currencies, and none of them for sure. */
  private boolean isElsewhere(List<String> currencies) {
    for (int at = 0; at < tokens.size(); at++) {
      Hit party = hits.at(at, LexiconName.PARTY);
      Hit money = hits.at(at, LexiconName.CURRENCIES);
      if (party != null && isOf(party.entry().value(0), currencies)
          || money != null && currencies.contains(money.entry().value(0)) && !isPlain(money)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it leaves open whose it is, unlike "sterling". */
  private static boolean isPlain(Hit money) {
    return !money.entry().value(1).isEmpty();
  }

  private static boolean isOf(String country, List<String> currencies) {
    for (String currency : currencies) {
      if (currency.substring(0, COUNTRY).equals(country)) {
        return true;
      }
    }
    return false;
  }
}
