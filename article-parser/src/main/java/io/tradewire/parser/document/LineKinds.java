package io.tradewire.parser.document;

import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Tells lines that stand alone, whatever is above them: rows of tables and items of lists. */
final class LineKinds {
  private static final String LIST_MARKS = "*\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2";

  private LineKinds() {}

  /** Whether a line is a row of a table: cells kept apart by tabs, runs of blanks or bars. */
  static boolean isRow(Tokens tokens, int from, int to) {
    return hasCells(tokens, from, to) || isTableRow(tokens, from, to);
  }

  /** Whether a line is an item of a list: a mark, or one or two characters with a bracket. */
  static boolean isListItem(Tokens tokens, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    char mark = tokens.source().at(tokens.start(from));
    boolean tight = tokens.isTight(from + 1);
    if (LIST_MARKS.indexOf(mark) >= 0 || mark == '-' && !tight) {
      return true;
    }
    boolean label = tokens.end(from) - tokens.start(from) <= 2;
    return label && tight && tokens.is(from + 1, ')');
  }

  private static boolean hasCells(Tokens tokens, int from, int to) {
    for (int token = from + 1; token < to; token++) {
      if (tokens.space(token) == Space.WIDE && isCellGap(tokens, token)) {
        return true;
      }
    }
    return false;
  }

  /** A tab, three blanks, or two in front of a number that begins no sentence. */
  private static boolean isCellGap(Tokens tokens, int token) {
    NormalText text = tokens.source();
    int gapStart = tokens.end(token - 1);
    int gapEnd = tokens.start(token);
    for (int i = gapStart; i < gapEnd; i++) {
      if (text.at(i) == '\t') {
        return true;
      }
    }
    return gapEnd - gapStart > 2 || tokens.isNumber(token) && !tokens.is(token - 1, '.');
  }

  /** Bars, or a label and two numbers or more up to the end of the line. */
  private static boolean isTableRow(Tokens tokens, int from, int to) {
    if (tokens.is(from, '|') || tokens.is(to - 1, '|')) {
      return true;
    }
    Row row = RowReader.read(tokens, from, to);
    return row != null && row.cells().size() > 1;
  }
}
