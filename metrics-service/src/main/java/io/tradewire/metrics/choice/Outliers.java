package io.tradewire.metrics.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Claims of another order of magnitude than what most sources say: a million written for a billion.
 * They are kept and shown, and do not stand for election.
 */
final class Outliers {

  /** Slips are off by powers of ten; what remains of 10 when the true value moved a little. */
  private static final double FACTOR = 8;

  static final int LEAST_MAJORITY = 2;

  private Outliers() {}

  /**
   * The claims off by a factor of 8 or more from a majority of at least two independent sources
   * that are of one magnitude; empty if there is no such majority.
   *
   * @param claims all have a value
   */
  static List<Claim> among(List<Claim> claims) {
    if (claims.size() <= LEAST_MAJORITY || areOfOneMagnitude(claims)) {
      return List.of();
    }
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(claim -> claim.value().abs()));
    List<List<Claim>> magnitudes = magnitudes(sorted);
    int all = Sources.of(sorted).count();
    for (List<Claim> magnitude : magnitudes) {
      int count = Sources.of(magnitude).count();
      if (count >= LEAST_MAJORITY && 2 * count > all) {
        return Choice.without(sorted, magnitude);
      }
    }
    return List.of();
  }

  /** As nearly all are; told without sorting them. */
  private static boolean areOfOneMagnitude(List<Claim> claims) {
    double least = Double.MAX_VALUE;
    double greatest = 0;
    for (Claim claim : claims) {
      double size = size(claim);
      least = Math.min(least, size);
      greatest = Math.max(greatest, size);
    }
    return greatest < FACTOR * least;
  }

  private static List<List<Claim>> magnitudes(List<Claim> sorted) {
    List<List<Claim>> magnitudes = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || size(sorted.get(i)) >= FACTOR * size(sorted.get(i - 1))) {
        magnitudes.add(sorted.subList(start, i));
        start = i;
      }
    }
    return magnitudes;
  }

  private static double size(Claim claim) {
    return Math.abs(claim.value().doubleValue());
  }
}
