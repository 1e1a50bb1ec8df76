package io.tradewire.parser.time;

/** One kind of expression of time. */
@FunctionalInterface
interface TimeRule {

  /**
   * Reads the expression that begins at a token.
   *
   * @param anchor null if nothing fixes the article's date
   * @return null if there is none
   */
  Core read(TimeText text, int at, Anchor anchor);
}
