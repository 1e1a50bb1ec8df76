package io.tradewire.parser.quantity;

import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads columns whose own heads say what they hold: "Containers, TEU", "value, $ mln", "%". */
final class HeadedColumns {
  private final Tokens tokens;
  private final HeadReader reader;
  private final ColumnHeads heads;
  private final TableTitle title;

  HeadedColumns(Tokens tokens, HeadReader reader, ColumnHeads heads, TableTitle title) {
    this.tokens = tokens;
    this.reader = reader;
    this.heads = heads;
    this.title = title;
  }

  /** A column by its own head, null if that says nothing of units or percent. */
  Column read(int column, ColumnShape shape) {
    Span head = heads.at(column);
    if (head == null || shape.isBracketed() && isShared(column)) {
      return null;
    }
    List<Head> own = said(column, head);
    if (own.isEmpty()) {
      return null;
    }
    if (own.stream().anyMatch(h -> h.sort() == Sort.OTHER)) {
      return other(head);
    }
    Head first = own.get(0);
    Head level = level(own);
    if (level != null && (first == level || !first.percent())) {
      boolean increment =
          first.sort() == Sort.CHANGE || own.get(own.size() - 1).sort() == Sort.CHANGE;
      return increment
          ? other(head)
          : new Column(Sort.LEVEL, level.unit(), true, false, head, "quantity.table.column");
    }
    if (first.sort() == Sort.PERCENT) {
      Head meant = title.relative(0);
      return title.column(meant == null ? Sort.PERCENT : meant.sort(), true, head);
    }
    return title.column(first.sort(), true, head);
  }

  private static Column other(Span head) {
    return new Column(Sort.OTHER, null, true, false, head, "");
  }

  /** Whether two columns stand below one head. */
  private boolean isShared(int column) {
    Span head = heads.at(column);
    return column > 0 && head.equals(heads.at(column - 1));
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
}
