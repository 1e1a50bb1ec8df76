package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/** Makes levels, changes and shares of the cells of tables. */
final class TableAmounts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TableAmounts() {}

  /** The amount that a cell holds. */
  static Amount read(Tokens tokens, CellReading reading) {
    Span number = reading.cell().number();
    Amount amount =
        new Amount(number.from(), number.to(), ColumnShape.value(tokens, reading.cell()));
    amount.cell = reading;
    amount.rule = reading.rule();
    if (reading.cell().percent()) {
      amount.kind = Kind.PERCENT;
      amount.spanTo++;
    } else if (reading.sort() == Sort.LEVEL) {
      TableUnit unit = reading.unit();
      amount.kind = unit.kind();
      amount.unit = unit.unit();
      amount.candidates = unit.candidates();
      amount.factor = unit.factor();
      amount.magnitude = unit.magnitude();
      amount.number = amount.number.multiply(unit.magnitude());
    } else {
      amount.kind = reading.sort() == Sort.OTHER ? Kind.OTHER : Kind.PERCENT;
    }
    return amount;
  }

  /** The level that a cell says. */
  static Quantity level(Amount amount) {
    boolean negative = amount.cell.cell().sign() < 0;
    return new Quantity(
        amount.span(),
        negative ? amount.value().negate() : amount.value(),
        amount.unit,
        null,
        Bound.EXACT,
        amount.lead(),
        List.of(),
        amount.hasMagnitude(),
        false,
        amount.candidates,
        false,
        amount.cell.column(),
        amount.rule);
  }

  /** The change or share that a cell says. */
  static Percentage percentage(Amount amount) {
    int sign = amount.cell.cell().sign();
    BigDecimal signed = sign < 0 ? amount.number.negate() : amount.number;
    Reading reading =
        switch (amount.cell.sort()) {
          case SHARE -> Reading.SHARE;
          case CHANGE, INDEX -> Reading.CHANGE;
          default -> Reading.OPEN;
        };
    BigDecimal percent =
        amount.cell.sort() == Sort.INDEX ? amount.number.subtract(HUNDRED) : signed;
    Span span = amount.span();
    int direction = reading == Reading.CHANGE ? percent.signum() : sign;
    return new Percentage(span, span, reading, percent, Bound.EXACT, null, direction, amount.rule);
  }
}
