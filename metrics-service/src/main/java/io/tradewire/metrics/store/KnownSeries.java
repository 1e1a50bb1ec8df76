package io.tradewire.metrics.store;

import io.tradewire.metrics.recompute.Touched;
import io.tradewire.metrics.series.Family;
import io.tradewire.metrics.series.ScopeName;
import io.tradewire.metrics.series.Series;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Catalogue rows that are known to be committed, so that they need not be offered again and again.
 * Nothing ever deletes them.
 */
final class KnownSeries {

  /** Half a million series take some 50 MB. Beyond that, begin anew rather than grow. */
  private static final int LIMIT = 500_000;

  private final Set<Long> series = ConcurrentHashMap.newKeySet();
  private final Set<ScopeName> scopes = ConcurrentHashMap.newKeySet();

  /** Catalogue rows that a transaction has to offer. */
  record Unknown(List<Series> series, List<Family> families, List<ScopeName> scopes) {}

  Unknown unknown(Touched touched) {
    SortedMap<Long, Series> unknown = new TreeMap<>();
    for (Series mentioned : touched.series().values()) {
      // With a series those were committed that may be derived from it.
      if (!series.contains(mentioned.key())) {
        mentioned.withDerivable().forEach(one -> unknown.put(one.key(), one));
      }
    }
    SortedMap<Long, Family> families = new TreeMap<>();
    unknown.values().forEach(one -> families.put(one.family().key(), one.family()));
    return new Unknown(
        List.copyOf(unknown.values()),
        List.copyOf(families.values()),
        touched.scopes().stream().filter(name -> !scopes.contains(name)).toList());
  }

  /** To be called after the commit. */
  void add(Unknown committed) {
    trim(series);
    trim(scopes);
    committed.series().forEach(one -> series.add(one.key()));
    scopes.addAll(committed.scopes());
  }

  private static void trim(Collection<?> known) {
    if (known.size() > LIMIT) {
      known.clear();
    }
  }
}
