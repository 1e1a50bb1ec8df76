package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Cell;
import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.ArrayList;
import java.util.List;

/** What stands above the columns of a table: of the lines right above it the first that fits. */
final class ColumnHeads {

  /** Lines above the rows that are looked at. */
  private static final int MOST_LINES = 3;

  /** "No. Country" may stand above the labels. */
  private static final int MOST_LABELS = 2;

  private final Tokens tokens;
  private final HeadCutter cutter;

  /** The line itself, or two; null if the table has none. */
  private Span line;

  /** By column; null where nothing stands above. */
  private List<Span> heads = List.of();

  /** A second line of heads above; empty if there is none. */
  private List<Span> upper = List.of();

  /** Above the labels; null if nothing stands there. */
  private Span labels;

  private ColumnHeads(Tokens tokens) {
    this.tokens = tokens;
    cutter = new HeadCutter(tokens);
  }

  /**
   * The heads of a table's columns.
   *
   * @param model a row with as many cells as most rows have
   */
  static ColumnHeads of(Tokens tokens, Table table, Row model) {
    ColumnHeads heads = new ColumnHeads(tokens);
    int at = table.rows().get(0).line().from();
    int first = table.heads().isEmpty() ? at : table.heads().get(table.heads().size() - 1).from();
    for (int lines = 0; lines < MOST_LINES && at > first; lines++) {
      Span line = heads.lineBefore(at, first);
      if (heads.line != null) {
        heads.cutUpper(line, model);
        break;
      }
      heads.line = heads.cut(line, model) ? line : null;
      at = line.from();
    }
    return heads;
  }

  private Span lineBefore(int to, int first) {
    int from = to - 1;
    while (from > first && !startsLine(from)) {
      from--;
    }
    return new Span(from, to);
  }

  private boolean startsLine(int at) {
    return tokens.space(at) == Space.LINE || tokens.space(at) == Space.PARAGRAPH;
  }

  /** Takes the heads out of a line; false if it has none. */
  private boolean cut(Span line, Row model) {
    List<Span> parts = cutter.parts(line, model);
    int columns = model.cells().size();
    int ahead = parts.size() - columns;
    if (parts.size() < 2 || ahead > MOST_LABELS) {
      return false;
    }
    if (ahead > 0) {
      labels = parts.get(ahead - 1);
      heads = parts.subList(ahead, parts.size());
    } else {
      heads = ahead == 0 ? parts : nearest(parts, model);
    }
    return true;
  }

  /** Where there are fewer heads than columns each column takes the nearest. */
  private List<Span> nearest(List<Span> parts, Row model) {
    List<Span> nearest = new ArrayList<>(model.cells().size());
    for (Cell cell : model.cells()) {
      int part = cell.isEmpty() ? -1 : Alignment.nearest(tokens, parts, cell.number());
      nearest.add(part < 0 ? null : parts.get(part));
    }
    return nearest;
  }

  /** "value share change" above "(USD mln) (%) (%)". */
  private void cutUpper(Span above, Row model) {
    ColumnHeads second = new ColumnHeads(tokens);
    if (model.separator() != ' ' && second.cut(above, model) && second.isComplete()) {
      upper = second.heads;
      line = above.cover(line);
    }
  }

  private boolean isComplete() {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i) == null || i > 0 && heads.get(i).equals(heads.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** The head above the head of a column, null if there is none. */
  Span above(int column) {
    return column < upper.size() ? upper.get(column) : null;
  }

  Span line() {
    return line;
  }

  Span labels() {
    return labels;
  }

  /** The head of a column, null if it has none. */
  Span at(int column) {
    return column < heads.size() ? heads.get(column) : null;
  }

  boolean isEmpty() {
    return heads.isEmpty();
  }
}
