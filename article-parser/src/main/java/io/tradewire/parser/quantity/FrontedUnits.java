package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives numbers the unit that is said to be theirs in front: "in euros, sales came to 2.9 billion",
 * "measured in TEU, handling grew to 13.8m, in tonnes to 133.4m".
 */
final class FrontedUnits {

  /** So far in front of the number the unit may stand. */
  private static final int REACH = 14;

  private final Around around;
  private final TableUnitReader units;

  FrontedUnits(Around around, TableUnitReader units) {
    this.around = around;
    this.units = units;
  }

  /** Completes the bare numbers with a magnitude. */
  void complete(List<Amount> amounts) {
    int limit = around.start;
    for (Amount amount : amounts) {
      if (amount.kind == Kind.BARE && amount.hasMagnitude() && amount.cell == null) {
        TableUnit unit = before(amount.leadFrom, limit);
        if (unit != null) {
          unit.give(amount, "quantity.fronted-unit");
        }
      }
      limit = amount.isPercent() || amount.yearLike ? limit : amount.spanTo;
    }
  }

  private TableUnit before(int number, int limit) {
    for (int at = number - 1; at > Math.max(limit, number - REACH); at--) {
      boolean in =
          around.grammar.in.has(around.tokens, at - 1)
              && !around.grammar.amounts.has(around.tokens, at);
      TableUnit unit = in ? units.read(at, number) : null;
      boolean measure = unit != null && unit.kind() != Kind.COUNT;
      if (measure && unit.magnitude().equals(BigDecimal.ONE)) {
        return unit;
      }
    }
    return null;
  }
}
