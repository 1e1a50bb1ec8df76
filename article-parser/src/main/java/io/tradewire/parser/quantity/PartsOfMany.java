package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads "three tonnes in four", "four cars out of ten", "one of every three tonnes", "one in
 * fourteen", "25 cents of each dollar" and "of every ten cars we make, four" as the part they are.
 */
final class PartsOfMany {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal FEW = BigDecimal.TEN;

  /** So far behind "of every ten cars" the part may stand. */
  private static final int PART_REACH = 14;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  /** What {@link #read} found. */
  BigDecimal percent;

  PartsOfMany(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Index behind the words that begin at a token, 0 if they are no such part. */
  int read(int from) {
    BigDecimal part = number(from);
    if (part == null) {
      return 0;
    }
    int cents = behindCents(from, part);
    if (cents > 0) {
      return cents;
    }
    int at = isNoun(from + 1) ? from + 2 : from + 1;
    boolean noun = at > from + 1;
    boolean out = grammar.out.has(tokens, at) && grammar.of.has(tokens, at + 1);
    int many = out ? at + 2 : at + 1;
    boolean every = grammar.every.has(tokens, many);
    boolean in = grammar.in.has(tokens, at);
    boolean of = grammar.of.has(tokens, at) && every;
    many = every ? many + 1 : many;
    BigDecimal whole = number(many);
    boolean round = whole != null && (whole.equals(BigDecimal.TEN) || whole.equals(HUNDRED));
    boolean words = tokens.isWord(from) && (tokens.isWord(many) || round) && in;
    if (!out && !in && !of || !noun && !out && !every && !words) {
      return 0;
    }
    boolean few = out && whole != null && whole.compareTo(FEW) <= 0;
    boolean bare = every || few || !isNoun(many + 1) || noun && in && isVerb(many + 1);
    return bare && take(part, whole) ? many + 1 : 0;
  }

  /** "25 cents of each dollar", "60 kopecks in every rouble". */
  private int behindCents(int from, BigDecimal part) {
    int each = from + 3;
    boolean said =
        grammar.cents.has(tokens, from + 1)
            && (grammar.of.has(tokens, from + 2) || grammar.in.has(tokens, from + 2))
            && grammar.every.has(tokens, each);
    int money = around.at(LexiconName.CURRENCIES, each + 1) != null ? each + 1 : each + 2;
    Hit hit = said ? around.at(LexiconName.CURRENCIES, money) : null;
    return hit != null && take(part, HUNDRED) ? hit.span().to() : 0;
  }

  /**
   * Index of the whole in front of a part, "of every ten cars that we make, four", -1 if there is
   * none.
   */
  int wholeBefore(int part) {
    for (int at = part - 1; at > Math.max(around.start, part - PART_REACH); at--) {
      boolean every = grammar.every.has(tokens, at) && number(at + 1) != null;
      if (every && (grammar.of.has(tokens, at - 1) || grammar.forWords.has(tokens, at - 1))) {
        return take(number(part), number(at + 1)) ? at + 1 : -1;
      }
    }
    return -1;
  }

  private boolean take(BigDecimal part, BigDecimal whole) {
    if (part == null || whole == null || part.compareTo(whole) >= 0) {
      return false;
    }
    if (whole.compareTo(HUNDRED) > 0) {
      return false;
    }
    percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP).stripTrailingZeros();
    percent = percent.scale() < 0 ? percent.setScale(0) : percent;
    return true;
  }

  private boolean isNoun(int at) {
    return at < around.end
        && tokens.isWord(at)
        && !grammar.stops.has(tokens, at)
        && !grammar.out.has(tokens, at)
        && around.at(LexiconName.MAGNITUDES, at) == null
        && around.at(LexiconName.CHANGE, at) == null;
  }

  /** "one plant in four made it", unlike "one plant in four towns": no plural follows. */
  private boolean isVerb(int at) {
    int last = tokens.end(at) - 1;
    return around.shares.behind(at, 0) != null
        || !tokens.isCapitalised(at) && tokens.source().at(last) != 's';
  }

  /** A whole number of one token. */
  private BigDecimal number(int at) {
    if (at >= around.end) {
      return null;
    }
    if (tokens.isNumber(at)) {
      BigDecimal value = Digits.parse(tokens.source(), tokens.start(at), tokens.end(at));
      return value == null || value.scale() > 0 ? null : value;
    }
    if (isHundred(at)) {
      return HUNDRED;
    }
    Hit hit = around.at(LexiconName.NUMBERS, at);
    return hit == null || hit.span().to() != at + 1
        ? null
        : grammar.cells.decimal(hit.entry().value(0));
  }

  private boolean isHundred(int at) {
    Hit hit = around.at(LexiconName.MAGNITUDES, at);
    return hit != null && grammar.cells.factor(hit).compareTo(HUNDRED) == 0;
  }
}
