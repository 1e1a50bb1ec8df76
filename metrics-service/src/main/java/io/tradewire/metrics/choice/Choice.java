package io.tradewire.metrics.choice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The value best supported by the claims in force, as docs/observations.md tells.
 *
 * @param state what is believed
 * @param outliers the claims flagged as such
 */
record Choice(State state, List<Claim> outliers) {

  /** How long before the latest one an undated claim ("now") may have been published. */
  private static final int UNDATED_DAYS = 366;

  /**
   * Chooses. The order of the claims does not matter.
   *
   * @param claims at least one
   * @param undated whether the observation has no period, so that claims speak of their own day
   */
  static Choice among(List<Claim> claims, boolean undated) {
    if (claims.size() == 1) {
      return new Choice(alone(claims.get(0)), List.of());
    }
    List<Claim> timely = undated ? timely(claims) : claims;
    List<Claim> levels = having(timely, Claim::value);
    List<Claim> outliers = Outliers.among(levels);
    List<Claim> sane = outliers.isEmpty() ? levels : without(levels, outliers);
    Election level =
        sane.isEmpty() ? null : Election.hold(sane, Claim::value, Tolerance.ONE_PERCENT);
    Election change = percentage(timely, level, Claim::change);
    Election share = percentage(timely, level, Claim::share);
    Election main = level != null ? level : change != null ? change : share;
    List<Claim> against =
        level != null
            ? contradicting(sane, level)
            : without(having(timely, change != null ? Claim::change : Claim::share), main.voters());
    State state =
        new State(
            level == null ? null : shortest(level.winner().value()),
            level == null ? null : level.winner().bound(),
            change == null ? null : shortest(change.winner().change()),
            share == null ? null : shortest(share.winner().share()),
            main.sources().count(),
            against.isEmpty() ? 0 : Sources.of(against).count(),
            outliers.size(),
            claims.size(),
            level == null ? null : extreme(sane, -1),
            level == null ? null : extreme(sane, 1));
    return new Choice(state, outliers);
  }

  /** The outliers alone, without an election. */
  static List<Claim> outliers(List<Claim> claims, boolean undated) {
    return Outliers.among(having(undated ? timely(claims) : claims, Claim::value));
  }

  /** What most observations are: one claim, one source, nobody to disagree. */
  private static State alone(Claim claim) {
    BigDecimal value = claim.value() == null ? null : shortest(claim.value());
    return new State(
        value,
        value == null ? null : claim.bound(),
        claim.change() == null ? null : shortest(claim.change()),
        claim.share() == null ? null : shortest(claim.share()),
        1,
        0,
        0,
        1,
        value,
        value);
  }

  private static List<Claim> timely(List<Claim> claims) {
    LocalDate latest =
        claims.stream()
            .map(Claim::publishedOn)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    if (latest == null) {
      return claims;
    }
    LocalDate earliest = latest.minusDays(UNDATED_DAYS);
    return claims.stream()
        .filter(c -> c.publishedOn() != null && !c.publishedOn().isBefore(earliest))
        .toList();
  }

  /** Those who carry the level are heard first on its change and share. */
  private static Election percentage(
      List<Claim> claims, Election level, Function<Claim, BigDecimal> number) {
    List<Claim> candidates = level == null ? List.<Claim>of() : having(level.voters(), number);
    if (candidates.isEmpty()) {
      candidates = having(claims, number);
    }
    return candidates.isEmpty() ? null : Election.hold(candidates, number, Tolerance.HALF_A_POINT);
  }

  /** "Over 14" does not contradict 14.7, nor does "under 20". */
  private static List<Claim> contradicting(List<Claim> claims, Election level) {
    if (level.voters().size() == claims.size()) {
      return List.of();
    }
    BigDecimal chosen = level.winner().value();
    return without(claims, level.voters()).stream()
        .filter(
            claim ->
                switch (claim.bound()) {
                  case EXACT, ABOUT -> true;
                  case OVER -> claim.value().compareTo(chosen) > 0;
                  case UNDER -> claim.value().compareTo(chosen) < 0;
                })
        .toList();
  }

  private static List<Claim> having(List<Claim> claims, Function<Claim, BigDecimal> number) {
    int count = 0;
    for (Claim claim : claims) {
      count += number.apply(claim) == null ? 0 : 1;
    }
    if (count == claims.size() || count == 0) {
      return count == 0 ? List.of() : claims;
    }
    List<Claim> found = new ArrayList<>(count);
    for (Claim claim : claims) {
      if (number.apply(claim) != null) {
        found.add(claim);
      }
    }
    return found;
  }

  /** Claims that are not among others; they are told apart as objects, not by what they say. */
  static List<Claim> without(List<Claim> claims, Collection<Claim> others) {
    Set<Claim> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(others);
    return claims.stream().filter(claim -> !known.contains(claim)).toList();
  }

  private static BigDecimal extreme(List<Claim> claims, int sign) {
    BigDecimal extreme = claims.get(0).value();
    for (Claim claim : claims) {
      if (claim.value().compareTo(extreme) * sign > 0) {
        extreme = claim.value();
      }
    }
    return shortest(extreme);
  }

  /** 27.0 and 27 are one number and must be one row. */
  static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
