package io.tradewire.parser.link;

import io.tradewire.parser.link.Numbers.Attachment;

/**
 * What the percentage before one was taken for: those of a list are of one kind ("Peru bought 5%
 * more, Chile 3%").
 *
 * @param use 0 it was nothing, 1 a change, 2 a share; in a sentence before that had figures 3 and 4
 * @param place 0 it is not in the sentence, 1 it was of no level, 2 of one
 */
record Forerunner(int use, int place) {
  static final int USES = 4;
  static final int PLACES = 2;

  private static final Forerunner NONE = new Forerunner(0, 0);

  /**
   * What stands before the first percentage of a sentence.
   *
   * @param last the last figure; null if there is none
   */
  static Forerunner of(Draft last) {
    if (last == null || last.change == null && last.share == null) {
      return NONE;
    }
    return new Forerunner(last.share == null ? 3 : 4, 0);
  }

  /** What a percentage is to the next one of its sentence. */
  static Forerunner of(Attachment before) {
    return new Forerunner(before.share() ? 2 : 1, before.target() == null ? 1 : 2);
  }
}
