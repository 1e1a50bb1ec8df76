package io.tradewire.metrics.recompute;

import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.choice.Timeline;
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
  private final Map<ObservationKey, Timeline> timelinesBefore = new HashMap<>();
  private final Map<ObservationKey, Timeline> timelines = new HashMap<>();

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
    List<NewClaim> entering = touched.newClaims(key);
    if (entering.isEmpty() && !touched.moves()) {
      return before(key);
    }
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : before(key)) {
      Claim moved = touched.moved(claim);
      if (moved != null) {
        claims.add(moved);
      }
    }
    entering.forEach(claim -> claims.add(claim.claim()));
    return claims;
  }

  /** What the claims amount to before the batch. */
  Timeline timelineBefore(ObservationKey key) {
    return timelinesBefore.computeIfAbsent(key, k -> new Timeline(before(k), isUndated(k)));
  }

  /** What the claims amount to after the batch. */
  Timeline timeline(ObservationKey key) {
    return timelines.computeIfAbsent(key, k -> new Timeline(after(k), isUndated(k)));
  }

  private static boolean isUndated(ObservationKey key) {
    return key.days().equals(Days.UNDATED);
  }
}
