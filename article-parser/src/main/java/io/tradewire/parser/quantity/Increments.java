package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * Marks how far a level went, which is none itself: "fell 16 billion marks or 33 percent to 34
 * billion", "grew by 0.3 million tonnes to 3.4 million".
 */
final class Increments {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  Increments(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  void mark(List<Amount> amounts) {
    for (int i = 0; i + 1 < amounts.size(); i++) {
      Amount first = amounts.get(i);
      Amount next = amounts.get(i + 1);
      boolean open = first.cell == null && !first.absorbed && !first.yearLike;
      boolean amount = first.isLevel() || first.kind == Kind.BARE;
      if (open && amount && (goesTo(first, next) || isOr(first, next))) {
        first.increment = isChange(first);
      }
    }
  }

  /** "16 billion marks to 34 billion"; not "10,000 to 15,000 barrels", which may be a range. */
  private boolean goesTo(Amount first, Amount next) {
    int to = first.spanTo;
    boolean alike =
        next.isLevel() && (first.kind == next.kind || first.kind == Kind.BARE)
            || next.kind == Kind.BARE && !next.yearLike;
    boolean range =
        first.number.compareTo(next.number) < 0
            && next.number.compareTo(first.number.multiply(TWO)) <= 0;
    return alike && !range && around.isTo(to) && Math.min(next.leadFrom, next.spanFrom) == to + 1;
  }

  /** "16 billion marks, or 33 percent". */
  private boolean isOr(Amount first, Amount next) {
    int or = tokens.is(first.spanTo, ',') ? first.spanTo + 1 : first.spanTo;
    return next.isPercent()
        && grammar.or.has(tokens, or)
        && Math.min(next.leadFrom, next.spanFrom) - or <= 2;
  }

  /** A word of change stands in front, at most "by" or "of" between. */
  private boolean isChange(Amount amount) {
    int lead = Math.min(amount.leadFrom, amount.spanFrom);
    Cue cue = around.changes.before(lead);
    boolean upTo = grammar.to.has(tokens, amount.spanFrom - 1);
    if (upTo || cue == null || cue.to() || cue.direction() == 0) {
      return false;
    }
    for (int at = cue.span().to(); at < lead; at++) {
      if (!grammar.by.has(tokens, at) && !grammar.skips.has(tokens, at)) {
        return false;
      }
    }
    return true;
  }
}
