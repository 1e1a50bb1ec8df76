package io.tradewire.parser.link;

import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import java.util.List;

/**
 * How large a number is beside the figures of its indicator that have a scope, and beside those
 * that have not: what one buyer took is less than all lentils sold, what the country sold is more
 * ("Lentils brought $3 million. Exports were $9 million").
 */
final class TopicSize {
  /** So many figures back one of the same indicator is asked for. */
  private static final int FARTHEST = 8;

  private static final int NO_FIGURE = Proportion.INCOMPARABLE + 1;
  private static final Axis SIZE = Axis.upTo(NO_FIGURE);

  private final Template its;
  private final Template others;

  TopicSize(Space space, Axis source) {
    its = space.template("size-beside-last-of-it+source", SIZE, source);
    others = space.template("size-beside-last-of-another+source", SIZE, source);
  }

  /**
   * Adds the features of a scope from a source.
   *
   * @param meaning see {@link Topics#meaning}
   * @param figures those before
   */
  void add(Features f, int source, Object meaning, Draft draft, List<Draft> figures) {
    f.add(its.at(beside(draft, figures, meaning, true), source))
        .add(others.at(beside(draft, figures, meaning, false), source));
  }

  /** The {@link Proportion} to the last figure of the indicator that has a scope, or has not. */
  static int beside(Draft draft, List<Draft> figures, Object meaning, boolean has) {
    int first = Math.max(0, figures.size() - FARTHEST);
    for (int at = figures.size() - 1; at >= first; at--) {
      Draft figure = figures.get(at);
      if (figure.indicator == draft.indicator
          && Topics.meaning(figure.scope).equals(meaning) == has) {
        return Proportion.of(draft, figure);
      }
    }
    return NO_FIGURE;
  }
}
