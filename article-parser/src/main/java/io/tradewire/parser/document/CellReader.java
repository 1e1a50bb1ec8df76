package io.tradewire.parser.document;

import io.tradewire.parser.text.Grouping;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.util.ArrayList;
import java.util.List;

/** Reads the cells of one row from left to right: numbers with their signs, and empty cells. */
final class CellReader {
  private static final int MOST_CELLS = 24;

  private final Tokens tokens;
  private final char separator;
  private final int to;
  private final List<Cell> cells = new ArrayList<>(4);

  /** Whether a bracket is open. */
  private boolean bracket;

  /** The sign in front of the next number, 0 for none. */
  private int sign;

  /** Whether nothing was read since the last separator. */
  private boolean open = true;

  /** A reader up to the end of a line. */
  CellReader(Tokens tokens, char separator, int to) {
    this.tokens = tokens;
    this.separator = separator;
    this.to = to;
  }

  /** The cells from a token on; null if there are too many, or a per cent sign stands alone. */
  List<Cell> read(int from) {
    int at = tokens.is(from, separator) ? from + 1 : from;
    while (at < to && cells.size() <= MOST_CELLS) {
      if (at > from) {
        skipTabs(at);
      }
      if (tokens.isNumber(at)) {
        at = number(at);
      } else if (tokens.is(at, '%')) {
        return null;
      } else {
        mark(at);
        at++;
      }
    }
    return cells.size() > MOST_CELLS ? null : cells;
  }

  /** Whether a word says that there is no number. */
  static boolean isPlaceholder(Tokens tokens, int at) {
    return tokens.is(at, "nil")
        || tokens.is(at, "n.a.")
        || tokens.is(at, "na")
        || tokens.is(at, "none");
  }

  /** Whether what stands behind a number makes it a range up to another: "2008-09". */
  static boolean isRange(Tokens tokens, int at, int to) {
    return at + 1 < to
        && (tokens.is(at, '-') || tokens.is(at, '/'))
        && tokens.isTight(at)
        && tokens.isNumber(at + 1)
        && tokens.isTight(at + 1);
  }

  /** Between two tabs nothing stands in a cell. */
  private void skipTabs(int at) {
    if (separator == Separators.TAB && tokens.space(at) == Space.WIDE) {
      for (int tab = Separators.tabs(tokens, at); tab > 1; tab--) {
        cells.add(Cell.EMPTY);
      }
    }
  }

  /** Adds a cell with a number; the index behind it. */
  private int number(int at) {
    int end = at + 1;
    while (end < to && Grouping.goesOn(tokens, at, end)) {
      end++;
    }
    boolean range = isRange(tokens, end, to);
    int behind = range ? end + 2 : end;
    boolean percent = behind < to && tokens.is(behind, '%') && tokens.space(behind) != Space.WIDE;
    cells.add(new Cell(new Span(at, end), bracket, percent, sign, range));
    sign = 0;
    open = false;
    return percent ? behind + 1 : behind;
  }

  private void mark(int at) {
    char c = tokens.source().at(tokens.start(at));
    switch (c) {
      case '(' -> bracket = true;
      case ')' -> bracket = false;
      case '+', '\u25b2', '\u2191' -> sign = 1;
      case '\u25bc', '\u2193' -> sign = -1;
      case '-' -> hyphen(at);
      case '\u2026' -> empty();
      default -> {
        if (isPlaceholder(tokens, at)) {
          empty();
        } else if (c == separator) {
          separate();
        }
      }
    }
  }

  /** A minus touches its number; a dash that stands apart fills a cell. */
  private void hyphen(int at) {
    if (at + 1 < to && tokens.isTight(at + 1)) {
      sign = -1;
    } else {
      empty();
    }
  }

  private void empty() {
    cells.add(Cell.EMPTY);
    open = false;
  }

  private void separate() {
    if (open) {
      cells.add(Cell.EMPTY);
    }
    open = true;
  }
}
