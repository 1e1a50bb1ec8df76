package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * Deals out what a table's title says to the columns whose own heads say nothing: "mln USD; growth,
 * %" to the first and the second of two, the change to the one in brackets or with per cent signs.
 */
final class TitledColumns {

  /** Numbers of a row that are further apart are not of one sort. */
  private static final double FAR_APART = 6;

  private final Tokens tokens;
  private final Table table;
  private final List<ColumnShape> shapes;
  private final ColumnHeads heads;
  private final TableTitle title;

  TitledColumns(
      Tokens tokens, Table table, List<ColumnShape> shapes, ColumnHeads heads, TableTitle title) {
    this.tokens = tokens;
    this.table = table;
    this.shapes = shapes;
    this.heads = heads;
    this.title = title;
  }

  /**
   * A column by the title.
   *
   * @param before the columns in front of it
   */
  Column read(int column, List<Column> before) {
    Span head = heads.at(column);
    ColumnShape shape = shapes.get(column);
    if (shape.isBracketed()) {
      return bracketed(before, head);
    }
    return shape.hasPercents() ? ofPercents(before, head) : plain(column, head);
  }

  private Column bracketed(List<Column> before, Span head) {
    Head stated = title.bracketed();
    if (stated == null) {
      return ofPercents(before, head);
    }
    return title.column(stated.sort(), false, stated.sort() == Sort.LEVEL ? stated.span() : head);
  }

  /** The next percentage that the title speaks of, or its first again. */
  private Column ofPercents(List<Column> before, Span head) {
    int relatives = (int) before.stream().filter(Column::isRelative).count();
    Head next = title.relative(relatives);
    Head meant = next == null ? title.relative(0) : next;
    return meant == null ? Column.unknown(head) : title.column(meant.sort(), false, head);
  }

  private Column plain(int column, Span head) {
    int columns = shapes.size();
    int plain = (int) shapes.stream().filter(s -> !s.isBracketed()).count();
    int marked = (int) shapes.stream().filter(s -> !s.isBracketed() && s.hasPercents()).count();
    List<Head> ordered = title.plain();
    if (ordered.size() > columns && table.rows().get(0).separator() == ' ') {
      return Column.unknown(head);
    }
    if (ordered.size() > 1 && plain % ordered.size() == 0 && marked == 0 && plain == columns) {
      Sort sort = ordered.get(column % ordered.size()).sort();
      if (heads.isEmpty() || plain == ordered.size()) {
        return title.column(sort, false, head);
      }
    }
    if (ordered.size() == 1 && ordered.get(0).isRelative()) {
      Sort sort = ordered.get(0).sort();
      return title.hasUnit() ? Column.unknown(head) : title.column(sort, false, head);
    }
    if (!title.hasUnit()) {
      return Column.unknown(head);
    }
    boolean level = plain - marked == 1 || head != null || column == 0 || areAlike();
    return level ? title.column(Sort.LEVEL, false, head) : Column.unknown(head);
  }

  /** Whether the numbers of most rows are of one size: "14,226 17,803 21,940". */
  private boolean areAlike() {
    int alike = 0;
    for (Row row : table.rows()) {
      double smallest = Double.MAX_VALUE;
      double largest = 0;
      for (Cell cell : row.cells()) {
        BigDecimal number = cell.isEmpty() ? null : ColumnShape.value(tokens, cell);
        if (number != null) {
          smallest = Math.min(smallest, number.doubleValue());
          largest = Math.max(largest, number.doubleValue());
        }
      }
      alike += largest <= smallest * FAR_APART ? 1 : 0;
    }
    return alike * 2 > table.rows().size();
  }
}
