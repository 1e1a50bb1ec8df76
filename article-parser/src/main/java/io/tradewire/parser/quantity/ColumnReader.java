package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what the columns of a table hold: their own heads count first, then what the title says
 * in its order ("mln USD; growth, %"), then the table above. What nothing tells stays unknown.
 */
final class ColumnReader {

  /** Numbers of a row that are further apart are not of one sort. */
  private static final double FAR_APART = 6;

  private final Tokens tokens;
  private final HeadReader reader;
  private final Table table;
  private final int columns;
  private final List<ColumnShape> shapes = new ArrayList<>(4);
  private final ColumnHeads heads;

  /** What the title says, in its order. */
  private List<Head> said = List.of();

  private TableUnit unit;
  private String rule = "quantity.table.heading";

  ColumnReader(Tokens tokens, HeadReader reader, Table table, Row model) {
    this.tokens = tokens;
    this.reader = reader;
    this.table = table;
    columns = model.cells().size();
    for (int column = 0; column < columns; column++) {
      shapes.add(ColumnShape.of(tokens, table.rows(), column, columns));
    }
    heads = ColumnHeads.of(tokens, table, model);
  }

  /**
   * The columns.
   *
   * @param before those of the table above that this one goes on with, null if there is none
   */
  List<Column> read(List<Column> before) {
    readTitle();
    boolean alike = before != null && before.size() == columns;
    if (said.isEmpty() && unit == null && heads.isEmpty() && alike) {
      return before.stream().map(ColumnReader::continued).toList();
    }
    if (unit == null && said.isEmpty() && before != null) {
      takeOver(before);
    }
    List<Column> read = new ArrayList<>(columns);
    for (int column = 0; column < columns; column++) {
      Column own = own(column);
      Column told = checked(own != null ? own : fromTitle(column, read), shapes.get(column));
      read.add(shapes.get(column).hasPercents() ? told.ofPercents() : told);
    }
    return read;
  }

  private static Column continued(Column column) {
    String rule = column.sort() == Sort.LEVEL ? "quantity.table.continued" : column.rule();
    return new Column(column.sort(), column.unit(), false, column.percents(), column.head(), rule);
  }

  private void takeOver(List<Column> before) {
    for (Column column : before) {
      if (column.sort() == Sort.LEVEL && !column.own()) {
        unit = column.unit();
        rule = "quantity.table.continued";
        return;
      }
    }
  }

  private void readTitle() {
    for (Span head : table.heads()) {
      note(withoutColumns(head));
    }
    if (heads.labels() != null && unit == null) {
      note(reader.column(heads.labels()));
    }
    if (table.below() != null && said.isEmpty()) {
      note(reader.title(table.below()));
    }
  }

  private List<Head> withoutColumns(Span head) {
    Span line = heads.line();
    if (line == null || !head.overlaps(line)) {
      return reader.title(head);
    }
    return line.from() > head.from() ? reader.title(new Span(head.from(), line.from())) : List.of();
  }

  /** The nearest line that says something counts, and the nearest unit. */
  private void note(List<Head> read) {
    List<Head> found = withoutDoubtful(read);
    if (said.isEmpty()) {
      said = found;
    }
    for (Head head : found) {
      if (unit == null && head.sort() == Sort.LEVEL) {
        unit = head.unit();
        if (said != found) {
          List<Head> both = new ArrayList<>(said);
          both.add(0, head);
          said = both;
        }
      }
    }
  }

  /** Where a title names a unit with its magnitude, other units in it are names of goods. */
  private static List<Head> withoutDoubtful(List<Head> read) {
    boolean scaled = read.stream().anyMatch(ColumnReader::isScaled);
    return scaled
        ? read.stream().filter(h -> h.sort() != Sort.LEVEL || h.bracket() || isScaled(h)).toList()
        : read;
  }

  private static boolean isScaled(Head head) {
    return head.unit() != null && head.unit().magnitude().compareTo(BigDecimal.ONE) > 0;
  }

  /** What the column's own head says, null if it says nothing of units or percent. */
  private Column own(int column) {
    Span head = heads.at(column);
    if (head == null || shapes.get(column).isBracketed() && isShared(column)) {
      return null;
    }
    List<Head> own = said(column, head);
    if (own.isEmpty()) {
      return null;
    }
    if (own.stream().anyMatch(h -> h.sort() == Sort.OTHER)) {
      return new Column(Sort.OTHER, null, true, false, head, "");
    }
    Head first = own.get(0);
    Head level = level(own);
    if (level != null && (first == level || !first.percent())) {
      boolean increment =
          first.sort() == Sort.CHANGE || own.get(own.size() - 1).sort() == Sort.CHANGE;
      return increment
          ? new Column(Sort.OTHER, null, true, false, head, "")
          : new Column(Sort.LEVEL, level.unit(), true, false, head, "quantity.table.column");
    }
    if (first.sort() == Sort.PERCENT) {
      Head meant = relative(0);
      return column(meant == null ? Sort.PERCENT : meant.sort(), true, head);
    }
    return column(first.sort(), true, head);
  }

  /** What one or two lines of heads say of a column. */
  private List<Head> said(int column, Span head) {
    List<Head> own = reader.column(head);
    Span above = heads.above(column);
    if (above == null) {
      return own;
    }
    List<Head> both = new ArrayList<>(reader.column(above));
    boolean told = both.stream().anyMatch(Head::isRelative);
    own.stream().filter(h -> !told || h.sort() != Sort.PERCENT).forEach(both::add);
    return both;
  }

  /** "Containers, TEU": what is behind a comma is the unit. */
  private Head level(List<Head> own) {
    Head level = null;
    for (Head head : own) {
      int before = head.span().from() - 1;
      boolean apart = tokens.is(before, ',') || tokens.is(before, '(');
      level = head.sort() == Sort.LEVEL && (level == null || apart) ? head : level;
    }
    return level;
  }

  /** The line that heads the columns, null if there is none. */
  Span line() {
    return heads.line();
  }

  /** Whether two columns stand below one head. */
  private boolean isShared(int column) {
    Span head = heads.at(column);
    return column > 0 && head.equals(heads.at(column - 1));
  }

  private Column column(Sort sort, boolean own, Span head) {
    return sort == Sort.LEVEL
        ? new Column(sort, unit, own, false, head, rule)
        : new Column(sort, null, own, true, head, "");
  }

  /** The percentages that the title speaks of, in its order; null if it speaks of fewer. */
  private Head relative(int index) {
    int at = 0;
    for (Head head : said) {
      if (head.isRelative() && at++ == index) {
        return head;
      }
    }
    return null;
  }

  private Column fromTitle(int column, List<Column> before) {
    Span head = heads.at(column);
    ColumnShape shape = shapes.get(column);
    int relatives = (int) before.stream().filter(Column::isRelative).count();
    Head next = relative(relatives) == null ? relative(0) : relative(relatives);
    if (shape.isBracketed()) {
      return bracketed(next, head);
    }
    if (shape.hasPercents()) {
      return next == null ? Column.unknown(head) : column(next.sort(), false, head);
    }
    int plain = (int) shapes.stream().filter(s -> !s.isBracketed()).count();
    int marked = (int) shapes.stream().filter(s -> !s.isBracketed() && s.hasPercents()).count();
    List<Head> ordered = said.stream().filter(h -> !h.bracket()).toList();
    if (ordered.size() > columns && table.rows().get(0).separator() == ' ') {
      return Column.unknown(head);
    }
    if (ordered.size() > 1 && plain % ordered.size() == 0 && marked == 0 && plain == columns) {
      Sort sort = ordered.get(column % ordered.size()).sort();
      if (heads.isEmpty() || plain == ordered.size()) {
        return column(sort, false, head);
      }
    }
    if (ordered.size() == 1 && ordered.get(0).isRelative()) {
      return unit == null ? column(ordered.get(0).sort(), false, head) : Column.unknown(head);
    }
    if (unit == null) {
      return Column.unknown(head);
    }
    boolean level = plain - marked == 1 || head != null || column == 0 || areAlike();
    return level ? column(Sort.LEVEL, false, head) : Column.unknown(head);
  }

  private Column bracketed(Head next, Span head) {
    for (Head stated : said) {
      if (stated.bracket()) {
        return stated.sort() == Sort.LEVEL
            ? new Column(Sort.LEVEL, unit, false, false, stated.span(), rule)
            : column(stated.sort(), false, head);
      }
    }
    return next == null ? Column.unknown(head) : column(next.sort(), false, head);
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

  /** What the numbers themselves rule out or make plain. */
  private static Column checked(Column column, ColumnShape shape) {
    if (column.sort() == Sort.LEVEL) {
      return column.unit() == null ? Column.unknown(column.head()) : column;
    }
    if (!column.isRelative()) {
      return column;
    }
    if (shape.isTooLarge()) {
      return Column.unknown(column.head());
    }
    Sort sort = column.sort();
    if (sort == Sort.CHANGE && shape.isIndex()) {
      sort = Sort.INDEX;
    } else if (sort == Sort.INDEX && !shape.isIndex() && (shape.signed > 0 || shape.largest < 50)) {
      sort = Sort.CHANGE;
    } else if (sort == Sort.PERCENT && shape.signed > 0) {
      sort = Sort.CHANGE;
    }
    String rule =
        switch (sort) {
          case CHANGE -> "percentage.table.change";
          case INDEX -> "percentage.table.index";
          case SHARE -> "percentage.table.share";
          default -> "percentage.table.open";
        };
    return new Column(sort, null, column.own(), true, column.head(), rule);
  }
}
