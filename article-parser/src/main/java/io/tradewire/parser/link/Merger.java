package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A change or share told apart from its level ("Compared with the year before it grew by 28%") goes
 * into the level's figure, where all other slots agree: a level, its change and its share are one
 * figure.
 */
final class Merger {
  /** How many figures off a level may be told: more than an article has. */
  private static final int REACH = 500;

  private Merger() {}

  static List<Figure> merge(List<Figure> figures) {
    List<Figure> merged = new ArrayList<>(figures);
    boolean changed = false;
    for (int i = 0; i < figures.size(); i++) {
      Figure part = figures.get(i);
      int level = part.value() == null ? level(merged, i) : -1;
      if (level >= 0) {
        merged.set(level, join(merged.get(level), part));
        merged.set(i, null);
        changed = true;
      }
    }
    if (changed) {
      merged.removeIf(Objects::isNull);
    }
    return merged;
  }

  /** The only level in reach that has room for the part at a place, or -1. */
  private static int level(List<Figure> figures, int at) {
    Figure part = figures.get(at);
    int found = -1;
    int last = Math.min(figures.size() - 1, at + REACH);
    for (int i = Math.max(0, at - REACH); i <= last; i++) {
      Figure figure = figures.get(i);
      if (figure != null && figure.value() != null && hasRoom(figure, part)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean hasRoom(Figure figure, Figure part) {
    return isOpen(figure.change(), part.change())
        && isOpen(figure.share(), part.share())
        && Deduplicator.sameSlots(figure, part);
  }

  /** Whether one does not contradict the other; what is said again goes in as well. */
  private static boolean isOpen(BigDecimal one, BigDecimal other) {
    return one == null || other == null || one.compareTo(other) == 0;
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
