package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import java.util.Objects;

/** Reporter and partner, codes or null. */
record Pair(String reporter, String partner) {
  static final Pair NONE = new Pair(null, null);

  /** The pair to compare by: in the order of the codes where the order means nothing. */
  Pair meaning(Indicator indicator) {
    boolean swap =
        !indicator.directed()
            && reporter != null
            && partner != null
            && reporter.compareTo(partner) > 0;
    return swap ? new Pair(partner, reporter) : this;
  }

  boolean isSwapped(Pair other) {
    return Objects.equals(reporter, other.partner) && Objects.equals(partner, other.reporter);
  }
}
