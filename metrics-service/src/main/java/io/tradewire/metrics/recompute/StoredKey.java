package io.tradewire.metrics.recompute;

import io.tradewire.metrics.series.ObservationKey;

/** Which observation a stored claim of an article's version is for. */
public record StoredKey(String articleId, long knownFrom, ObservationKey key) {}
