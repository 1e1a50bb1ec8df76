package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads "three tonnes in four", "four cars out of ten", "one of every three tonnes" as the part
 * they are: 75, 40 and 33.3 percent.
 */
final class PartsOfMany {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
    int at = isNoun(from + 1) ? from + 2 : from + 1;
    boolean noun = at > from + 1;
    boolean out = grammar.out.has(tokens, at) && grammar.of.has(tokens, at + 1);
    int many = out ? at + 2 : at + 1;
    boolean every = grammar.every.has(tokens, many);
    boolean in = grammar.in.has(tokens, at);
    boolean of = grammar.of.has(tokens, at) && every;
    if (!out && !in && !of || !noun && !out && !every) {
      return 0;
    }
    many = every ? many + 1 : many;
    BigDecimal whole = number(many);
    boolean bare = every || !isNoun(many + 1);
    if (whole == null || !bare || part.compareTo(whole) >= 0 || whole.compareTo(HUNDRED) > 0) {
      return 0;
    }
    percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP).stripTrailingZeros();
    percent = percent.scale() < 0 ? percent.setScale(0) : percent;
    return many + 1;
  }

  private boolean isNoun(int at) {
    return at < around.end
        && tokens.isWord(at)
        && !grammar.stops.has(tokens, at)
        && !grammar.out.has(tokens, at)
        && around.at(LexiconName.MAGNITUDES, at) == null
        && around.at(LexiconName.CHANGE, at) == null;
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
    Hit hit = around.at(LexiconName.NUMBERS, at);
    return hit == null || hit.span().to() != at + 1 ? null : grammar.decimal(hit.entry().value(0));
  }
}
