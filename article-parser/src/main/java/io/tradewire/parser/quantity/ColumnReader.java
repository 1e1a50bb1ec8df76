package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what the columns of a table hold: their own heads count first, then what the title says
 * in its order ("mln USD; growth, %"), then the table above. What nothing tells stays unknown.
 */
final class ColumnReader {
  private final int columns;
  private final List<ColumnShape> shapes = new ArrayList<>(4);
  private final ColumnHeads heads;
  private final TableTitle title;
  private final HeadedColumns headed;
  private final TitledColumns titled;

  ColumnReader(Tokens tokens, HeadReader reader, Table table, Row model) {
    columns = model.cells().size();
    for (int column = 0; column < columns; column++) {
      shapes.add(ColumnShape.of(tokens, table.rows(), column, columns));
    }
    heads = ColumnHeads.of(tokens, table, model);
    title = TableTitle.of(table, heads, reader);
    headed = new HeadedColumns(tokens, reader, heads, title);
    titled = new TitledColumns(tokens, table, shapes, heads, title);
  }

  /**
   * The columns.
   *
   * @param before those of the table above that this one goes on with, null if there is none
   */
  List<Column> read(List<Column> before) {
    if (title.isEmpty() && before != null) {
      if (heads.isEmpty() && before.size() == columns) {
        return before.stream().map(ColumnReader::continued).toList();
      }
      title.takeOver(before);
    }
    List<Column> read = new ArrayList<>(columns);
    for (int column = 0; column < columns; column++) {
      ColumnShape shape = shapes.get(column);
      Column own = headed.read(column, shape);
      Column told = shape.check(own != null ? own : titled.read(column, read));
      read.add(shape.hasPercents() ? told.ofPercents() : told);
    }
    return read;
  }

  private static Column continued(Column column) {
    String rule = column.sort() == Sort.LEVEL ? TableTitle.CONTINUED : column.rule();
    return new Column(column.sort(), column.unit(), false, column.percents(), column.head(), rule);
  }

  /** The line that heads the columns, null if there is none. */
  Span line() {
    return heads.line();
  }
}
