package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/** Tells the two ends of a range from two levels, and makes one amount of them. */
final class Ranges {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** So far in front of "from" the verb of change may stand. */
  private static final int VERB_REACH = 14;

  private static final int VERB_NEAR = 3;

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  Ranges(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Makes one amount of two that share their unit, if they are a range. */
  void join(Amount low, Amount high, Joint joint) {
    if (joint == Joint.DASH) {
      raiseToThousands(low, high);
    }
    boolean range =
        switch (joint) {
          case DASH -> true;
          case TO -> !isChange(low);
          case LIST -> grammar.between.has(tokens, low.leadFrom - 1);
          case COMPARISON -> false;
        };
    if (range && low.number.compareTo(high.number) < 0) {
      low.bound = Bound.OVER;
      low.rule = "quantity.range";
      low.spanTo = high.spanTo;
      low.noun = high.noun == null ? low.noun : high.noun;
      high.absorbed = true;
    }
  }

  /** "100-150,000 tonnes": the thousands are said with the upper end alone. */
  private static void raiseToThousands(Amount low, Amount high) {
    BigDecimal raised = low.number.multiply(THOUSAND);
    if (!high.hasMagnitude()
        && high.number.compareTo(THOUSAND) >= 0
        && low.number.compareTo(THOUSAND) < 0
        && raised.compareTo(high.number) < 0) {
      low.number = raised;
    }
  }

  /**
   * "rose from 2.1 to 3.4 billion", "grew 0.3 billion to 3.4 billion", "an increase in the deficit
   * of $2.3 billion to $91.6 billion": two levels, no range; but "fell by 10 to 15 percent" is one.
   */
  private boolean isChange(Amount low) {
    int last = low.spanFrom - 1;
    int before = grammar.skips.has(tokens, last) ? last - 1 : last;
    boolean from = grammar.from.has(tokens, before);
    if (!from && low.isPercent() && low.rule.equals(SharedUnits.RULE)) {
      return false;
    }
    if (grammar.by.has(tokens, before) || from && !isRanging(before)) {
      return true;
    }
    return isChanged(before, from || isOfNoun(low) ? VERB_REACH : VERB_NEAR);
  }

  /** "costs from 2 to 3 billion", "by anything from 2% to 5%". */
  private boolean isRanging(int from) {
    return grammar.ranging.has(tokens, from - 1) || grammar.ranging.has(tokens, from - 2);
  }

  /** "the deficit of $2.3 billion", but not "a rise of $2.3 billion". */
  private boolean isOfNoun(Amount low) {
    int of = low.spanFrom - 1;
    return low.rule.equals("quantity.money.before")
        && low.spanFrom < low.from
        && grammar.of.has(tokens, of)
        && around.at(LexiconName.CHANGE, of - 1) == null;
  }

  /** Whether a word of change begins at one of the tokens up to an index. */
  private boolean isChanged(int before, int reach) {
    for (int at = before; at > before - reach && at >= around.start; at--) {
      if (around.at(LexiconName.CHANGE, at) != null
          || around.at(LexiconName.MULTIPLES, at) != null) {
        return true;
      }
    }
    return false;
  }
}
