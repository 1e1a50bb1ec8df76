package io.tradewire.parser.link;

import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * By what a percentage measures goods: "105,000 tonnes and $1.05 billion, up 8% in volume and 14%
 * in value". See the lexicon {@code measures}.
 */
enum Measure {
  NONE,
  VOLUME,
  VALUE;

  /** So many words may part a percentage from its measure: "14% year-on-year in value". */
  private static final int REACH = 6;

  /**
   * That right behind a percentage, before any other number; else the last one in front of it in
   * its part of the sentence.
   */
  static Measure of(Scene scene, Span percentage) {
    List<Word<Measure>> words = scene.measures.get();
    Measure before = NONE;
    for (Word<Measure> word : words) {
      Span span = word.span();
      if (span.from() >= percentage.to()) {
        return isOf(scene, percentage, span) ? word.sort() : before;
      }
      boolean joined =
          scene.breaks(span, percentage) == 0
              && Scene.between(scene.percentages, span, percentage) == 0;
      before = span.to() <= percentage.from() && joined ? word.sort() : NONE;
    }
    return before;
  }

  private static boolean isOf(Scene scene, Span percentage, Span word) {
    return word.from() - percentage.to() <= REACH
        && Scene.between(scene.percentages, percentage, word) == 0
        && Scene.between(scene.quantities, percentage, word) == 0;
  }
}
