package io.tradewire.parser.link;

import io.tradewire.parser.link.Gold.Statement;
import java.math.BigDecimal;

/** How a number of the text stands to that of an annotated figure. */
final class Match {
  private static final double TOLERANCE = 0.005;

  private Match() {}

  /** Whether a draft's number is the one that a figure is told by. */
  static boolean sameNumber(Draft draft, Statement statement) {
    if (draft.level != null) {
      return statement.value() != null
          && statement.levels().stream()
              .anyMatch(level -> close(Math.abs(level), draft.level.value().abs()));
    }
    if (statement.value() != null) {
      return false;
    }
    return draft.change != null
        ? statement.change() != null && close(statement.change(), draft.change.asChange())
        : statement.share() != null && close(statement.share(), draft.share.percent());
  }

  /** Whether two numbers are the same but for rounding. */
  static boolean close(double a, BigDecimal number) {
    double b = number.doubleValue();
    return Math.abs(a - b) <= TOLERANCE * Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-9);
  }

  /** How many characters lie between a draft's number and a figure's quote. */
  static int distance(Draft draft, Statement statement) {
    int at = draft.scene.tokens.source().origin(draft.scene.tokens.start(draft.anchor().from()));
    int end =
        draft.scene.tokens.source().originEnd(draft.scene.tokens.end(draft.anchor().to() - 1));
    return Math.max(0, Math.max(statement.quoteStart() - end, at - statement.quoteEnd()));
  }
}
