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

  /** The state at an instant not before {@link #since}. */
  State at(long instant) {
    State state = before;
    for (Vintage vintage : vintages) {
      if (vintage.knownFrom() > instant) {
        break;
      }
      state = vintage.state();
    }
    return state;
  }
}
