package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads multiples as changes: "2.5-fold", "grew 1.7 times", "2.1 times last year's volume". */
final class Multiples {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** "multiply trade with the neighbours by three" is about the longest. */
  private static final int MULTIPLIED_REACH = 5;

  private Multiples() {}

  /** "by a factor of three", "multiply trade by three". */
  static boolean isFactor(Amount amount, Around around) {
    int of = amount.leadFrom - 1;
    boolean factor =
        around.grammar.of.has(around.tokens, of)
            && around.grammar.factorNouns.has(around.tokens, of - 1);
    return factor || around.grammar.by.has(around.tokens, of) && isMultiplied(amount, of, around);
  }

  private static boolean isMultiplied(Amount amount, int by, Around around) {
    for (int at = by - 1; at >= Math.max(around.start, by - MULTIPLIED_REACH); at--) {
      if (!around.tokens.isWord(at)) {
        return false;
      }
      if (around.grammar.multiplying.has(around.tokens, at)) {
        return !amount.hasMagnitude();
      }
    }
    return false;
  }

  /**
   * Reads a multiple, null if it only says how often, or is none ("0-fold").
   *
   * @param fold whether "-fold" is said, which is always a change
   */
  static Percentage read(Amount amount, boolean fold, Around around) {
    int lead = Math.min(amount.leadFrom, amount.spanFrom);
    Cue before = around.changes.before(lead);
    Cue behind = around.changes.behind(amount.spanTo);
    boolean nothing = amount.number.signum() <= 0;
    if (nothing || !fold && !isChange(amount, lead, before != null || behind != null, around)) {
      return null;
    }
    Cue word = behind != null ? behind : before;
    if (word == null) {
      word = around.changes.inClause(lead, around.start);
    }
    boolean down = word != null && word.direction() < 0;
    Span span = word == null ? null : word.span();
    String rule = fold ? "percentage.multiple.fold" : "percentage.multiple.times";
    BigDecimal bare = percent(amount.number, down).stripTrailingZeros();
    BigDecimal percent = bare.scale() < 0 ? bare.setScale(0) : bare;
    return Percentages.made(amount, Reading.CHANGE, percent, down ? -1 : 1, span, rule);
  }

  /** Twice less is half as much; twice more, as figures have it, twice as much. */
  private static BigDecimal percent(BigDecimal times, boolean down) {
    return down
        ? HUNDRED.divide(times, 1, RoundingMode.HALF_UP).subtract(HUNDRED)
        : times.subtract(BigDecimal.ONE).multiply(HUNDRED);
  }

  private static boolean isChange(Amount amount, int lead, boolean worded, Around around) {
    Grammar grammar = around.grammar;
    boolean often = around.at(LexiconName.RATES, amount.spanTo) != null;
    boolean once = amount.number.compareTo(BigDecimal.ONE) <= 0;
    boolean pace = grammar.pace.has(around.tokens, amount.spanTo);
    if (often || once || pace) {
      return false;
    }
    boolean by = grammar.by.has(around.tokens, lead - 1) || grammar.to.has(around.tokens, lead - 1);
    boolean compared =
        around.changes.isComparison(amount.spanTo)
            || grammar.determiners.has(around.tokens, amount.spanTo)
            || grammar.period.has(around.tokens, amount.spanTo)
            || around.bases.former.isWhatItWas(amount.spanTo)
            || around.bases.former.isTime(amount.spanTo)
                && around.tokens.is(amount.spanTo + 1, "'s")
            || around.bases.isBase(amount.spanTo);
    boolean fraction = amount.number.stripTrailingZeros().scale() > 0;
    boolean apart = amount.spanTo >= around.end || !around.tokens.isWord(amount.spanTo);
    boolean alone = fraction && (apart || around.bases.isIndexBehind(amount.spanTo));
    return worded || by || compared || alone || isOfObject(amount, lead, apart, around);
  }

  /** "increase exports 1.5 times to $41 billion": what is changed stands between. */
  private static boolean isOfObject(Amount amount, int lead, boolean apart, Around around) {
    Cue verb = around.changes.inClause(lead, around.start);
    boolean ends =
        apart
            || around.grammar.by.has(around.tokens, amount.spanTo)
            || AmountsBeside.isLevelBehind(amount.spanTo, around);
    return verb != null && verb.direction() != 0 && ends;
  }
}
