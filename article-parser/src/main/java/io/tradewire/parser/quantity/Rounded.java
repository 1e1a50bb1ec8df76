package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * Drops a fraction in words that the sentence then says exactly: "almost half of the sum, namely
 * 48.3%", "a quarter of exports, 25.7% to be exact", "fell by a quarter (24 pct)".
 */
final class Rounded {
  /** So many words may tell what the fraction is of. */
  private static final int LONGEST_OF = 4;

  /** The two differ by less than an eighth. */
  private static final BigDecimal CLOSE = BigDecimal.valueOf(8);

  private final Tokens tokens;
  private final Grammar grammar;

  Rounded(Around around) {
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Drops those of a sentence. */
  void drop(List<Percentage> inWords, List<Amount> amounts) {
    inWords.removeIf(
        words ->
            words.rule().startsWith("percentage.fraction.")
                && amounts.stream().anyMatch(amount -> isExact(amount, words)));
  }

  private boolean isExact(Amount amount, Percentage words) {
    if (!amount.isPercent() || amount.absorbed || amount.cell != null) {
      return false;
    }
    BigDecimal fraction = words.percent().abs();
    BigDecimal apart = fraction.subtract(amount.value()).abs();
    return apart.multiply(CLOSE).compareTo(fraction) < 0
        && isBehind(words.number(), Math.min(amount.leadFrom, amount.spanFrom))
        && !grammar.of.has(tokens, amount.spanTo);
  }

  /** Whether nothing stands between but what the fraction is of, a comma or bracket, "namely". */
  private boolean isBehind(Span words, int exact) {
    int at = words.to();
    if (grammar.of.has(tokens, at)) {
      int last = Math.min(exact, at + LONGEST_OF);
      for (at++; at < last && tokens.isWord(at); at++) {}
    }
    boolean mark = tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, '-');
    int behind = mark ? at + 1 : at;
    int number = grammar.namely.has(tokens, behind) ? behind + 1 : behind;
    return mark && number == exact;
  }
}
