package io.tradewire.metrics.recompute;

import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.choice.History;
import io.tradewire.metrics.choice.Vintage;
import io.tradewire.metrics.series.Derivation;
import io.tradewire.metrics.series.ObservationKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * Recomputes what a batch touches, from all claims: nothing is counted up or down, so that nothing
 * can drift. Only the part of history from the first change on is looked at.
 */
public final class Recomputation {

  private final Touched touched;
  private final Claims claims;
  private final Outcome outcome = new Outcome();

  private Recomputation(Touched touched, Collection<StoredClaim> stored) {
    this.touched = touched;
    this.claims = new Claims(touched, stored);
  }

  /**
   * The rows to write.
   *
   * @param stored the claims in the database, before the batch, of all {@link Touched#needed}
   */
  public static Outcome of(Touched touched, Collection<StoredClaim> stored) {
    Recomputation recomputation = new Recomputation(touched, stored);
    touched.since().forEach(recomputation::stated);
    recomputation.derived();
    return recomputation.outcome;
  }

  private void stated(ObservationKey key, long since) {
    flag(key);
    rewrite(
        new Outcome.Target(key, Derivation.STATED),
        since,
        claims.timelineBefore(key).reaches(since),
        from -> claims.timelineBefore(key).since(from),
        from -> claims.timeline(key).since(from),
        List.of());
  }

  private void derived() {
    Map<Outcome.Target, Derived> affected = new LinkedHashMap<>();
    touched
        .since()
        .keySet()
        .forEach(key -> Derived.from(key).forEach(d -> affected.put(d.target(), d)));
    affected.values().forEach(this::derive);
  }

  private void derive(Derived derived) {
    long since = Long.MAX_VALUE;
    boolean reached = false;
    for (ObservationKey input : derived.inputs()) {
      since = Math.min(since, touched.since().getOrDefault(input, Long.MAX_VALUE));
    }
    for (ObservationKey input : derived.inputs()) {
      reached |= claims.timelineBefore(input).reaches(since);
    }
    rewrite(
        derived.target(),
        since,
        reached,
        from -> derived.history(claims::timelineBefore, from),
        from -> derived.history(claims::timeline, from),
        derived.inputIds());
  }

  /**
   * Puts the part of a history from an instant on in the place of what is stored.
   *
   * @param reached whether vintages at or after the instant may be stored
   */
  private void rewrite(
      Outcome.Target target,
      long since,
      boolean reached,
      LongFunction<History> before,
      LongFunction<History> after,
      List<String> inputs) {
    History history = after.apply(since);
    boolean stale = reached && !before.apply(since).vintages().isEmpty();
    if (stale && history.vintages().isEmpty()) {
      // Later vintages have to go, and the row must show an earlier one: begin at the beginning.
      history = after.apply(History.BEGINNING);
    }
    List<Vintage> vintages = history.vintages();
    if (stale) {
      outcome.rewrite(new Outcome.From(target, history.since()));
      outcome.changed(new Outcome.From(target, history.since()));
    } else if (!vintages.isEmpty()) {
      outcome.changed(new Outcome.From(target, vintages.get(0).knownFrom()));
    }
    if (vintages.isEmpty()) {
      if (stale) {
        outcome.vanish(target);
      }
      return;
    }
    vintages.forEach(vintage -> outcome.append(new Outcome.Revision(target, vintage)));
    Vintage last = vintages.get(vintages.size() - 1);
    outcome.now(new Outcome.Current(target, last.knownFrom(), last.state(), inputs));
  }

  private void flag(ObservationKey key) {
    List<Claim> before = claims.timelineBefore(key).outliers();
    List<Claim> after = claims.timeline(key).outliers();
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Set<Claim> flaggedBefore = new HashSet<>(before);
    Set<Claim> flaggedAfter = new HashSet<>(after);
    for (Claim claim : claims.before(key)) {
      Claim moved = touched.moved(claim);
      boolean flag = flaggedAfter.contains(moved);
      if (moved != null && flag != flaggedBefore.contains(claim)) {
        outcome.flag(new Outcome.Flag(new StoredClaim(key, moved), flag));
      }
    }
    for (NewClaim claim : touched.newClaims(key)) {
      if (flaggedAfter.contains(claim.claim())) {
        outcome.flag(new Outcome.Flag(new StoredClaim(key, claim.claim()), true));
      }
    }
  }
}
