package io.tradewire.parser.link;

import io.tradewire.parser.link.Gold.Statement;
import io.tradewire.parser.mention.Percentage;
import java.util.List;

/**
 * Which level's figure states a change or a share that the text tells apart from the level, too far
 * to be joined at once: the {@link Merger} joins them if their other slots agree.
 */
final class ToldApart {
  private static final int FARTHEST = 300;

  private final List<Statement> statements;

  ToldApart(List<Statement> statements) {
    this.statements = statements;
  }

  /**
   * The figure whose level is told within a few sentences; null if there is none, or more than one.
   */
  Statement of(Draft draft) {
    Statement only = null;
    int found = 0;
    for (Statement statement : statements) {
      boolean near = states(statement, draft) && Match.distance(draft, statement) <= FARTHEST;
      only = near ? statement : only;
      found += near ? 1 : 0;
    }
    return found == 1 ? only : null;
  }

  /** Whether a level's figure states the change or the share that a draft is. */
  boolean isStated(Draft draft) {
    return statements.stream().anyMatch(statement -> states(statement, draft));
  }

  private static boolean states(Statement statement, Draft draft) {
    boolean share = draft.change == null;
    return statement.value() != null
        && states(statement, share, share ? draft.share : draft.change);
  }

  /**
   * Whether a use is right of a percentage that is of no level it may be joined to: alone as what
   * some level's figure states it to be, and if no figure states it, as the change or the share of
   * none.
   *
   * @param ofFigure whether the level that it would be joined to is a figure's
   * @param probe the percentage as a change
   */
  boolean isRight(Numbers.Attachment use, boolean ofFigure, Draft probe) {
    boolean stated = false;
    for (Statement statement : statements) {
      for (boolean share : new boolean[] {false, true}) {
        if (states(statement, share, probe.change)) {
          if (statement.value() != null && use.target() == null && use.share() == share) {
            return true;
          }
          stated = true;
        }
      }
    }
    return !stated && (use.target() == null || !ofFigure);
  }

  private static boolean states(Statement statement, boolean share, Percentage percentage) {
    Double number = share ? statement.share() : statement.change();
    return number != null
        && Match.close(number, share ? percentage.percent() : percentage.asChange());
  }
}
