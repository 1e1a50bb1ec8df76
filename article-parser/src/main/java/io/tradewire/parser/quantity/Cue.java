package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.text.Span;

/**
 * A word near a number that tells how to read it: of change ("rose", "growth") or of share.
 *
 * @param form noun, verb or another one that the lexicon names
 * @param direction 1, -1 or 0
 * @param by whether "by" stands in front of the number
 * @param to whether "to" does: the number is where it went, not how far
 */
record Cue(Span span, String form, int direction, boolean by, boolean to) {

  static Cue ofChange(Hit hit, boolean by, boolean to) {
    String sign = hit.entry().value(0);
    int direction = sign.equals("+") ? 1 : sign.equals("-") ? -1 : 0;
    return new Cue(hit.span(), hit.entry().value(1), direction, by, to);
  }

  static Cue ofShare(Hit hit) {
    return new Cue(hit.span(), hit.entry().value(0), 0, false, false);
  }

  boolean isNoun() {
    return form.equals("noun");
  }

  boolean isVerb() {
    return form.equals("verb");
  }
}
