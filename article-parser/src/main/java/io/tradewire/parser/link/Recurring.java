package io.tradewire.parser.link;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;

/**
 * Whether a number is said to come again every year or month: "imports some 12 million tonnes of
 * gas a year". Often that holds at all times and has no period.
 */
final class Recurring {
  private static final int FAR = 8;

  private Recurring() {}

  static boolean is(Span number, Scene scene) {
    int end = Math.min(scene.span.to(), number.to() + FAR);
    for (int at = number.from(); at < end; at++) {
      Hit rate = scene.document.hits().at(at, LexiconName.RATES);
      if (rate != null && rate.entry().value(1).equals("long") && !isAgo(scene, rate.span().to())) {
        return true;
      }
    }
    return false;
  }

  /** "against 5 a year earlier" is no rate. */
  private static boolean isAgo(Scene scene, int behind) {
    return scene.tokens.is(behind, "ago")
        || scene.tokens.is(behind, "earlier")
        || scene.tokens.is(behind, "before")
        || scene.tokens.is(behind, "later");
  }
}
