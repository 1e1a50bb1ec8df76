package io.tradewire.parser.link;

/**
 * Names that no lexicon knows, in front of a number: companies, mostly.
 *
 * @param gap tokens between the nearest and the number, as {@link Buckets#gap} counts them
 * @param inClause how many stand in the number's own clause
 * @param opensSentence whether the sentence begins with one
 */
record Names(int gap, int inClause, boolean opensSentence) {

  /** The names in front of a draft's number. */
  static Names before(Draft draft) {
    Scene scene = draft.scene;
    int number = draft.lead().from();
    int nearest = Buckets.GAPS;
    int clause = 0;
    boolean open = true;
    for (int token = number - 1; token > scene.span.from(); token--) {
      open &= !scene.tokens.is(token, ',') && !scene.tokens.is(token, ';');
      if (scene.isName(token)) {
        nearest = Math.min(nearest, Buckets.gap(number - token - 1));
        clause += open ? 1 : 0;
      }
    }
    return new Names(nearest, clause, scene.isName(scene.span.from()));
  }
}
