package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;

/**
 * Tells numbers that say what money is worth: "The lari closed at 2.63", "7.99 to the dollar". They
 * go on from no level.
 */
final class ExchangeRates {
  private static final int REACH = 12;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  ExchangeRates(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  boolean isRate(Amount amount) {
    return isToMoney(amount.spanTo) || isOfMoney(amount.leadFrom);
  }

  /** "2.63 to the dollar", "89.4 per dollar", "59 a dollar". */
  private boolean isToMoney(int at) {
    boolean to =
        grammar.to.has(tokens, at)
            || grammar.per.has(tokens, at)
            || grammar.article.has(tokens, at)
            || grammar.compared.has(tokens, at)
            || grammar.forWords.has(tokens, at);
    int money = isDeterminer(at + 1) ? at + 2 : at + 1;
    return to
        && tokens.isWord(at)
        && isMoney(money)
        && !tokens.isNumber(around.at(LexiconName.CURRENCIES, money).span().to());
  }

  /** "The rupee, at 71.8": the money itself is spoken of, and no number stands in between. */
  private boolean isOfMoney(int number) {
    for (int at = number - 1; at >= Math.max(around.start, number - REACH); at--) {
      if (tokens.isNumber(at)) {
        return false;
      }
      if (isMoney(at) && (at == around.start || isDeterminer(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeterminer(int at) {
    return grammar.determiners.has(tokens, at) || grammar.article.has(tokens, at);
  }

  private boolean isMoney(int at) {
    Hit hit = around.at(LexiconName.CURRENCIES, at);
    return hit != null
        && tokens.isWord(at)
        && !grammar.amounts.has(tokens, at)
        && !hit.entry().value(2).equals("glued")
        && !hit.entry().value(2).equals(NumberLexicon.CODE);
  }
}
