package io.tradewire.parser.document;

import io.tradewire.parser.text.Tokens;

/** Numbers that stand for calendar years in the head of a table. */
final class Years {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private Years() {}

  /** Four digits from 1900 to 2100; false beyond the text. */
  static boolean isYear(Tokens tokens, int at) {
    if (!tokens.isNumber(at) || tokens.end(at) - tokens.start(at) != 4) {
      return false;
    }
    int value = 0;
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      char c = tokens.source().at(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + (c - '0');
    }
    return value >= FIRST && value <= LAST;
  }

  /** Whether a row's numbers are all years or ranges of them, so that it heads columns. */
  static boolean isHead(Tokens tokens, Row row) {
    for (Cell cell : row.cells()) {
      if (!cell.isEmpty()) {
        int first = cell.number().from();
        boolean alone = cell.number().to() == first + 1 && cell.sign() == 0;
        if (!alone || !isYear(tokens, first)) {
          return false;
        }
      }
    }
    return true;
  }
}
