package io.tradewire.parser.link;

import java.util.Objects;

/** What becomes of the two parties of a figure in the next one. */
enum Succession {
  SAME,
  SWAPPED,
  /** The reporter's own figure behind one with a partner. */
  PARTNER_DROPPED,
  /** A partner of the one who had none. */
  PARTNER_ADDED,
  PARTNER_CHANGED,
  REPORTER_CHANGED,
  /** One of both, in the other role. */
  CROSSED,
  OTHER;

  /** Compares a pair with that of the figure before. */
  static Succession of(Pair pair, Pair last) {
    if (pair.equals(last)) {
      return SAME;
    }
    if (pair.isSwapped(last)) {
      return SWAPPED;
    }
    if (Objects.equals(pair.reporter(), last.reporter())) {
      return pair.partner() == null
          ? PARTNER_DROPPED
          : last.partner() == null ? PARTNER_ADDED : PARTNER_CHANGED;
    }
    if (Objects.equals(pair.partner(), last.partner())) {
      return REPORTER_CHANGED;
    }
    boolean crossed =
        Objects.equals(pair.reporter(), last.partner())
            || Objects.equals(pair.partner(), last.reporter());
    return crossed ? CROSSED : OTHER;
  }
}
