package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.events.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A figure said twice with the same meaning is one; the fuller statement stays. */
final class Deduplicator {
  /** What figures with one meaning have in common, but for how they name their scope. */
  private record Meaning(
      Indicator indicator,
      Set<String> parties,
      Status status,
      Period period,
      String region,
      BigDecimal value,
      String unit,
      BigDecimal change,
      BigDecimal share,
      Object scope) {

    static Meaning of(Figure figure, Object scope) {
      boolean level = figure.value() != null;
      return new Meaning(
          figure.indicator(),
          new HashSet<>(Arrays.asList(figure.reporter(), figure.partner())),
          figure.status(),
          figure.period(),
          figure.region(),
          plain(figure.value()),
          figure.unit(),
          level ? null : plain(figure.change()),
          level ? null : plain(figure.share()),
          scope);
    }

    private static BigDecimal plain(BigDecimal number) {
      return number == null ? null : number.stripTrailingZeros();
    }
  }

  /** Keeps names of scopes apart from their codes. */
  private record Code(String code) {}

  private final List<Figure> distinct = new ArrayList<>();
  private final Map<Meaning, List<Integer>> places = new HashMap<>();

  private Deduplicator() {}

  static List<Figure> distinct(List<Figure> figures) {
    if (figures.size() < 2) {
      return figures;
    }
    Deduplicator deduplicator = new Deduplicator();
    figures.forEach(deduplicator::add);
    return deduplicator.distinct;
  }

  private void add(Figure figure) {
    int at = Math.min(first(figure, figure.scope()), firstOfCode(figure));
    if (at == Integer.MAX_VALUE) {
      at = distinct.size();
      distinct.add(figure);
      note(figure, at);
    } else if (stated(figure) > stated(distinct.get(at))) {
      distinct.set(at, figure);
      note(figure, at);
    }
  }

  private void note(Figure figure, int at) {
    places.computeIfAbsent(Meaning.of(figure, figure.scope()), key -> new ArrayList<>(1)).add(at);
    if (figure.scopeCode() != null) {
      Meaning coded = Meaning.of(figure, new Code(figure.scopeCode()));
      places.computeIfAbsent(coded, key -> new ArrayList<>(1)).add(at);
    }
  }

  private int firstOfCode(Figure figure) {
    return figure.scopeCode() == null
        ? Integer.MAX_VALUE
        : first(figure, new Code(figure.scopeCode()));
  }

  /** The first place of a figure that means the same, if it still does. */
  private int first(Figure figure, Object scope) {
    int first = Integer.MAX_VALUE;
    for (int at : places.getOrDefault(Meaning.of(figure, scope), List.of())) {
      if (at < first && same(distinct.get(at), figure)) {
        first = at;
      }
    }
    return first;
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
