package io.tradewire.parser.link;

import io.tradewire.events.Period;
import java.util.Objects;

/**
 * Whether a period is that of the last figure of the same indicator that was no base of comparison:
 * behind an aside on something else an article goes on where it was.
 */
enum Peer {
  /** No figure had the indicator. */
  NONE,
  /** The period of a figure of the same parties and scope; */
  OF_SERIES,
  /** not its period. */
  NOT_OF_SERIES,
  /** The period of a figure of other parties or another scope; */
  OF_OTHER,
  /** not its period. */
  NOT_OF_OTHER;

  /**
   * What a period is to the last figure of an indicator.
   *
   * @param period null for none
   * @param last null if there is none
   */
  static Peer of(Period period, Draft draft, Draft last) {
    if (last == null) {
      return NONE;
    }
    boolean same = Objects.equals(period, last.period);
    boolean series = last.parties.equals(draft.parties) && Objects.equals(last.scope, draft.scope);
    return series ? same ? OF_SERIES : NOT_OF_SERIES : same ? OF_OTHER : NOT_OF_OTHER;
  }
}
