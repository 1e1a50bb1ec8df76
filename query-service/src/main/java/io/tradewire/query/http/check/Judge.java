package io.tradewire.query.http.check;

import io.tradewire.query.domain.Frequency;
import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.http.check.Verdict.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Holds a claim against what the series say; a pure function of both. */
final class Judge {

  private static final BigDecimal EXACT_PERCENT = BigDecimal.ONE;
  private static final BigDecimal ABOUT_PERCENT = BigDecimal.valueOf(5);
  private static final BigDecimal OUTLIER_FACTOR = BigDecimal.valueOf(8);
  private static final int PEERS = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Judge() {}

  /**
   * Judges a claim.
   *
   * @param known observations of the claim's subject, actual and planned, the least derived first
   */
  static Verdict of(Claim claim, List<Believed> known) {
    return claim.value() == null ? byChange(claim, known) : byLevel(claim, known);
  }

  private static Verdict byLevel(Claim claim, List<Believed> known) {
    Optional<Believed> same =
        first(known, o -> of(o, claim, claim.status()) && isLevelIn(o, claim.unit()));
    Believed target =
        first(known, o -> of(o, claim, "planned") && isLevelIn(o, claim.unit())).orElse(null);
    if (same.isPresent()) {
      Believed believed = same.get();
      return new Verdict(
          kind(claim, believed), percent(claim.value(), believed.value()), believed, target);
    }
    if (isOutlierAmongPeers(claim, known)) {
      return new Verdict(Kind.OUTLIER, null, null, target);
    }
    if (target != null && claim.value().compareTo(target.value()) < 0 && !agrees(claim, target)) {
      return new Verdict(
          Kind.CONTRADICTS_TARGET, percent(claim.value(), target.value()), target, target);
    }
    return new Verdict(Kind.NEW, null, null, target);
  }

  private static Kind kind(Claim claim, Believed believed) {
    if (isFarFrom(claim.value(), believed.value())) {
      return Kind.OUTLIER;
    }
    if (agrees(claim, believed)) {
      return Kind.AGREES;
    }
    return claim.status().equals("planned") ? Kind.CONTRADICTS_TARGET : Kind.DIFFERS;
  }

  private static Verdict byChange(Claim claim, List<Believed> known) {
    Optional<Believed> same = first(known, o -> of(o, claim, claim.status()) && o.change() != null);
    if (claim.change() == null || same.isEmpty()) {
      return new Verdict(Kind.NEW, null, null, null);
    }
    BigDecimal points = claim.change().subtract(same.get().change());
    Kind kind = points.abs().compareTo(BigDecimal.ONE) <= 0 ? Kind.AGREES : Kind.DIFFERS;
    return new Verdict(kind, points, same.get(), null);
  }

  /** "Over x" agrees with whatever is x or more, "under x" with x or less. */
  private static boolean agrees(Claim claim, Believed believed) {
    BigDecimal difference = exactPercent(claim.value(), believed.value());
    if (difference == null) {
      return claim.value().signum() == believed.value().signum();
    }
    BigDecimal tolerance = claim.bound().equals("about") ? ABOUT_PERCENT : EXACT_PERCENT;
    return switch (claim.bound()) {
      case "over" -> difference.compareTo(tolerance) <= 0;
      case "under" -> difference.compareTo(tolerance.negate()) >= 0;
      default -> difference.abs().compareTo(tolerance) <= 0;
    };
  }

  /** A million written for a billion shows against other periods too. */
  private static boolean isOutlierAmongPeers(Claim claim, List<Believed> known) {
    Frequency frequency =
        Frequency.of(ObservationId.finite(claim.start()), ObservationId.finite(claim.end()));
    List<Believed> peers =
        known.stream()
            .filter(o -> o.status().equals(claim.status()) && isLevelIn(o, claim.unit()))
            .filter(o -> frequency(o) == frequency && frequency != Frequency.OTHER)
            .toList();
    return peers.size() >= PEERS
        && peers.stream().allMatch(o -> isFarFrom(claim.value(), o.value()));
  }

  private static Frequency frequency(Believed o) {
    return Frequency.of(ObservationId.finite(o.id().start()), ObservationId.finite(o.id().end()));
  }

  private static boolean of(Believed o, Claim claim, String status) {
    return o.status().equals(status)
        && o.id().start().equals(claim.start())
        && o.id().end().equals(claim.end());
  }

  private static boolean isLevelIn(Believed o, String unit) {
    return o.value() != null && o.id().unit().equals(unit);
  }

  private static boolean isFarFrom(BigDecimal a, BigDecimal b) {
    BigDecimal larger = a.abs().max(b.abs());
    BigDecimal smaller = a.abs().min(b.abs());
    return smaller.signum() != 0 && larger.compareTo(smaller.multiply(OUTLIER_FACTOR)) >= 0;
  }

  /** Percent of the base, to two decimals; null if the base is zero. */
  private static BigDecimal percent(BigDecimal value, BigDecimal base) {
    BigDecimal percent = exactPercent(value, base);
    return percent == null ? null : percent.setScale(2, RoundingMode.HALF_UP);
  }

  /** The same with all digits: 1.001% is more than 1%. */
  private static BigDecimal exactPercent(BigDecimal value, BigDecimal base) {
    return base.signum() == 0
        ? null
        : value.subtract(base).multiply(HUNDRED).divide(base.abs(), MathContext.DECIMAL128);
  }

  private static Optional<Believed> first(List<Believed> known, Predicate<Believed> wanted) {
    return known.stream().filter(wanted).findFirst();
  }
}
