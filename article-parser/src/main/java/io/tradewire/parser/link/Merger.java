package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * A change or share told apart from its level ("Compared with the year before it grew by 28%") goes
 * into the level's figure, where all other slots agree: a level, its change and its share are one
 * figure.
 */
final class Merger {
  private Merger() {}

  static List<Figure> merge(List<Figure> figures) {
    List<Figure> merged = new ArrayList<>(figures);
    for (Figure part : figures) {
      int level = part.value() == null ? level(merged, part) : -1;
      if (level >= 0) {
        merged.set(level, join(merged.get(level), part));
        merged.remove(part);
      }
    }
    return merged;
  }

  /** The only level that has room for the part, or -1. */
  private static int level(List<Figure> figures, Figure part) {
    int found = -1;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      boolean room =
          (part.change() == null || figure.change() == null)
              && (part.share() == null || figure.share() == null);
      if (figure.value() != null && room && Deduplicator.sameSlots(figure, part)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static Figure join(Figure level, Figure part) {
    return new Figure(
        level.indicator(),
        level.reporter(),
        level.partner(),
        level.value(),
        level.unit(),
        level.also(),
        level.bound(),
        level.change() == null ? part.change() : level.change(),
        level.share() == null ? part.share() : level.share(),
        level.period(),
        level.status(),
        level.scope(),
        level.scopeCode(),
        level.region(),
        level.quote(),
        level.quoteStart(),
        level.quoteEnd(),
        Math.min(level.confidence(), part.confidence()),
        level.rules());
  }
}
