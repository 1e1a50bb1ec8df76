package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells cells from thousands where nothing but single blanks part them: "251 118 108.7" is two
 * cells if another row has two. A number with decimals behind whole groups is cut off, an even run
 * of whole groups is cut in its middle; a row that stays shorter is left as it is.
 */
final class Regrouping {
  private final Tokens tokens;

  private Regrouping(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The table with its rows cut into as many cells as the longest has. */
  static Table of(Tokens tokens, Table table) {
    int most = 0;
    boolean even = true;
    for (Row row : table.rows()) {
      even &= most == 0 || row.cells().size() == most;
      most = Math.max(most, row.cells().size());
    }
    if (even) {
      return table;
    }
    Regrouping regrouping = new Regrouping(tokens);
    List<Row> rows = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      boolean cut = row.separator() == ' ' && row.cells().size() < most;
      rows.add(cut ? regrouping.cut(row, most) : row);
    }
    return new Table(rows, table.heads(), table.below(), table.continued());
  }

  private Row cut(Row row, int most) {
    List<Cell> cells = new ArrayList<>(most);
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      int missing = most - cells.size() - (row.cells().size() - i);
      int at = missing > 0 && !cell.isEmpty() ? place(cell.number()) : -1;
      if (at < 0) {
        cells.add(cell);
        continue;
      }
      Span number = cell.number();
      cells.add(new Cell(new Span(number.from(), at), cell.bracketed(), false, cell.sign(), false));
      cells.add(
          new Cell(new Span(at, number.to()), cell.bracketed(), cell.percent(), 0, cell.range()));
    }
    return cells.size() == most ? new Row(row.line(), row.label(), cells, row.separator()) : row;
  }

  /** Where to cut a number of several groups, -1 if nothing tells. */
  private int place(Span number) {
    int groups = number.to() - number.from();
    int last = number.to() - 1;
    if (groups < 2) {
      return -1;
    }
    boolean decimals = tokens.end(last) - tokens.start(last) > 3;
    return decimals ? last : groups % 2 == 0 ? number.from() + groups / 2 : -1;
  }
}
