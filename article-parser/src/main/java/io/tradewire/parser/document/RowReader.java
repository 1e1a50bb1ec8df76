package io.tradewire.parser.document;

import io.tradewire.parser.text.Grouping;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line as a row of a table: a label, then nothing but numbers, signs and separators up to
 * the end of the line. A number with its unit ("$8.1bn") is no cell.
 */
final class RowReader {
  private static final int MOST_CELLS = 24;
  private static final int LONGEST_LABEL = 16;
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_GAP = 64;
  private static final String MARKS = "%()+-|;,*/.:'\u25b2\u25bc\u2191\u2193\u2026\u00b1\u2020";

  private final Tokens tokens;
  private final int from;
  private final int to;
  private char separator = ' ';

  private RowReader(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  /** The row that the tokens of a line make, null if they make none. */
  static Row read(Tokens tokens, int from, int to) {
    return endsLikeRow(tokens, to - 1) ? new RowReader(tokens, from, to).read() : null;
  }

  /** Most lines of prose end with a full stop or a word. */
  private static boolean endsLikeRow(Tokens tokens, int last) {
    return tokens.isNumber(last)
        || "%)|;-*\u2026".indexOf(tokens.source().at(tokens.end(last) - 1)) >= 0
        || isPlaceholder(tokens, last);
  }

  private Row read() {
    int first = tokens.is(from, '|') ? from + 1 : from;
    int cellsFrom = firstCell(first);
    if (cellsFrom == first) {
      cellsFrom = isYear(first) ? isRange(first + 1) ? first + 3 : first + 1 : to;
    }
    if (cellsFrom >= to) {
      return null;
    }
    findSeparator(cellsFrom);
    cellsFrom = behindYear(cellsFrom);
    int labelTo = cellsFrom;
    while (labelTo > first && isJoint(labelTo - 1)) {
      labelTo--;
    }
    if (labelTo <= first || labelTo - first > LONGEST_LABEL || !isLabel(first, labelTo)) {
      return null;
    }
    if (separator == ' ' && labelTo == cellsFrom && !isName(first, labelTo)) {
      return null;
    }
    List<Cell> cells = cells(cellsFrom);
    boolean filled = cells != null && cells.stream().anyMatch(cell -> !cell.isEmpty());
    return filled ? new Row(new Span(from, to), new Span(first, labelTo), cells, separator) : null;
  }

  /** The first token of the run of numbers and signs that the line ends with. */
  private int firstCell(int first) {
    int at = to;
    while (at > first && isPart(at - 1)) {
      at--;
    }
    while (at < to && isLabelsEnd(at)) {
      at++;
    }
    return at;
  }

  /**
   * What closes the label or leads to the first cell: "Exports (FOB) ........ 112.6", "USA - 5".
   */
  private boolean isLabelsEnd(int at) {
    if (tokens.is(at, '-')) {
      boolean apart = tokens.space(at) == Space.BLANK && at + 1 < to;
      return apart && tokens.space(at + 1) == Space.BLANK && !tokens.is(at + 1, '|');
    }
    return isJoint(at) && !tokens.is(at, '|') && !tokens.is(at, ';')
        || tokens.is(at, ')')
        || tokens.is(at, '%');
  }

  private boolean isJoint(int at) {
    char c = tokens.source().at(tokens.start(at));
    return tokens.end(at) - tokens.start(at) == 1 && "|;:.,-\u2026".indexOf(c) >= 0;
  }

  private boolean isPart(int at) {
    if (tokens.isNumber(at)) {
      return !isInsideName(at) && !tokens.is(at, "000");
    }
    char c = tokens.source().at(tokens.start(at));
    return tokens.end(at) - tokens.start(at) == 1 && MARKS.indexOf(c) >= 0
        || isPlaceholder(tokens, at);
  }

  /** "Q3", "EU-15": a word touches it. */
  private boolean isInsideName(int at) {
    if (at == from || tokens.space(at) != Space.NONE) {
      return false;
    }
    int before = tokens.is(at - 1, '-') && tokens.space(at - 1) == Space.NONE ? at - 2 : at - 1;
    return before >= from && tokens.isWord(before);
  }

  private static boolean isPlaceholder(Tokens tokens, int at) {
    return tokens.is(at, "nil")
        || tokens.is(at, "n.a.")
        || tokens.is(at, "na")
        || tokens.is(at, "none");
  }

  /** "January 2023 12.3": the year belongs to the label where the gap behind it is wider. */
  private int behindYear(int cellsFrom) {
    boolean label = isYear(cellsFrom) && tokens.space(cellsFrom) == Space.BLANK;
    boolean apart = label && cellsFrom + 1 < to && isSeparator(cellsFrom + 1);
    return apart && tokens.isWord(cellsFrom - 1) ? cellsFrom + 1 : cellsFrom;
  }

  private boolean isSeparator(int at) {
    return switch (separator) {
      case '|', ';' -> tokens.is(at, separator);
      case ' ' -> false;
      default -> tokens.space(at) == Space.WIDE;
    };
  }

  private void findSeparator(int cellsFrom) {
    for (int at = cellsFrom - 1; at < to; at++) {
      if (tokens.is(at, '|')) {
        separator = '|';
        return;
      }
      if (tokens.is(at, ';')) {
        separator = ';';
      } else if (separator != ';' && at > from && tokens.space(at) == Space.WIDE) {
        separator = separator == '\t' || tabs(at) > 0 ? '\t' : '_';
      }
    }
  }

  private int tabs(int at) {
    NormalText text = tokens.source();
    int tabs = 0;
    int start = Math.max(tokens.end(at - 1), tokens.start(at) - LONGEST_GAP);
    for (int i = start; i < tokens.start(at); i++) {
      tabs += text.at(i) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  private boolean isYear(int at) {
    return Years.isYear(tokens, at);
  }

  /** A line of prose may also end with a number; a name is short and begins with a capital. */
  private boolean isName(int first, int labelTo) {
    int word = first;
    while (word < labelTo && !tokens.isWord(word)) {
      word++;
    }
    return labelTo - word <= LONGEST_NAME && (word == labelTo || tokens.isCapitalised(word));
  }

  /** A word of some length, or a year alone. */
  private boolean isLabel(int first, int labelTo) {
    for (int at = first; at < labelTo; at++) {
      if (tokens.isWord(at) && tokens.end(at) - tokens.start(at) > 1) {
        return true;
      }
    }
    return isYear(first);
  }

  private List<Cell> cells(int cellsFrom) {
    List<Cell> cells = new ArrayList<>(4);
    boolean bracket = false;
    boolean open = true;
    int sign = 0;
    int at = tokens.is(cellsFrom, separator) ? cellsFrom + 1 : cellsFrom;
    while (at < to && cells.size() <= MOST_CELLS) {
      if (separator == '\t' && at > cellsFrom && tokens.space(at) == Space.WIDE) {
        for (int tab = tabs(at); tab > 1; tab--) {
          cells.add(Cell.EMPTY);
        }
      }
      if (tokens.isNumber(at)) {
        int end = at + 1;
        while (end < to && Grouping.goesOn(tokens, at, end)) {
          end++;
        }
        boolean range = isRange(end);
        int behind = range ? end + 2 : end;
        boolean percent =
            behind < to && tokens.is(behind, '%') && tokens.space(behind) != Space.WIDE;
        cells.add(new Cell(new Span(at, end), bracket, percent, sign, range));
        at = percent ? behind + 1 : behind;
        sign = 0;
        open = false;
        continue;
      }
      char c = tokens.source().at(tokens.start(at));
      boolean glued = at + 1 < to && tokens.space(at + 1) == Space.NONE;
      if (c == '%') {
        return null;
      } else if (c == '(') {
        bracket = true;
      } else if (c == ')') {
        bracket = false;
      } else if (c == '+' || c == '\u25b2' || c == '\u2191') {
        sign = 1;
      } else if (c == '\u25bc' || c == '\u2193' || c == '-' && glued) {
        sign = -1;
      } else if (c == '-' || c == '\u2026' || isPlaceholder(tokens, at)) {
        cells.add(Cell.EMPTY);
        open = false;
      } else if (c == separator) {
        if (open) {
          cells.add(Cell.EMPTY);
        }
        open = true;
      }
      at++;
    }
    return cells.size() > MOST_CELLS ? null : cells;
  }

  private boolean isRange(int at) {
    return at + 1 < to
        && (tokens.is(at, '-') || tokens.is(at, '/'))
        && tokens.space(at) == Space.NONE
        && tokens.isNumber(at + 1)
        && tokens.space(at + 1) == Space.NONE;
  }
}
