package io.tradewire.query.store.changes;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * At which moment each subject was changed last. What it has no room for counts as changed when it
 * was forgotten, so that it never says unchanged of what is not.
 *
 * <p>Written by one thread, read by many.
 */
final class LastChanges {

  private final Map<Subject, Long> moments = new ConcurrentHashMap<>();
  private final int room;
  private volatile long everything;

  /**
   * @param room how many subjects are remembered
   */
  LastChanges(int room) {
    this.room = room;
  }

  /** These subjects, and with them {@link Subject#ANYTHING}, changed at a moment. */
  void changed(Set<Subject> subjects, long moment) {
    if (moments.size() + subjects.size() >= room) {
      everythingChanged(moment);
      return;
    }
    subjects.forEach(subject -> moments.put(subject, moment));
    moments.put(Subject.ANYTHING, moment);
  }

  /** All may have changed at a moment. */
  void everythingChanged(long moment) {
    everything = moment;
    moments.clear();
  }

  /** Whether none of the subjects changed after a moment. */
  boolean unchangedSince(long moment, Set<Subject> subjects) {
    if (everything > moment) {
      return false;
    }
    for (Subject subject : subjects) {
      Long last = moments.get(subject);
      if (last != null && last > moment) {
        return false;
      }
    }
    return true;
  }
}
