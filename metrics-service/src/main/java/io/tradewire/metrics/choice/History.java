package io.tradewire.metrics.choice;

import java.util.List;

/**
 * The states of an observation from an instant on, a function of its claims alone.
 *
 * @param since start of this part of history; {@link #BEGINNING} for all of it
 * @param before the state just before, null if there was none
 * @param vintages each change at or after that instant, ascending
 */
public record History(long since, State before, List<Vintage> vintages) {

  /** Before all instants: in the year 386, which a timestamp of PostgreSQL can hold. */
  public static final long BEGINNING = -50_000_000_000_000_000L;

  /** A way through this history, once. */
  Walk walk() {
    return new Walk();
  }

  /** Goes from instant to instant. */
  final class Walk {

    private State state = before;
    private int next;

    boolean hasNext() {
      return next < vintages.size();
    }

    /** When the state changes next; later than all instants if never. */
    long nextInstant() {
      return hasNext() ? vintages.get(next).knownFrom() : Long.MAX_VALUE;
    }

    /** Goes to an instant, which is not before the last one asked for, and tells its state. */
    State at(long instant) {
      while (hasNext() && vintages.get(next).knownFrom() <= instant) {
        state = vintages.get(next++).state();
      }
      return state;
    }
  }
}
