package io.tradewire.metrics.articles;

import io.tradewire.metrics.choice.Arrival;
import io.tradewire.metrics.choice.Departure;
import io.tradewire.metrics.choice.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All that is known of an article's versions, from which follows when each was in force. */
final class Versions {

  private static final Comparator<Version> BY_TIME =
      Comparator.comparingLong(Version::knownFrom).thenComparing(Comparator.reverseOrder());

  private final TreeSet<Version> all = new TreeSet<>();

  Versions(Collection<Version> versions) {
    versions.forEach(this::add);
  }

  /** Adds a version; returns whether that told anything new. */
  boolean add(Version version) {
    Version known = find(version);
    if (known == null) {
      return all.add(version);
    }
    if (Version.earlier(known, version) == known) {
      return false;
    }
    all.remove(known);
    return all.add(version);
  }

  /** This version as known here, null if it is not. */
  Version find(Version version) {
    Version found = all.ceiling(version);
    return found != null && found.compareTo(version) == 0 ? found : null;
  }

  Version current() {
    return all.last();
  }

  List<Version> former() {
    return List.copyOf(all.headSet(current()));
  }

  /**
   * When each version was in force: the greatest of those known at an instant is. Versions that
   * never were, and retractions, are missing.
   */
  Map<Version, Span> spans() {
    Map<Version, Span> spans = new HashMap<>();
    Version inForce = null;
    for (Version version : all.stream().sorted(BY_TIME).toList()) {
      if (inForce != null && version.compareTo(inForce) < 0) {
        continue;
      }
      if (inForce != null) {
        end(spans, inForce, version);
      }
      spans.put(version, Span.since(version.knownFrom(), arrival(inForce, version)));
      inForce = version;
    }
    spans.keySet().removeIf(Version::retracted);
    return spans;
  }

  /** Whether a retraction took back the words of this version. */
  boolean isErased(Version version) {
    return all.tailSet(version).stream().anyMatch(Version::retracted);
  }

  private static void end(Map<Version, Span> spans, Version ending, Version next) {
    Span span = spans.get(ending);
    spans.put(
        ending, new Span(span.from(), next.knownFrom(), span.arrival(), departure(ending, next)));
  }

  private static Arrival arrival(Version before, Version version) {
    if (before == null) {
      return Arrival.NEW;
    }
    return before.revision() == version.revision() ? Arrival.REPARSE : Arrival.CORRECTION;
  }

  private static Departure departure(Version version, Version next) {
    if (next.retracted()) {
      return Departure.RETRACTION;
    }
    return version.revision() == next.revision() ? Departure.REPARSE : Departure.CORRECTION;
  }
}
