package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;

/**
 * The last numbers of a sentence that one further on may go on from, outside of brackets and in
 * them: "wine $5 million (up 3%), tea 4 (2)".
 */
final class Antecedents {

  /** So many tokens may stand between two items' numbers. */
  private static final int REACH = 18;

  private final ItemFront front;
  private Amount outside;
  private Amount bracketed;

  Antecedents(ItemFront front) {
    this.front = front;
  }

  /** Whether others may go on from an amount. */
  static boolean isOne(Amount amount) {
    boolean figure = amount.kind != Kind.OTHER && amount.kind != Kind.POINTS;
    return figure && !amount.absorbed && !amount.yearLike;
  }

  /** Whether an amount stands shortly in front of another. */
  static boolean isNear(Amount last, Amount amount) {
    int gap = amount.leadFrom - last.spanTo;
    return last.cell == null && gap > 0 && gap <= REACH;
  }

  void note(Amount amount) {
    if (front.isBracketed(amount)) {
      bracketed = amount;
    } else {
      outside = amount;
      bracketed = null;
    }
  }

  /** The last one that is in no brackets, null if there is none. */
  Amount outside() {
    return outside;
  }

  /** The one that an amount goes on from, one in brackets from one in brackets; null for none. */
  Amount of(Amount amount) {
    boolean inBrackets = front.isBracketed(amount);
    Amount first = inBrackets ? bracketed : outside;
    Amount second = inBrackets ? outside : bracketed;
    if (first != null && isNear(first, amount)) {
      return first;
    }
    return second != null && isNear(second, amount) ? second : null;
  }
}
