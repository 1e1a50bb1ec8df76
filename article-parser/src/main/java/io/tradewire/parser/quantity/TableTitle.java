package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Table;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the title of a table, or else the line below it, says of all its numbers, in its order. */
final class TableTitle {

  /** The rule of a level whose unit the table above names. */
  static final String CONTINUED = "quantity.table.continued";

  private List<Head> said = List.of();
  private TableUnit unit;
  private String rule = "quantity.table.heading";

  private TableTitle() {}

  static TableTitle of(Table table, ColumnHeads heads, HeadReader reader) {
    TableTitle title = new TableTitle();
    for (Span head : table.heads()) {
      title.note(withoutColumns(head, heads.line(), reader));
    }
    if (heads.labels() != null && title.unit == null) {
      title.note(reader.column(heads.labels()));
    }
    if (table.below() != null && title.said.isEmpty()) {
      title.note(reader.title(table.below()));
    }
    return title;
  }

  private static List<Head> withoutColumns(Span head, Span line, HeadReader reader) {
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
    boolean scaled = read.stream().anyMatch(TableTitle::isScaled);
    return scaled
        ? read.stream().filter(h -> h.sort() != Sort.LEVEL || h.bracket() || isScaled(h)).toList()
        : read;
  }

  private static boolean isScaled(Head head) {
    return head.unit() != null && head.unit().magnitude().compareTo(BigDecimal.ONE) > 0;
  }

  /** Takes the unit of the table above, which this one goes on with. */
  void takeOver(List<Column> before) {
    for (Column column : before) {
      if (column.sort() == Sort.LEVEL && !column.own()) {
        unit = column.unit();
        rule = CONTINUED;
        return;
      }
    }
  }

  boolean isEmpty() {
    return said.isEmpty() && unit == null;
  }

  boolean hasUnit() {
    return unit != null;
  }

  /** The percentages that it speaks of, in its order; null if it speaks of fewer. */
  Head relative(int index) {
    int at = 0;
    for (Head head : said) {
      if (head.isRelative() && at++ == index) {
        return head;
      }
    }
    return null;
  }

  /** What it says of the numbers in brackets, null if nothing. */
  Head bracketed() {
    for (Head head : said) {
      if (head.bracket()) {
        return head;
      }
    }
    return null;
  }

  /** What it says of the numbers outside of brackets. */
  List<Head> plain() {
    return said.stream().filter(head -> !head.bracket()).toList();
  }

  /**
   * A column of a sort that it names; a level in its unit.
   *
   * @param own whether the column's own head says it
   * @param head above the column, or null
   */
  Column column(Sort sort, boolean own, Span head) {
    return sort == Sort.LEVEL
        ? new Column(sort, unit, own, false, head, rule)
        : new Column(sort, null, own, true, head, "");
  }
}
