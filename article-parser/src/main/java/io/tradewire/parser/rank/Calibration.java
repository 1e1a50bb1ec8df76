package io.tradewire.parser.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the product of a figure's probabilities into an honest one: of the figures that say 0.9,
 * nine in ten are right. A rising, piecewise linear function through knots.
 */
public final class Calibration {

  /** A raw value and what it is worth. */
  public record Knot(double raw, double honest) {}

  private final List<Knot> knots;

  /** A function through these knots, in rising order; at least one. */
  public Calibration(List<Knot> knots) {
    this.knots = List.copyOf(knots);
  }

  /** Says what is given. */
  public static Calibration identity() {
    return new Calibration(List.of(new Knot(0, 0), new Knot(1, 1)));
  }

  /** Reads {@code /model/LANGUAGE/confidence.tsv}: raw, tab, honest. */
  public static Calibration load(String language) {
    List<Knot> knots = new ArrayList<>();
    ModelFile.read(
        language,
        "confidence",
        (raw, honest) -> {
          knots.add(new Knot(Double.parseDouble(raw), honest));
        });
    return new Calibration(knots);
  }

  /** The honest probability, rounded to thousandths. */
  public double of(double raw) {
    Knot below = knots.get(0);
    for (Knot knot : knots) {
      if (knot.raw() >= raw) {
        return round(between(below, knot, raw));
      }
      below = knot;
    }
    return round(below.honest());
  }

  private static double between(Knot low, Knot high, double raw) {
    double width = high.raw() - low.raw();
    return width <= 0
        ? high.honest()
        : low.honest() + (high.honest() - low.honest()) * (raw - low.raw()) / width;
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
