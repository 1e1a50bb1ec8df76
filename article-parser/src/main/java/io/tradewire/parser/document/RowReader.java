package io.tradewire.parser.document;

import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.List;

/**
 * Reads a line as a row of a table: a label, then nothing but numbers, signs and separators up to
 * the end of the line. A number with its unit ("$8.1bn") is no cell.
 */
final class RowReader {
  private static final int LONGEST_LABEL = 16;
  private static final int LONGEST_NAME = 8;
  private static final String MARKS = "%()+-|;,*/.:'\u25b2\u25bc\u2191\u2193\u2026\u00b1\u2020";

  private final Tokens tokens;
  private final int from;
  private final int to;

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
        || CellReader.isPlaceholder(tokens, last);
  }

  private Row read() {
    int first = tokens.is(from, Separators.BAR) ? from + 1 : from;
    int cellsFrom = firstCell(first);
    if (cellsFrom >= to) {
      return null;
    }
    char separator = Separators.of(tokens, from, cellsFrom, to);
    cellsFrom = behindYear(cellsFrom, separator);
    int labelTo = cellsFrom;
    while (labelTo > first && isJoint(labelTo - 1)) {
      labelTo--;
    }
    boolean apart = separator != Separators.BLANK || labelTo < cellsFrom;
    if (!isLabel(first, labelTo) || !apart && !isName(first, labelTo)) {
      return null;
    }
    List<Cell> cells = new CellReader(tokens, separator, to).read(cellsFrom);
    boolean filled = cells != null && cells.stream().anyMatch(cell -> !cell.isEmpty());
    return filled ? new Row(new Span(from, to), new Span(first, labelTo), cells, separator) : null;
  }

  /** Where the label ends: it may be a year or two years joined. */
  private int firstCell(int first) {
    int cell = firstOfNumbers(first);
    if (cell > first) {
      return cell;
    }
    if (!isYear(first)) {
      return to;
    }
    return CellReader.isRange(tokens, first + 1, to) ? first + 3 : first + 1;
  }

  /** The first token of the run of numbers and signs that the line ends with. */
  private int firstOfNumbers(int first) {
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
        || CellReader.isPlaceholder(tokens, at);
  }

  /** "Q3", "EU-15": a word touches it. */
  private boolean isInsideName(int at) {
    if (at == from || tokens.space(at) != Space.NONE) {
      return false;
    }
    int before = tokens.is(at - 1, '-') && tokens.space(at - 1) == Space.NONE ? at - 2 : at - 1;
    return before >= from && tokens.isWord(before);
  }

  /** "January 2023 12.3": the year belongs to the label where the gap behind it is wider. */
  private int behindYear(int cellsFrom, char separator) {
    boolean label = isYear(cellsFrom) && tokens.space(cellsFrom) == Space.BLANK;
    boolean apart =
        label && cellsFrom + 1 < to && Separators.isAt(tokens, cellsFrom + 1, separator);
    return apart && tokens.isWord(cellsFrom - 1) ? cellsFrom + 1 : cellsFrom;
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
    if (labelTo <= first || labelTo - first > LONGEST_LABEL) {
      return false;
    }
    for (int at = first; at < labelTo; at++) {
      if (tokens.isWord(at) && tokens.end(at) - tokens.start(at) > 1) {
        return true;
      }
    }
    return isYear(first);
  }
}
