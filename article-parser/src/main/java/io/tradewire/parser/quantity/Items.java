package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** What stands on either side of a bare number, and tells whether it is an item of a list. */
final class Items {
  private static final int THINGS_REACH = 12;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  Items(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** "Iraq (271)", "wine (+13)". */
  boolean isBracketed(Amount amount) {
    int front = signFront(amount);
    return front >= around.start && tokens.is(front, '(');
  }

  /** "(+13)", "(-19)": a sign in front within brackets. */
  boolean isSigned(Amount amount) {
    int sign = amount.leadFrom - 1;
    return (tokens.is(sign, '+') || tokens.is(sign, '-')) && tokens.is(sign - 1, '(');
  }

  /** "21.3 m", where the level spoken of has the same sign for its magnitude. */
  boolean isSigned(Amount amount, Amount level) {
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

  private int signFront(Amount amount) {
    return isSigned(amount) ? amount.leadFrom - 2 : amount.leadFrom - 1;
  }

  /** A name or a little word ties the number to its item: "with 6.4", "Kuwait nine". */
  boolean isLed(Amount amount) {
    int front = front(amount);
    return grammar.items.has(tokens, front) || isName(front) || isBracketed(amount);
  }

  /** "Peru 320, Chile": a name right in front, and the next one behind. */
  boolean isNamed(Amount amount) {
    return isName(amount.leadFrom - 1) && ends(amount) && isName(amount.spanTo + 1);
  }

  private boolean isName(int front) {
    boolean possessive = tokens.is(front, "'s") || tokens.is(front, '\'');
    return front > around.start
        && (possessive || tokens.isWord(front) && tokens.isCapitalised(front));
  }

  /** ", ferrochrome ten", "and tea 32": a noun of its own behind what joins it to the list. */
  boolean isListed(Amount amount, int from) {
    int front = amount.leadFrom - 1;
    boolean comma = tokens.is(front, ',');
    int noun = comma ? front - 1 : front;
    boolean named = tokens.isWord(noun) && !grammar.stops.has(tokens, noun);
    if (!named && !comma) {
      return false;
    }
    boolean joint = false;
    for (int at = from; at < noun; at++) {
      joint |= isJoint(at);
      if (grammar.verbs.has(tokens, at)) {
        return false;
      }
    }
    return joint;
  }

  private boolean isJoint(int at) {
    return tokens.is(at, ',')
        || tokens.is(at, ';')
        || tokens.is(at, '(')
        || tokens.is(at, ':')
        || grammar.and.has(tokens, at);
  }

  /** A verb or a word of share or change stands in front: "took 17", "was seven", "rose to 31". */
  boolean isTold(Amount amount) {
    int front = front(amount);
    return isLed(amount)
        || grammar.linking.has(tokens, front)
        || grammar.tellers.has(tokens, front)
        || around.endingAt(LexiconName.SHARES, front + 1) != null
        || around.endingAt(LexiconName.CHANGE, front + 1) != null;
  }

  /** Index of the last word in front that is not "only", "already" or the like. */
  private int front(Amount amount) {
    int front = amount.leadFrom - 1;
    while (front > around.start
        && (grammar.adverbs.has(tokens, front)
            || grammar.skips.has(tokens, front) && !grammar.of.has(tokens, front))) {
      front--;
    }
    return front;
  }

  /** "and ten in 2030", "six by the end of 2025": a year of its own, and no noun in between. */
  boolean tellsYear(Amount amount) {
    int at = amount.spanTo;
    int front = front(amount);
    boolean year =
        grammar.year.has(tokens, at)
            && (NumberTokens.isYear(tokens, at + 1)
                || grammar.determiners.has(tokens, at + 1) && grammar.year.has(tokens, at + 2));
    return year && (front < around.start || !tokens.isWord(front) || isLittle(front));
  }

  private boolean isLittle(int at) {
    return grammar.stops.has(tokens, at) || grammar.and.has(tokens, at);
  }

  /** "in 12", "on the 12": a time, or a place. */
  boolean isDated(Amount amount) {
    int front = amount.leadFrom - 1;
    return grammar.year.has(tokens, front) && !grammar.items.has(tokens, front);
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

  /** "the remaining 30 (39 per cent)": no percentage itself. */
  boolean restatesPercent(Amount amount) {
    int at = amount.spanTo;
    return tokens.is(at, '(') && around.at(LexiconName.PERCENT, at + 2) != null;
  }

  private boolean isNumberAt(int at) {
    return tokens.isNumber(at)
        || around.at(LexiconName.NUMBERS, at) != null
        || around.at(LexiconName.CURRENCIES, at) != null;
  }

  /** Whether a little word follows, so that it counts no noun: "vegetables for 1.4 were". */
  boolean goesOn(Amount amount) {
    return grammar.stops.has(tokens, amount.spanTo);
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

  /** "7.2 of them". */
  boolean isPartOfThem(Amount amount) {
    return grammar.of.has(tokens, amount.spanTo)
        && around.at(LexiconName.ANAPHORS, amount.spanTo) != null;
  }

  /** "380 of it", which counts nothing. */
  boolean isPartOfIt(Amount amount) {
    int it = amount.spanTo + 1;
    boolean part = grammar.of.has(tokens, it - 1) && grammar.parts.has(tokens, it);
    return part && !isPartOfThem(amount) && (!tokens.isWord(it + 1) || isLittle(it + 1));
  }

  /** "of which 16.7 were sold". */
  boolean isPartOfWhich(Amount amount) {
    return around.shares.isPartOfThat(amount.leadFrom);
  }

  /** "16 higher", "8 down". */
  boolean isThan(Amount amount) {
    Hit word = around.at(LexiconName.CHANGE, amount.spanTo);
    if (word == null || !word.entry().value(1).equals("than") || isCount(amount)) {
      return false;
    }
    int behind = word.span().to();
    return ends(behind) || grammar.stops.has(tokens, behind);
  }

  /** "herbs and coal worth 0.58". */
  boolean isWorth(Amount amount) {
    return grammar.worth.has(tokens, front(amount));
  }

  /**
   * "goods worth 13.9", "at 187", "supplied 1.9": what something cost or came to.
   *
   * @param maybePercent whether it is of the size of a percentage
   */
  boolean isOfMoney(Amount amount, boolean maybePercent) {
    int front = front(amount);
    boolean whole = Sizes.isWhole(amount);
    boolean preposition = grammar.items.has(tokens, front);
    if (whole && maybePercent && preposition) {
      return false;
    }
    if (around.endingAt(LexiconName.CHANGE, front + 1) != null) {
      return false;
    }
    Hit share = around.endingAt(LexiconName.SHARES, front + 1);
    boolean verb = share != null && share.span().from() == front && !whole;
    return verb || grammar.levelWords.has(tokens, front) || grammar.payers.has(tokens, front);
  }

  /** Whether it says of what: "55 of the barley", "1.9 of corn". */
  boolean tellsOfWhat(Amount amount) {
    return grammar.of.has(tokens, amount.spanTo);
  }

  /** Whether it says where, or for whom: "14 to Spain". */
  boolean tellsWhere(Amount amount) {
    int at = amount.spanTo;
    return grammar.to.has(tokens, at) && tokens.isWord(at) || grammar.prepositions.has(tokens, at);
  }

  /** "81 of them", "by a factor of 1.8": counts things, or multiplies. */
  boolean isCount(Amount amount) {
    return Sizes.isWhole(amount) && around.at(LexiconName.ANAPHORS, amount.to) != null
        || Multiples.isFactor(amount, around);
  }

  /** "The number of firms stood at 820": things that figures count are spoken of. */
  boolean isAboutThings(Amount amount) {
    int from = Math.max(around.start, amount.leadFrom - THINGS_REACH);
    for (int at = from; at < amount.leadFrom; at++) {
      Hit unit = around.at(LexiconName.UNITS, at);
      if (unit != null && unit.entry().value(2).equals("count")) {
        return true;
      }
    }
    return false;
  }

  /** "10 British", "seven Canadian": an adjective of origin that ends the item. */
  boolean tellsWhose(Amount amount) {
    int at = amount.spanTo;
    return at < around.end && tokens.isWord(at) && tokens.isCapitalised(at) && ends(at + 1);
  }
}
