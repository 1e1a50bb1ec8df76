package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives the numbers of a list the unit that its heading names: "Largest sources (US$ billion):
 * Singapore 4.2; Hong Kong 1.9". The heading stands in front of the colon, or in the sentence
 * before.
 */
final class ListUnits {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** So far in front of the colon the unit may stand. */
  private static final int REACH = 24;

  private final Around around;
  private final Tokens tokens;
  private final TableUnitReader units;

  ListUnits(Around around, TableUnitReader units) {
    this.around = around;
    tokens = around.tokens;
    this.units = units;
  }

  /**
   * Completes the bare numbers that stand behind a colon, or behind a dash that follows the unit.
   */
  void complete(List<Amount> amounts) {
    TableUnit unit = null;
    int colon = -1;
    for (Amount amount : amounts) {
      if (!isOpen(amount)) {
        continue;
      }
      if (colon < 0) {
        colon = colonBefore(amount.from);
        unit = colon < 0 ? null : heading(colon);
      }
      if (unit == null) {
        return;
      }
      if (amount.from > colon) {
        give(unit, amount);
      }
    }
  }

  private boolean isOpen(Amount amount) {
    return amount.kind == Kind.BARE
        && amount.cell == null
        && !amount.absorbed
        && !amount.spelled
        && !amount.hasMagnitude()
        && (amount.number.scale() > 0 || isItem(amount));
  }

  /** "rice 65 (60), wheat 49": a whole number behind a name or in brackets that ends its item. */
  private boolean isItem(Amount amount) {
    int front = amount.from - 1;
    boolean named =
        tokens.isWord(front)
            && !around.grammar.stops.has(tokens, front)
            && !around.grammar.and.has(tokens, front);
    boolean apart = amount.to >= around.end || !tokens.isWord(amount.to);
    boolean ends = apart || around.grammar.and.has(tokens, amount.to);
    return !amount.yearLike
        && ends
        && (named || tokens.is(front, '(') && tokens.is(amount.to, ')'));
  }

  private int colonBefore(int number) {
    int dash = -1;
    for (int at = number - 1; at >= Math.max(around.start, number - REACH); at--) {
      if (tokens.is(at, ':')) {
        return at;
      }
      dash = isDash(at) ? at : dash;
    }
    return dash;
  }

  /** "in mln tonnes - rice 65". */
  private boolean isDash(int at) {
    return tokens.is(at, '-')
        && tokens.space(at) != Space.NONE
        && tokens.space(at + 1) != Space.NONE;
  }

  /**
   * The unit with a magnitude that stands last in front of the colon, in brackets or behind "in".
   */
  private TableUnit heading(int colon) {
    for (int at = colon - 1; at >= Math.max(0, colon - REACH); at--) {
      boolean opens =
          tokens.is(at - 1, '(') || tokens.is(at - 1, ',') || around.grammar.in.has(tokens, at - 1);
      TableUnit unit = opens && !tokens.isNumber(at) ? units.read(at, colon) : null;
      boolean tied = unit != null && (tokens.is(colon, ':') || unit.span().to() == colon);
      if (tied && unit.magnitude().compareTo(MILLION) >= 0) {
        return unit;
      }
    }
    return null;
  }

  private static void give(TableUnit unit, Amount amount) {
    unit.give(amount, "quantity.list-unit");
    amount.number = amount.number.multiply(unit.magnitude());
    amount.magnitude = unit.magnitude();
  }
}
