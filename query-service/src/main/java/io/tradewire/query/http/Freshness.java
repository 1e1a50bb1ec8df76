package io.tradewire.query.http;

import io.tradewire.query.store.changes.Subject;
import java.util.Set;

/**
 * What an answer depends on, and so how it is known to be still right.
 *
 * @param subjects right until a change of one of them; empty if it depends on more than changes
 */
record Freshness(Set<Subject> subjects) {

  /** On observations alone, of any series. */
  static final Freshness CHANGES = new Freshness(Set.of(Subject.ANYTHING));

  /** On more: the words of articles, exchange rates, today's date. Compared byte by byte. */
  static final Freshness CONTENT = new Freshness(Set.of());

  boolean isByChanges() {
    return !subjects.isEmpty();
  }
}
