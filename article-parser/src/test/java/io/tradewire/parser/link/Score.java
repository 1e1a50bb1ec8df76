package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import io.tradewire.events.Level;
import io.tradewire.parser.link.Gold.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts how many figures of the annotation were found. Two figures match when they state the same
 * number (within 0.5%): the level and unit, or the change or share of a figure without level;
 * matching is one to one, pairs with most equal slots first. Spot F1 asks for number and indicator,
 * full F1 for all judged slots.
 */
final class Score {

  /** The slots that are judged. */
  enum Slot {
    INDICATOR,
    PARTIES,
    PERIOD,
    STATUS,
    CHANGE,
    SCOPE,
    REGION
  }

  /** A figure of the annotation with the one found for it, either may be null, and what differs. */
  record Match(Statement gold, Figure found, Set<Slot> wrong) {
    boolean isFull() {
      return gold != null && found != null && wrong.isEmpty();
    }
  }

  private int gold;
  private int found;
  private int matched;
  private int spot;
  private int full;
  private int articles;
  private int perfect;
  private final Map<Slot, Integer> wrong = new EnumMap<>(Slot.class);

  /** Adds an article and returns its matches, those without counterpart last. */
  List<Match> add(List<Statement> statements, List<Figure> figures) {
    List<Match> pairs = new ArrayList<>();
    for (Statement statement : statements) {
      for (Figure figure : figures) {
        if (sameNumber(statement, figure)) {
          pairs.add(new Match(statement, figure, wrong(statement, figure)));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Match m) -> m.wrong().contains(Slot.INDICATOR))
            .thenComparing(m -> m.wrong().size())
            .thenComparing(
                m -> Math.abs(statements.indexOf(m.gold()) - figures.indexOf(m.found()))));
    List<Match> matches = new ArrayList<>();
    Set<Object> used = new HashSet<>();
    for (Match match : pairs) {
      if (!used.contains(new Key(match.gold())) && !used.contains(new Key(match.found()))) {
        used.add(new Key(match.gold()));
        used.add(new Key(match.found()));
        matches.add(match);
      }
    }
    count(statements, figures, matches);
    statements.stream()
        .filter(s -> !used.contains(new Key(s)))
        .forEach(s -> matches.add(new Match(s, null, Set.of())));
    figures.stream()
        .filter(f -> !used.contains(new Key(f)))
        .forEach(f -> matches.add(new Match(null, f, Set.of())));
    return matches;
  }

  /** Identity, since equal figures may stand twice. */
  private record Key(Object of) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.of == of;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(of);
    }
  }

  private void count(List<Statement> statements, List<Figure> figures, List<Match> matches) {
    int right = 0;
    for (Match match : matches) {
      matched++;
      spot += match.wrong().contains(Slot.INDICATOR) ? 0 : 1;
      right += match.isFull() ? 1 : 0;
      match.wrong().forEach(slot -> wrong.merge(slot, 1, Integer::sum));
    }
    full += right;
    gold += statements.size();
    found += figures.size();
    articles++;
    perfect += right == statements.size() && right == figures.size() ? 1 : 0;
  }

  private static boolean sameNumber(Statement gold, Figure figure) {
    if (gold.value() != null) {
      return levels(figure).stream()
          .anyMatch(level -> gold.levels().stream().anyMatch(value -> equal(gold, value, level)));
    }
    if (figure.value() != null) {
      return false;
    }
    return gold.change() != null
        ? close(gold.change(), figure.change())
        : close(gold.share(), figure.share());
  }

  private static boolean equal(Statement gold, double value, Level level) {
    boolean first = value == gold.value();
    return close(value, level.value()) && (!first || level.unit().equals(gold.unit()));
  }

  private static List<Level> levels(Figure figure) {
    List<Level> levels = new ArrayList<>();
    if (figure.value() != null) {
      levels.add(new Level(figure.value(), figure.unit()));
    }
    levels.addAll(figure.also());
    return levels;
  }

  private static boolean close(Double a, BigDecimal number) {
    if (a == null || number == null) {
      return false;
    }
    double b = number.doubleValue();
    return Math.abs(a - b) <= 0.005 * Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-9);
  }

  private static Set<Slot> wrong(Statement gold, Figure figure) {
    Set<Slot> wrong = EnumSet.noneOf(Slot.class);
    add(wrong, Slot.INDICATOR, gold, figure.indicator().code().equals(gold.indicator()));
    add(wrong, Slot.PARTIES, gold, sameParties(gold, figure));
    String period = figure.period() == null ? null : figure.period().toString();
    add(wrong, Slot.PERIOD, gold, Objects.equals(period, gold.period()));
    add(wrong, Slot.STATUS, gold, figure.status().code().equals(gold.status()));
    boolean neither = gold.change() == null && figure.change() == null;
    add(wrong, Slot.CHANGE, gold, neither || close(gold.change(), figure.change()));
    add(wrong, Slot.SCOPE, gold, (figure.scope() == null) == (gold.scope() == null));
    add(wrong, Slot.REGION, gold, (figure.region() == null) == (gold.region() == null));
    return wrong;
  }

  private static boolean sameParties(Statement gold, Figure figure) {
    Pair one = new Pair(gold.reporter(), gold.partner());
    Pair other = new Pair(figure.reporter(), figure.partner());
    boolean undirected =
        figure.indicator().code().equals(gold.indicator()) && !figure.indicator().directed();
    return one.equals(other) || (undirected && one.isSwapped(other));
  }

  private static void add(Set<Slot> wrong, Slot slot, Statement gold, boolean equal) {
    boolean doubted =
        gold.doubts().contains(slot.name().toLowerCase())
            || (slot == Slot.PARTIES
                && (gold.doubts().contains("reporter") || gold.doubts().contains("partner")));
    if (!equal && !doubted) {
      wrong.add(slot);
    }
  }

  double spotF1() {
    return f1(spot);
  }

  double fullF1() {
    return f1(full);
  }

  private double f1(int hits) {
    return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
  }

  /** Adds another score's counts. */
  void add(Score other) {
    gold += other.gold;
    found += other.found;
    matched += other.matched;
    spot += other.spot;
    full += other.full;
    articles += other.articles;
    perfect += other.perfect;
    other.wrong.forEach((slot, count) -> wrong.merge(slot, count, Integer::sum));
  }

  @Override
  public String toString() {
    StringBuilder slots = new StringBuilder();
    for (Slot slot : Slot.values()) {
      slots.append(
          String.format(
              " %s %.3f",
              slot.name().toLowerCase(),
              1 - wrong.getOrDefault(slot, 0) / (double) Math.max(1, matched)));
    }
    return String.format(
        "%3d articles (%d perfect) %4d gold %4d found  spot P %.3f R %.3f F1 %.3f"
            + "  full P %.3f R %.3f F1 %.3f |%s",
        articles,
        perfect,
        gold,
        found,
        spot / (double) Math.max(1, found),
        spot / (double) Math.max(1, gold),
        spotF1(),
        full / (double) Math.max(1, found),
        full / (double) Math.max(1, gold),
        fullF1(),
        slots);
  }
}
