package io.tradewire.parser.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Point::confidence));
    List<Pool> pools = new ArrayList<>();
    for (Point point : sorted) {
      Pool pool = new Pool(point);
      while (!pools.isEmpty() && mustJoin(pools.get(pools.size() - 1), pool)) {
        Pool last = pools.remove(pools.size() - 1);
        last.swallow(pool);
        pool = last;
      }
      pools.add(pool);
    }
    StringBuilder lines = new StringBuilder("0.0000\t0.000\n");
    for (Pool pool : pools) {
      lines.append(String.format("%.4f\t%.3f%n", pool.confidence / pool.size, pool.share()));
    }
    return lines.toString();
  }

  private static boolean mustJoin(Pool left, Pool right) {
    return left.share() >= right.share() || left.size < SMALLEST_POOL;
  }
}
