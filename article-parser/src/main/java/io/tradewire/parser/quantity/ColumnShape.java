package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/** How the numbers of a column look, counted over its rows, and what that tells of them. */
final class ColumnShape {
  private static final double LOWEST_INDEX = 70;
  private static final double HIGHEST_INDEX = 140;
  private static final double LEAST_INDEX = 20;
  private static final double LARGEST_PERCENT = 1000;

  /** Where all are below, "index" is said of changes. */
  private static final double LARGEST_CHANGE = 50;

  private int cells;
  private int bracketed;
  private int percents;
  private int signed;

  /** Between 70 and 140, without a sign. */
  private int indexLike;

  private double smallest = Double.MAX_VALUE;
  private double largest;

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

  /** A column as read by its heads, corrected by what its numbers rule out or make plain. */
  Column check(Column column) {
    if (column.sort() == Sort.LEVEL) {
      return column.unit() == null ? Column.unknown(column.head()) : column;
    }
    if (!column.isRelative()) {
      return column;
    }
    if (isTooLarge()) {
      return Column.unknown(column.head());
    }
    Sort sort = sort(column.sort());
    String rule =
        switch (sort) {
          case CHANGE -> "percentage.table.change";
          case INDEX -> "percentage.table.index";
          case SHARE -> "percentage.table.share";
          default -> "percentage.table.open";
        };
    return new Column(sort, null, column.own(), true, column.head(), rule);
  }

  /** What percentages are that look so: an index has no sign, a change is not around 100. */
  private Sort sort(Sort said) {
    return switch (said) {
      case CHANGE -> isIndex() ? Sort.INDEX : said;
      case INDEX -> !isIndex() && (signed > 0 || largest < LARGEST_CHANGE) ? Sort.CHANGE : said;
      case PERCENT -> signed > 0 ? Sort.CHANGE : said;
      default -> said;
    };
  }

  boolean isBracketed() {
    return bracketed * 2 > cells;
  }

  boolean hasPercents() {
    return percents * 2 > cells;
  }

  /** "103.8", "98.4": percent of a former period rather than against it. */
  private boolean isIndex() {
    return signed == 0 && indexLike * 2 > cells && smallest >= LEAST_INDEX;
  }

  /** Numbers that no percentage is. */
  private boolean isTooLarge() {
    return largest > LARGEST_PERCENT && percents == 0;
  }
}
