package io.tradewire.metrics.recompute;

import io.tradewire.metrics.choice.Claim;
import io.tradewire.metrics.series.ObservationKey;

/** A claim in the database. */
public record StoredClaim(ObservationKey key, Claim claim) {}
