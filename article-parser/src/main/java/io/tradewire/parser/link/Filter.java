package io.tradewire.parser.link;

/**
 * Tells by words alone where no figure is stated, so that nothing there need be weighed.
 *
 * @param articles which articles state any
 * @param sentences which of their sentences do
 */
record Filter(Relevance articles, SentenceRelevance sentences) {

  /** Log odds of an article and of its likeliest sentence, added up, below which it is left. */
  static final double LEAST_TOGETHER = -0.5;

  /** Leaves nothing out. */
  static final Filter NONE = new Filter(Relevance.ANYTHING, SentenceRelevance.ANYTHING);

  /** The filter learned for a language. */
  static Filter load(String language) {
    return new Filter(Relevance.load(language), SentenceRelevance.load(language));
  }

  /**
   * Whether any sentence of an article has numbers that may be figures, by its own words and
   * together with those of the article: either may be a little doubtful, but not both.
   *
   * @param odds the article's, see {@link Relevance#odds}
   */
  boolean expectsAny(Clues clues, double odds) {
    for (int i = clues.firstOfBody(); i < clues.document().sentences().size(); i++) {
      if (clues.hasNumbers(clues.document().sentences().get(i))) {
        double sentence = sentences.logOdds(clues, i);
        if (sentence >= SentenceRelevance.LEAST && sentence + odds >= LEAST_TOGETHER) {
          return true;
        }
      }
    }
    return false;
  }

  /** How sure it is that the numbers of a sentence are no figures; null if one may be. */
  Double doubt(Clues clues, int sentence) {
    boolean numbers = clues.hasNumbers(clues.document().sentences().get(sentence));
    return numbers ? sentences.doubt(clues, sentence) : null;
  }
}
