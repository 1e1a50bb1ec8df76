package io.tradewire.parser.quantity;

import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/** Tells what stands above or below what, by the columns of the lines. */
final class Alignment {
  private static final int WIDEST = 400;

  private Alignment() {}

  /** Which of some spans stands nearest to another, as if all were in one line; -1 for none. */
  static int nearest(Tokens tokens, List<Span> spans, Span other) {
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) != null) {
        int gap = Math.abs(middle(tokens, spans.get(i)) - middle(tokens, other));
        nearest = gap < least ? i : nearest;
        least = Math.min(gap, least);
      }
    }
    return nearest;
  }

  /** Twice the column in which the middle of a span stands. */
  private static int middle(Tokens tokens, Span span) {
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
