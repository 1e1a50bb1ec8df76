package io.tradewire.parser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Compares what figures say of their own confidence with how many of them are fully right. */
final class Reliability {
  private record Point(double confidence, boolean right) {}

  /** Neighbouring figures that were put together, with the mean of both numbers. */
  private static final class Pool {
    private double confidence;
    private double right;
    private int size;

    Pool(Point point) {
      confidence = point.confidence();
      right = point.right() ? 1 : 0;
      size = 1;
    }

    void swallow(Pool other) {
      confidence += other.confidence;
      right += other.right;
      size += other.size;
    }

    double share() {
      return right / size;
    }

    /** Laplace's rule of succession: forty right of forty are no certainty. */
    double expected() {
      return (right + 1) / (size + 2);
    }
  }

  private static final int SMALLEST_POOL = 40;

  private final List<Point> points = new ArrayList<>();

  /** Whether nothing was read yet. */
  boolean isEmpty() {
    return points.isEmpty();
  }

  void add(Score.Match match) {
    if (match.found() != null) {
      points.add(new Point(match.found().confidence(), match.isFull()));
    }
  }

  /** A line for each tenth: how many figures, what they say, how many are right. */
  String table() {
    StringBuilder table = new StringBuilder("confidence  figures   says  right\n");
    for (int tenth = 0; tenth < 10; tenth++) {
      double low = tenth / 10.0;
      double high = tenth == 9 ? 1.01 : low + 0.1;
      List<Point> inside =
          points.stream().filter(p -> p.confidence() >= low && p.confidence() < high).toList();
      if (!inside.isEmpty()) {
        table.append(
            String.format(
                "%.1f - %.1f   %7d  %5.3f  %5.3f%n",
                low,
                low + 0.1,
                inside.size(),
                inside.stream().mapToDouble(Point::confidence).average().orElse(0),
                inside.stream().filter(Point::right).count() / (double) inside.size()));
      }
    }
    return table.toString();
  }

  /** Isotonic regression by pooling adjacent violators, as lines raw, tab, honest. */
  String knots() {
    List<Pool> single = new ArrayList<>();
    points.stream()
        .sorted(Comparator.comparingDouble(Point::confidence))
        .forEach(point -> single.add(new Pool(point)));
    BiPredicate<Pool, Pool> falls = (left, right) -> left.share() >= right.share();
    List<Pool> large = pooled(single, falls.or((left, right) -> left.size < SMALLEST_POOL));
    StringBuilder lines = new StringBuilder("0.0000\t0.000\n");
    for (Pool pool : pooled(large, (left, right) -> left.expected() >= right.expected())) {
      lines.append(String.format("%.4f\t%.3f%n", pool.confidence / pool.size, pool.expected()));
    }
    return lines.toString();
  }

  private static List<Pool> pooled(List<Pool> sorted, BiPredicate<Pool, Pool> mustJoin) {
    List<Pool> pools = new ArrayList<>();
    for (Pool pool : sorted) {
      Pool joined = pool;
      while (!pools.isEmpty() && mustJoin.test(pools.get(pools.size() - 1), joined)) {
        Pool last = pools.remove(pools.size() - 1);
        last.swallow(joined);
        joined = last;
      }
      pools.add(joined);
    }
    return pools;
  }
}
