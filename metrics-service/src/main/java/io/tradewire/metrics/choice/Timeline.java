package io.tradewire.metrics.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the claims for one observation, current and former, amount to at each instant. A state lasts
 * from one instant at which a claim begins or ends to the next, and is computed once, when asked
 * for.
 */
public final class Timeline {

  private final List<Claim> claims;
  private final boolean undated;
  private final long[] instants;
  private final State[] states;
  private final boolean[] known;
  private History latest;

  /**
   * Begins a timeline.
   *
   * @param undated whether the observation has no period, so that claims speak of their own day
   */
  public Timeline(List<Claim> claims, boolean undated) {
    this.claims = claims;
    this.undated = undated;
    this.instants = instants(claims);
    this.states = new State[instants.length];
    this.known = new boolean[instants.length];
  }

  private static long[] instants(List<Claim> claims) {
    long[] all = new long[2 * claims.size()];
    int count = 0;
    for (Claim claim : claims) {
      all[count++] = claim.span().from();
      if (!claim.span().isOpen()) {
        all[count++] = claim.span().to();
      }
    }
    Arrays.sort(all, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct == 0 || all[i] != all[distinct - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  /** Whether anything begins or ends at or after an instant. */
  public boolean reaches(long instant) {
    return instants.length > 0 && instants[instants.length - 1] >= instant;
  }

  /** The part of history from an instant on. Several derived observations ask for the same. */
  public History since(long instant) {
    if (latest == null || latest.since() != instant) {
      latest = history(instant);
    }
    return latest;
  }

  private History history(long instant) {
    int first = Arrays.binarySearch(instants, instant);
    first = first < 0 ? -first - 1 : first;
    State before = first == 0 ? null : state(first - 1);
    List<Vintage> vintages = new ArrayList<>(instants.length - first);
    State last = before;
    for (int i = first; i < instants.length; i++) {
      State state = state(i);
      if (state == null ? last != null : !state.equals(last)) {
        Reason reason = Reason.of(claims, instants[i], last, state);
        vintages.add(new Vintage(instants[i], state, reason));
        last = state;
      }
    }
    return new History(instant, before, vintages);
  }

  /** Claims flagged in the present. */
  public List<Claim> outliers() {
    if (claims.size() <= Outliers.LEAST_MAJORITY) {
      return List.of();
    }
    List<Claim> current = inForce(Span.OPEN - 1);
    return current.isEmpty() ? List.of() : Choice.outliers(current, undated);
  }

  private State state(int index) {
    if (!known[index]) {
      List<Claim> inForce = inForce(instants[index]);
      states[index] = inForce.isEmpty() ? null : Choice.among(inForce, undated).state();
      known[index] = true;
    }
    return states[index];
  }

  private List<Claim> inForce(long instant) {
    List<Claim> found = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      if (claim.span().contains(instant)) {
        found.add(claim);
      }
    }
    return found;
  }
}
