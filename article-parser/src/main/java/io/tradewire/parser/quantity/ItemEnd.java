package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/**
 * What stands behind a bare number: whether it ends its item there, or counts something after all.
 */
final class ItemEnd {
  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  ItemEnd(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Whether it can be a share or a change that ends here. */
  boolean endsShare(Amount amount) {
    return ends(amount) && !restatesPercent(amount)
        || tellsWhen(amount)
        || !amount.spelled && (tellsOfWhat(amount) || tellsWhere(amount))
        || tellsWhose(amount);
  }

  /** Whether it can be a level that ends here; one with decimals counts nothing in any case. */
  boolean endsLevel(Amount amount) {
    return ends(amount)
        || tellsWhen(amount)
        || !Sizes.isWhole(amount)
            && (tellsOfWhat(amount) || tellsWhere(amount) || isFunctionWord(amount.spanTo));
  }

  /** Whether punctuation, a joining word or the sentence's end follows. */
  boolean ends(Amount amount) {
    return ends(amount.spanTo);
  }

  private boolean ends(int at) {
    return at >= around.end
        || grammar.and.has(tokens, at)
        || grammar.itemEnds.has(tokens, at)
        || tokens.is(at, ',')
        || tokens.is(at, ';')
        || tokens.is(at, ')')
        || tokens.is(at, '"')
        || tokens.is(at, '.')
        || tokens.is(at, '(') && (isNumberAt(at + 1) || isNumberAt(at + 2))
        || (grammar.compared.has(tokens, at) || grammar.or.has(tokens, at)) && isNumberAt(at + 1);
  }

  private boolean isNumberAt(int at) {
    return tokens.isNumber(at)
        || around.at(LexiconName.NUMBERS, at) != null
        || around.at(LexiconName.CURRENCIES, at) != null;
  }

  /** "the remaining 30 (39 per cent)": no percentage itself. */
  private boolean restatesPercent(Amount amount) {
    int at = amount.spanTo;
    return tokens.is(at, '(') && around.at(LexiconName.PERCENT, at + 2) != null;
  }

  /** Whether a time follows: "4.1 a year earlier", "57 in 1980", "46 the year before". */
  boolean tellsWhen(Amount amount) {
    int at = amount.spanTo;
    Hit share = around.at(LexiconName.SHARES, at);
    boolean article = grammar.article.has(tokens, at) || grammar.determiners.has(tokens, at);
    return share != null && share.entry().value(0).equals("base")
        || article && (grammar.yearWords.has(tokens, at + 1) || isAgo(at + 2))
        || grammar.year.has(tokens, at) && isTime(at + 1)
        || isSpan(at);
  }

  private boolean isTime(int at) {
    int first = grammar.determiners.has(tokens, at) ? at + 1 : at;
    return tokens.isNumber(at)
        || around.at(LexiconName.MONTHS, first) != null
        || first > at && (grammar.period.has(tokens, first) || grammar.year.has(tokens, first));
  }

  /** "a decade ago", "the season before". */
  private boolean isAgo(int at) {
    return at < around.end && grammar.ago.has(tokens, at);
  }

  /** "14.4 five years ago". */
  private boolean isSpan(int at) {
    Hit unit = around.at(LexiconName.UNITS, at + 1);
    return around.at(LexiconName.NUMBERS, at) != null
        && unit != null
        && unit.entry().value(2).equals("other");
  }

  /** "and ten in 2030", "six by the end of 2025": a year of its own. */
  boolean tellsYear(Amount amount) {
    int at = amount.spanTo;
    return grammar.year.has(tokens, at)
        && (NumberTokens.isYear(tokens, at + 1)
            || grammar.determiners.has(tokens, at + 1) && grammar.year.has(tokens, at + 2));
  }

  /** Whether it says of what: "55 of the barley", "1.9 of corn". */
  private boolean tellsOfWhat(Amount amount) {
    return grammar.of.has(tokens, amount.spanTo);
  }

  /** Whether it says where, or for whom: "14 to Spain". */
  boolean tellsWhere(Amount amount) {
    int at = amount.spanTo;
    return around.isTo(at) || grammar.prepositions.has(tokens, at);
  }

  /** "10 British", "seven Canadian": an adjective of origin that ends the item. */
  private boolean tellsWhose(Amount amount) {
    int at = amount.spanTo;
    return at < around.end && tokens.isWord(at) && tokens.isCapitalised(at) && ends(at + 1);
  }

  /** "7.2 of them". */
  boolean isPartOfThem(Amount amount) {
    return grammar.of.has(tokens, amount.spanTo)
        && around.at(LexiconName.ANAPHORS, amount.spanTo) != null;
  }

  /** "380 of it", which counts nothing. */
  boolean isPartOfIt(Amount amount) {
    int it = amount.spanTo + 1;
    boolean part = grammar.of.has(tokens, it - 1) && grammar.parts.has(tokens, it);
    return part && !isPartOfThem(amount) && (!tokens.isWord(it + 1) || around.isLittle(it + 1));
  }

  /** "16 higher", "8 down". */
  boolean isThan(Amount amount) {
    Hit word = around.at(LexiconName.CHANGE, amount.spanTo);
    if (word == null || !word.entry().value(1).equals("than") || isCount(amount)) {
      return false;
    }
    int behind = word.span().to();
    return ends(behind) || isFunctionWord(behind);
  }

  /** "81 of them", "by a factor of 1.8": counts things, or multiplies. */
  boolean isCount(Amount amount) {
    return Sizes.isWhole(amount) && around.at(LexiconName.ANAPHORS, amount.to) != null
        || Multiples.isFactor(amount, around);
  }

  /** "21.3 m", where the level spoken of has the same sign for its magnitude. */
  boolean repeatsSign(Amount amount, Amount level) {
    int at = amount.spanTo;
    Hit sign = around.at(LexiconName.MAGNITUDES, at);
    return sign != null
        && tokens.space(at) == Space.BLANK
        && sign.span().to() == at + 1
        && (isSame(at, level.to - 1) || isSame(at, level.spanTo - 1))
        && ends(at + 1);
  }

  private boolean isSame(int at, int other) {
    return tokens.isWord(other) && tokens.word(at) == tokens.word(other);
  }

  /** "vegetables for 1.4 were": such a word is no noun that is counted. */
  private boolean isFunctionWord(int at) {
    return grammar.stops.has(tokens, at);
  }
}
