package io.tradewire.parser.link;

import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * When the verb that a number goes with says that it holds: "rubber accounts for a third" is true
 * at all times, "accounted" was in the year spoken of, "had accounted" before it. See the lexicon
 * {@code tenses}.
 */
enum Tense {
  NONE,
  PRESENT,
  PAST,
  PERFECT,
  PLUPERFECT,
  FUTURE;

  /** So many words may part "has" from what goes with it: "has also steadily risen". */
  private static final int REACH = 2;

  /** That of the last verb in front of a number, or in its words; else of the first behind it. */
  static Tense of(Draft draft) {
    Tense tense = NONE;
    for (Word<Tense> verb : draft.scene.verbs.get()) {
      boolean behind = verb.span().from() >= draft.anchor().to();
      if (behind) {
        return tense == NONE ? verb.sort() : tense;
      }
      tense = verb.sort();
    }
    return tense;
  }

  /** The verbs of a sentence: of "has risen", "is expected", "will be sold" the first word. */
  static List<Word<Tense>> verbs(Scene scene, List<Word<Tense>> words) {
    List<Word<Tense>> verbs = new ArrayList<>(words.size());
    Span last = null;
    for (Word<Tense> word : words) {
      Span span = word.span();
      boolean joined =
          word.sort() == PAST
              && last != null
              && span.gap(last) <= REACH
              && scene.breaks(last, span) == 0;
      if (!joined) {
        verbs.add(word);
      }
      last = span;
    }
    return verbs;
  }
}
