package io.tradewire.metrics.recompute;

import io.tradewire.metrics.choice.History;
import io.tradewire.metrics.choice.State;
import io.tradewire.metrics.choice.Vintage;
import io.tradewire.metrics.series.Derivation;
import io.tradewire.metrics.series.ObservationKey;
import java.util.ArrayList;
import java.util.List;

/** The rows that a recomputation writes. All lists but the flags are in the order of keys. */
public final class Outcome {

  /** One observation: its key with the way it came about. */
  public record Target(ObservationKey key, Derivation derivation) {}

  /**
   * An observation as it is now.
   *
   * @param knownFrom instant of its last vintage
   * @param state null if withdrawn
   * @param inputs ids of the observations it was derived from, empty if stated
   */
  public record Current(Target target, long knownFrom, State state, List<String> inputs) {}

  /** A vintage to append. */
  public record Revision(Target target, Vintage vintage) {}

  /** From here on the history of an observation is written anew. */
  public record From(Target target, long knownFrom) {}

  /** A claim, stored before or entering now without a flag, whose flag changes. */
  public record Flag(StoredClaim claim, boolean outlier) {}

  private final List<Current> current = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final List<From> rewritten = new ArrayList<>();
  private final List<From> changes = new ArrayList<>();
  private final List<Target> vanished = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();

  void now(Current row) {
    current.add(row);
  }

  void append(Revision row) {
    revisions.add(row);
  }

  void rewrite(From row) {
    rewritten.add(row);
  }

  void changed(From row) {
    changes.add(row);
  }

  void vanish(Target target) {
    vanished.add(target);
  }

  /**
   * Puts an observation with all its history in the place of what is there.
   *
   * @param now null if it should not be there at all
   */
  public void replace(Target target, Current now, List<Revision> history) {
    rewrite(new From(target, History.BEGINNING));
    if (now == null) {
      vanish(target);
    } else {
      now(now);
    }
    history.forEach(this::append);
    changed(new From(target, History.BEGINNING));
  }

  void flag(Flag flag) {
    flags.add(flag);
  }

  /** Observations to insert or update. */
  public List<Current> current() {
    return current;
  }

  /** Vintages to append. */
  public List<Revision> revisions() {
    return revisions;
  }

  /** Where vintages have to go first, because something older came to be known. */
  public List<From> rewritten() {
    return rewritten;
  }

  /** Rows for the feed. */
  public List<From> changes() {
    return changes;
  }

  /** Observations that turn out never to have been. */
  public List<Target> vanished() {
    return vanished;
  }

  /** Claims whose flag changes, as they are after they moved or entered. */
  public List<Flag> flags() {
    return flags;
  }
}
