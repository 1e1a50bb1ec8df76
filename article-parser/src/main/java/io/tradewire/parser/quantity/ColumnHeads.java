package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Row;
import io.tradewire.parser.document.Table;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.ArrayList;
import java.util.List;

/** The line of a table that heads its columns, cut up. */
final class ColumnHeads {

  /** Lines above the rows that are looked at. */
  private static final int MOST_LINES = 3;

  /** "No. Country" may stand above the labels. */
  private static final int MOST_LABELS = 2;

  private static final int WIDEST = 400;

  private final Tokens tokens;

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
  }

  /**
   * The heads of a table's columns.
   *
   * @param model a row with as many cells as most rows have
   */
  static ColumnHeads of(Tokens tokens, Table table, Row model) {
    ColumnHeads heads = new ColumnHeads(tokens);
    int at = table.rows().get(0).line().from();
    int lowest = table.heads().isEmpty() ? at : table.heads().get(table.heads().size() - 1).from();
    for (int lines = 0; lines < MOST_LINES && at > lowest; lines++) {
      int from = at - 1;
      while (from > lowest && !heads.startsLine(from)) {
        from--;
      }
      Span line = new Span(from, at);
      if (heads.line != null) {
        heads.cutUpper(line, model);
        break;
      }
      if (heads.cut(line, model)) {
        heads.line = line;
      }
      at = from;
    }
    return heads;
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

  private boolean startsLine(int at) {
    return tokens.space(at) == Space.LINE || tokens.space(at) == Space.PARAGRAPH;
  }

  private boolean cut(Span candidate, Row model) {
    int columns = model.cells().size();
    if (tokens.is(candidate.to() - 1, '.') || !hasWords(candidate)) {
      return false;
    }
    List<Span> parts =
        switch (model.separator()) {
          case '|', ';' -> atMarks(candidate, model.separator());
          case ' ' -> atYears(candidate);
          default -> atGaps(candidate);
        };
    if (model.separator() == ' ' && parts.size() != columns && parts.size() != columns + 1) {
      parts = withYears(parts);
      parts = parts.size() == columns ? parts : words(candidate);
      if (columns < 2 || parts.size() != columns && parts.size() != columns + 1) {
        return false;
      }
    }
    if (model.separator() == ' ' && hasBrackets(candidate)) {
      return false;
    }
    int ahead = parts.size() - columns;
    if (parts.size() < 2 || ahead > MOST_LABELS) {
      return false;
    }
    if (ahead > 0) {
      labels = parts.get(ahead - 1);
      heads = parts.subList(ahead, parts.size());
    } else {
      heads = parts.size() == columns ? parts : placed(parts, model);
    }
    return true;
  }

  /** A subtitle: "(values in millions; 2014 in brackets)". */
  private boolean hasBrackets(Span candidate) {
    for (int at = candidate.from(); at < candidate.to(); at++) {
      if (tokens.is(at, '(') || tokens.is(at, ':')) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords(Span candidate) {
    for (int at = candidate.from(); at < candidate.to(); at++) {
      if (tokens.isWord(at) || tokens.isNumber(at) || tokens.is(at, '%')) {
        return true;
      }
    }
    return false;
  }

  private List<Span> atMarks(Span candidate, char mark) {
    List<Span> parts = new ArrayList<>(4);
    int from = tokens.is(candidate.from(), mark) ? candidate.from() + 1 : candidate.from();
    for (int at = from; at <= candidate.to(); at++) {
      boolean end = at == candidate.to();
      if (end && from == at) {
        break;
      }
      if (end || tokens.is(at, mark)) {
        parts.add(at > from ? new Span(from, at) : null);
        from = at + 1;
      }
    }
    return parts;
  }

  private List<Span> atGaps(Span candidate) {
    List<Span> parts = new ArrayList<>(4);
    int from = candidate.from();
    for (int at = from + 1; at <= candidate.to(); at++) {
      if (at == candidate.to() || tokens.space(at) == Space.WIDE) {
        parts.add(new Span(from, at));
        from = at;
      }
    }
    return parts;
  }

  /** "Country 2022 2023 growth, %": a year is a head, and what stands between years. */
  private List<Span> atYears(Span candidate) {
    List<Span> parts = new ArrayList<>(4);
    int from = candidate.from();
    for (int at = from; at < candidate.to(); at++) {
      boolean year = tokens.isNumber(at) && Heading.isYear(tokens, at);
      if (year) {
        if (at > from) {
          parts.add(new Span(from, at));
        }
        parts.add(new Span(at, at + 1));
        from = at + 1;
      }
    }
    if (from < candidate.to()) {
      parts.add(new Span(from, candidate.to()));
    }
    return parts;
  }

  /** "Jan-Mar 2022 Jan-Mar 2023 growth, %": what stands in front of a year belongs to it. */
  private List<Span> withYears(List<Span> parts) {
    List<Span> joined = new ArrayList<>(4);
    for (Span part : parts) {
      boolean year = tokens.isNumber(part.from()) && !joined.isEmpty();
      joined.add(year ? joined.remove(joined.size() - 1).cover(part) : part);
    }
    return joined;
  }

  private List<Span> words(Span candidate) {
    List<Span> parts = new ArrayList<>(4);
    for (int at = candidate.from(); at < candidate.to(); at++) {
      parts.add(new Span(at, at + 1));
    }
    return parts;
  }

  /** Heads above columns that have fewer of them: each column takes the nearest. */
  private List<Span> placed(List<Span> parts, Row model) {
    List<Span> placed = new ArrayList<>(model.cells().size());
    for (var cell : model.cells()) {
      Span nearest = null;
      int least = Integer.MAX_VALUE;
      for (Span part : parts) {
        if (part != null && cell.number() != null) {
          int gap = Math.abs(middle(tokens, part) - middle(tokens, cell.number()));
          nearest = gap < least ? part : nearest;
          least = Math.min(gap, least);
        }
      }
      placed.add(nearest);
    }
    return placed;
  }

  /** Twice the column of the line in which the middle of a span stands. */
  static int middle(Tokens tokens, Span span) {
    return column(tokens, tokens.start(span.from())) + column(tokens, tokens.end(span.to() - 1));
  }

  private static int column(Tokens tokens, int offset) {
    NormalText text = tokens.source();
    int column = 0;
    while (column < WIDEST && offset - column > 0 && text.at(offset - column - 1) != '\n') {
      column++;
    }
    return column;
  }
}
