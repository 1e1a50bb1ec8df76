package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/** How the numbers of a column look, counted over its rows. */
final class ColumnShape {
  private static final double LOWEST_INDEX = 70;
  private static final double HIGHEST_INDEX = 140;
  private static final double LEAST_INDEX = 20;
  private static final double LARGEST_PERCENT = 1000;

  int cells;
  int bracketed;
  int percents;
  int signed;

  /** Between 70 and 140, without a sign. */
  int indexLike;

  double smallest = Double.MAX_VALUE;
  double largest;

  static ColumnShape of(Tokens tokens, List<Row> rows, int column, int columns) {
    ColumnShape shape = new ColumnShape();
    for (Row row : rows) {
      if (row.cells().size() == columns && !row.cells().get(column).isEmpty()) {
        shape.note(tokens, row.cells().get(column));
      }
    }
    return shape;
  }

  private void note(Tokens tokens, Cell cell) {
    BigDecimal number = value(tokens, cell);
    double value = number == null ? 0 : number.doubleValue();
    cells++;
    bracketed += cell.bracketed() ? 1 : 0;
    percents += cell.percent() ? 1 : 0;
    signed += cell.sign() != 0 ? 1 : 0;
    indexLike += cell.sign() == 0 && value >= LOWEST_INDEX && value <= HIGHEST_INDEX ? 1 : 0;
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }

  /** The number of a cell without its sign, null if its digits make none. */
  static BigDecimal value(Tokens tokens, Cell cell) {
    BigDecimal value = null;
    for (int at = cell.number().from(); at < cell.number().to(); at++) {
      BigDecimal part = Digits.parse(tokens.source(), tokens.start(at), tokens.end(at));
      if (part == null) {
        return null;
      }
      value = value == null ? part : value.multiply(BigDecimal.valueOf(1000)).add(part);
    }
    return value;
  }

  boolean isBracketed() {
    return bracketed * 2 > cells;
  }

  boolean hasPercents() {
    return percents * 2 > cells;
  }

  /** "103.8", "98.4": percent of a former period rather than against it. */
  boolean isIndex() {
    return signed == 0 && indexLike * 2 > cells && smallest >= LEAST_INDEX;
  }

  /** Numbers that no percentage is. */
  boolean isTooLarge() {
    return largest > LARGEST_PERCENT && percents == 0;
  }
}
