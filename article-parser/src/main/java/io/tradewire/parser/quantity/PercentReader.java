package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import java.util.List;
import java.util.function.Function;

/** Reads the percentages of a sentence, one after the other. */
final class PercentReader {
  private final Around around;
  private final Function<PercentWords, Percentage> rules;

  /** Those in words, which are read before. */
  private final List<Percentage> inWords;

  /** The percentage before in the sentence. */
  private Percentage last;

  PercentReader(Around around, List<Percentage> inWords, Function<PercentWords, Percentage> rules) {
    this.rules = rules;
    this.around = around;
    this.inWords = inWords;
  }

  /**
   * Reads a percentage.
   *
   * @param limit index behind the number before it: words of change in front of that belong there
   */
  Percentage percent(Amount amount, int limit) {
    last = rules.apply(new PercentWords(amount, limit, around, before(amount)));
    return last;
  }

  /** Reads a multiple, null if it only says how often. */
  Percentage multiple(Amount amount, boolean fold) {
    return Multiples.read(amount, fold, around);
  }

  /** The percentage before, in digits or in words. */
  private Percentage before(Amount amount) {
    Percentage before = last;
    for (Percentage words : inWords) {
      boolean nearer = before == null || words.number().from() > before.number().from();
      if (words.number().to() <= amount.spanFrom && nearer) {
        before = words;
      }
    }
    return before;
  }
}
