package io.tradewire.parser.quantity;

import io.tradewire.events.Level;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/** Folds a level that is said again in other money or another measure into the one before. */
final class Restatements {
  private final Tokens tokens;
  private final Grammar grammar;

  Restatements(Around around) {
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Folds those of a sentence. */
  void fold(List<Amount> amounts) {
    for (int i = 0; i + 1 < amounts.size(); i++) {
      fold(amounts.get(i), amounts.get(i + 1));
    }
  }

  private void fold(Amount first, Amount second) {
    if (isSameLevel(first, second) && isSaidAgain(first, second)) {
      first.also = List.of(new Level(second.value(), second.unit));
      second.absorbed = true;
    }
  }

  /** Whether a number may be the one before in another unit. */
  private static boolean isSameLevel(Amount first, Amount second) {
    boolean prose = first.cell == null && second.cell == null;
    if (!prose || first.absorbed || second.absorbed) {
      return false;
    }
    if (second.unit == null || second.rate || second.price) {
      return false;
    }
    if (second.isMoney()) {
      boolean bare = first.kind == Kind.BARE && first.hasMagnitude();
      return (bare || first.isMoney()) && !second.unit.equals(first.unit);
    }
    return first.kind == Kind.MEASURE && second.kind == Kind.MEASURE && isSameMass(first, second);
  }

  /** "7.2 mln gallons (27,255 cubic meters)": another measure, the same to a tenth. */
  private static boolean isSameMass(Amount first, Amount second) {
    if (second.factor.equals(first.factor) || !second.unit.equals(first.unit)) {
      return false;
    }
    BigDecimal difference = first.value().subtract(second.value()).abs();
    return difference.multiply(BigDecimal.TEN).compareTo(first.value()) <= 0;
  }

  /** "KZT 355.7bn (about $2.32bn)", "$132 million, or Rs 1,098 crore"; a comma alone lists. */
  private boolean isSaidAgain(Amount first, Amount second) {
    int comma = tokens.is(first.spanTo, ',') ? first.spanTo + 1 : first.spanTo;
    boolean mark = tokens.is(comma, '(') || tokens.is(comma, '/');
    int or = mark ? comma + 1 : comma;
    int behind = grammar.or.has(tokens, or) ? or + 1 : or;
    return behind > comma && behind == Math.min(second.leadFrom, second.spanFrom);
  }
}
