package io.tradewire.metrics.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Chooses the number that is supported best. Each number stands for election with all claims near
 * it as its voters.
 *
 * @param winner the claim that stands for the chosen number
 * @param same all claims of exactly that number
 * @param voters all claims near it
 * @param sources the independent sources among the voters
 */
record Election(Claim winner, List<Claim> same, List<Claim> voters, Sources sources) {

  /** Which claim stands for its number. Only the bound shows; the rest makes the order total. */
  private static final Comparator<Claim> STANDING =
      Comparator.comparingInt(Claim::weight)
          .thenComparing(Election::published)
          .reversed()
          .thenComparing(Claim::articleId)
          .thenComparingLong(claim -> claim.span().from())
          .thenComparingInt(Claim::ordinal)
          .thenComparingInt(Claim::part);

  /** Support, then the later publication, then support for the very number. */
  private static final Comparator<Election> BETTER =
      Comparator.<Election>comparingInt(e -> e.sources.weight())
          .thenComparing(e -> latest(e.voters))
          .thenComparingInt(e -> Sources.of(e.same).weight())
          .thenComparing(e -> latest(e.same))
          .thenComparing(e -> e.winner, STANDING.reversed());

  /**
   * Holds the election.
   *
   * @param claims at least one; all have the number
   */
  static Election hold(
      List<Claim> claims, Function<Claim, BigDecimal> number, Tolerance tolerance) {
    if (claims.size() == 1) {
      return new Election(claims.get(0), claims, claims, Sources.of(claims));
    }
    List<Claim> sorted = new ArrayList<>(claims);
    sorted.sort(Comparator.comparing(number).thenComparing(STANDING));
    double[] numbers = new double[sorted.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number.apply(sorted.get(i)).doubleValue();
    }
    Window window = new Window(numbers, tolerance);
    Election best = null;
    List<Claim> voters = List.of();
    Sources sources = null;
    int low = 0;
    while (window.next()) {
      // Neighbouring numbers often have the same voters, who are then the same sources.
      if (window.high() - window.low() != voters.size() || window.low() != low) {
        low = window.low();
        voters = sorted.subList(low, window.high());
        sources = null;
      }
      if (best != null && sources == null && weight(voters) < best.sources.weight()) {
        continue;
      }
      if (sources == null) {
        sources = Sources.of(voters);
      }
      List<Claim> same = sorted.subList(window.start(), window.end());
      Election candidate = new Election(same.get(0), same, voters, sources);
      if (best == null || BETTER.compare(candidate, best) > 0) {
        best = candidate;
      }
    }
    return best;
  }

  /** What the voters would weigh if all were independent: no election can be won beyond it. */
  private static int weight(List<Claim> claims) {
    int weight = 0;
    for (Claim claim : claims) {
      weight += claim.weight();
    }
    return weight;
  }

  private static LocalDate latest(List<Claim> claims) {
    LocalDate latest = LocalDate.MIN;
    for (Claim claim : claims) {
      LocalDate day = published(claim);
      if (day.isAfter(latest)) {
        latest = day;
      }
    }
    return latest;
  }

  private static LocalDate published(Claim claim) {
    return claim.publishedOn() == null ? LocalDate.MIN : claim.publishedOn();
  }
}
