package io.tradewire.parser.link;

import java.util.Objects;

/** Reporter and partner, codes or null. */
record Pair(String reporter, String partner) {
  static final Pair NONE = new Pair(null, null);

  boolean isSwapped(Pair other) {
    return Objects.equals(reporter, other.partner) && Objects.equals(partner, other.reporter);
  }
}
