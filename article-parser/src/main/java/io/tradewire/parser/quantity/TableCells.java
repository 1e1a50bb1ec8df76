package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Document;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.document.Tables;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a document that stand in tables whose headings tell what they are. */
final class TableCells {
  private final Tokens tokens;
  private final Grammar grammar;
  private final HeadReader heads;
  private final Map<Integer, CellReading> cells = new HashMap<>();
  private final BitSet labels = new BitSet();

  private TableCells(Document document, Grammar grammar) {
    this.grammar = grammar;
    tokens = document.tokens();
    heads = new HeadReader(tokens, document.hits(), grammar);
  }

  /** The cells of all tables. */
  static TableCells of(Document document, Grammar grammar) {
    TableCells cells = new TableCells(document, grammar);
    Map<Table, List<Column>> read = new IdentityHashMap<>();
    for (Table found : Tables.of(document)) {
      Table table = Regrouping.of(cells.tokens, found);
      Row model = model(table.rows());
      List<Column> before = found.continued() == null ? null : read.get(found.continued());
      ColumnReader reader = new ColumnReader(cells.tokens, cells.heads, table, model);
      List<Column> columns = reader.read(before);
      read.put(found, columns);
      if (reader.line() != null && columns.stream().anyMatch(column -> column.sort() != null)) {
        cells.labels.set(reader.line().from(), reader.line().to());
      }
      table.rows().forEach(row -> cells.add(row, model, columns));
    }
    return cells;
  }

  /** The reading of the number that begins at a token, null if no table tells. */
  CellReading at(int token) {
    return cells.isEmpty() ? null : cells.get(token);
  }

  /** Whether a token heads a column or names a row whose numbers a table tells. */
  boolean isLabel(int token) {
    return labels.get(token);
  }

  /** A row with as many cells as most have; of several numbers the largest. */
  private static Row model(List<Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
    Row model = rows.get(0);
    for (Row row : rows) {
      int size = row.cells().size();
      int more = counts.get(size) - counts.get(model.cells().size());
      boolean full = row.cells().stream().noneMatch(Cell::isEmpty);
      boolean larger = more > 0 || more == 0 && size > model.cells().size();
      boolean fuller =
          size == model.cells().size() && full && model.cells().stream().anyMatch(Cell::isEmpty);
      model = larger || fuller ? row : model;
    }
    return model;
  }

  private void add(Row row, Row model, List<Column> columns) {
    List<Head> label = heads.label(row.label());
    boolean known = false;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean inOrder = row.cells().size() == columns.size() || endsEarly(row, columns);
      int column = inOrder ? i : below(cell, row, model);
      if (!cell.isEmpty() && !cell.range() && column >= 0) {
        known |= add(cell, columns.get(column), label, row.label());
      }
    }
    if (known) {
      labels.set(row.label().from(), row.label().to());
    }
  }

  /** "Services: 125.0" among "Energy: 572.3 (-27.6%)": only percentages are missing at its end. */
  private static boolean endsEarly(Row row, List<Column> columns) {
    boolean early = row.separator() != '_' && row.cells().size() < columns.size();
    for (int i = 0; early && i < columns.size(); i++) {
      boolean there = i < row.cells().size();
      boolean plain = there && !row.cells().get(i).bracketed() && !row.cells().get(i).percent();
      early = there ? plain && columns.get(i).sort() == Sort.LEVEL : columns.get(i).percents();
    }
    return early;
  }

  /** The column of a cell in a row that lacks some, by its place in the line; -1 if none fits. */
  private int below(Cell cell, Row row, Row model) {
    if (row.separator() != '_' || cell.isEmpty()) {
      return -1;
    }
    List<Span> numbers = model.cells().stream().map(Cell::number).toList();
    return Alignment.nearest(tokens, numbers, cell.number());
  }

  private boolean add(Cell cell, Column column, List<Head> label, Span name) {
    Head said = label.isEmpty() ? null : label.get(0);
    Sort sort = column.sort();
    TableUnit unit = column.unit();
    String rule = column.rule();
    if (said != null && !(column.own() && column.isRelative()) && sort != Sort.OTHER) {
      if (said.sort() == Sort.LEVEL && !column.isRelative()) {
        sort = Sort.LEVEL;
        unit = said.unit();
        rule = "quantity.table.row";
      } else if (said.isRelative() && !column.isRelative() && said.sort() != Sort.PERCENT) {
        sort = said.sort();
        rule = "percentage.table.row";
      } else if (said.sort() == Sort.OTHER) {
        sort = Sort.OTHER;
      }
    }
    boolean level = sort == Sort.LEVEL;
    if (sort == null || level && cell.percent() || ColumnShape.value(tokens, cell) == null) {
      return false;
    }
    cells.put(
        cell.number().from(),
        new CellReading(
            cell,
            sort,
            level ? grammar.bushels.of(unit, tokens, name) : null,
            column.head(),
            rule));
    return true;
  }
}
