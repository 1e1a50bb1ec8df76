package io.tradewire.parser.link;

import io.tradewire.events.Indicator;

/** Which way goods or money go, measured by the figure before: the way back is a flow too. */
enum Flow {
  /** One of both has no direction. */
  NONE,
  SAME,
  /** Between the same two, from the one to whom the other went. */
  BACK,
  OTHER;

  /** Compares a pair of an indicator with a figure before. */
  static Flow of(Pair pair, Indicator indicator, Draft last) {
    if (last.indicator == null) {
      return NONE;
    }
    Pair here = way(pair, indicator);
    Pair before = way(last.parties, last.indicator);
    if (here == null || before == null || here.equals(Pair.NONE)) {
      return NONE;
    }
    return here.equals(before) ? SAME : here.isSwapped(before) ? BACK : OTHER;
  }

  /** Where something comes from and where it goes, null where nothing moves. */
  private static Pair way(Pair pair, Indicator indicator) {
    return switch (indicator) {
      case EXPORTS -> pair;
      case IMPORTS, FDI -> new Pair(pair.partner(), pair.reporter());
      default -> null;
    };
  }
}
