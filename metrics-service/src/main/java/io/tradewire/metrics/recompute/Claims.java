package io.tradewire.metrics.recompute;

import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.choice.History;
import io.tradewire.metrics.series.Days;
import io.tradewire.metrics.series.ObservationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims for each observation, before and after a batch. */
final class Claims {

  private final Touched touched;
  private final Map<ObservationKey, List<Claim>> before = new HashMap<>();
  private final Map<ObservationKey, List<Claim>> after = new HashMap<>();
  private final Map<ObservationKey, History> histories = new HashMap<>();

  Claims(Touched touched, Collection<StoredClaim> stored) {
    this.touched = touched;
    for (StoredClaim claim : stored) {
      before.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(claim.claim());
    }
  }

  List<Claim> before(ObservationKey key) {
    return before.getOrDefault(key, List.of());
  }

  List<Claim> after(ObservationKey key) {
    return after.computeIfAbsent(key, this::merge);
  }

  private List<Claim> merge(ObservationKey key) {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : before(key)) {
      Claim moved = touched.moved(claim);
      if (moved != null) {
        claims.add(moved);
      }
    }
    touched.newClaims(key).forEach(claim -> claims.add(claim.claim()));
    return claims;
  }

  /** Whether vintages at or after an instant may be stored. */
  boolean reached(ObservationKey key, long instant) {
    return History.reaches(before(key), instant);
  }

  /** What the claims amount to from an instant on. */
  History history(ObservationKey key, long since) {
    History known = histories.get(key);
    if (known != null && known.since() == since) {
      return known;
    }
    History history = History.of(after(key), since, isUndated(key));
    histories.put(key, history);
    return history;
  }

  static boolean isUndated(ObservationKey key) {
    return key.days().equals(Days.UNDATED);
  }
}
