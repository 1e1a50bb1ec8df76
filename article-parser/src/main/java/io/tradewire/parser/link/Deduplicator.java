package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A figure said twice with the same meaning is one; the fuller statement stays. */
final class Deduplicator {
  private Deduplicator() {}

  static List<Figure> distinct(List<Figure> figures) {
    List<Figure> distinct = new ArrayList<>();
    for (Figure figure : figures) {
      int at = indexOfSame(distinct, figure);
      if (at < 0) {
        distinct.add(figure);
      } else if (stated(figure) > stated(distinct.get(at))) {
        distinct.set(at, figure);
      }
    }
    return distinct;
  }

  private static int indexOfSame(List<Figure> figures, Figure figure) {
    for (int i = 0; i < figures.size(); i++) {
      if (same(figures.get(i), figure)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean same(Figure a, Figure b) {
    return sameSlots(a, b) && sameNumber(a, b);
  }

  /** Whether two figures differ in their numbers at most. */
  static boolean sameSlots(Figure a, Figure b) {
    boolean pair =
        Objects.equals(a.reporter(), b.reporter()) && Objects.equals(a.partner(), b.partner());
    boolean swapped =
        !a.indicator().directed()
            && Objects.equals(a.reporter(), b.partner())
            && Objects.equals(a.partner(), b.reporter());
    return a.indicator() == b.indicator()
        && (pair || swapped)
        && a.status() == b.status()
        && Objects.equals(a.period(), b.period())
        && Objects.equals(a.region(), b.region())
        && sameScope(a, b);
  }

  private static boolean sameScope(Figure a, Figure b) {
    return Objects.equals(a.scope(), b.scope())
        || (a.scopeCode() != null && a.scopeCode().equals(b.scopeCode()));
  }

  private static boolean sameNumber(Figure a, Figure b) {
    if (a.value() != null || b.value() != null) {
      return a.value() != null
          && b.value() != null
          && a.unit().equals(b.unit())
          && equal(a.value(), b.value());
    }
    return equal(a.change(), b.change()) && equal(a.share(), b.share());
  }

  private static boolean equal(BigDecimal a, BigDecimal b) {
    return a == null ? b == null : b != null && a.compareTo(b) == 0;
  }

  private static int stated(Figure figure) {
    return (figure.change() == null ? 0 : 1)
        + (figure.share() == null ? 0 : 1)
        + (figure.also().isEmpty() ? 0 : 1);
  }
}
