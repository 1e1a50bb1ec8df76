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
        claims.reached(key, since),
        from -> claims.history(key, from),
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
      reached |= claims.reached(input, since);
    }
    rewrite(
        derived.target(),
        since,
        reached,
        from -> derived.history(claims, from),
        derived.inputIds());
  }

  private void rewrite(
      Outcome.Target target,
      long since,
      boolean reached,
      LongFunction<History> histories,
      List<String> inputs) {
    History history = histories.apply(since);
    if (reached && history.vintages().isEmpty()) {
      // Later vintages may have to go, and the row must show an earlier one: begin at the
      // beginning.
      history = histories.apply(History.BEGINNING);
    }
    List<Vintage> vintages = history.vintages();
    if (reached) {
      outcome.rewrite(new Outcome.From(target, history.since()));
    }
    if (vintages.isEmpty()) {
      if (reached) {
        outcome.vanish(target);
      }
      return;
    }
    vintages.forEach(vintage -> outcome.append(new Outcome.Revision(target, vintage)));
    Vintage last = vintages.get(vintages.size() - 1);
    outcome.now(new Outcome.Current(target, last.knownFrom(), last.state(), inputs));
    outcome.changed(new Outcome.From(target, vintages.get(0).knownFrom()));
  }

  private void flag(ObservationKey key) {
    boolean undated = Claims.isUndated(key);
    List<Claim> before = History.outliers(claims.before(key), undated);
    List<Claim> after = History.outliers(claims.after(key), undated);
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Set<Claim> flaggedBefore = new HashSet<>(before);
    Set<Claim> flaggedAfter = new HashSet<>(after);
    for (Claim claim : claims.before(key)) {
      Claim moved = touched.moved(claim);
      boolean flag = moved != null && flaggedAfter.contains(moved);
      if (flag != flaggedBefore.contains(claim)) {
        outcome.flag(new Outcome.Flag(new StoredClaim(key, claim), flag));
      }
    }
    for (NewClaim claim : touched.newClaims(key)) {
      if (flaggedAfter.contains(claim.claim())) {
        outcome.flagNew(claim.claim());
      }
    }
  }
}
