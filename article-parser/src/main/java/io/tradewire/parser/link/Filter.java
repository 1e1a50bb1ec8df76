package io.tradewire.parser.link;

import io.tradewire.parser.text.Span;

/**
 * Tells by words alone where no figure is stated, so that nothing there need be weighed.
 *
 * @param articles which articles state any
 * @param sentences which of their sentences do
 */
record Filter(Relevance articles, SentenceRelevance sentences) {

  /** Leaves nothing out. */
  static final Filter NONE = new Filter(Relevance.ANYTHING, SentenceRelevance.ANYTHING);

  /** The filter learned for a language. */
  static Filter load(String language) {
    return new Filter(Relevance.load(language), SentenceRelevance.load(language));
  }

  /** Whether any sentence of an article has numbers that may be figures. */
  boolean expectsAny(Clues clues) {
    for (int i = clues.firstOfBody(); i < clues.document().sentences().size(); i++) {
      Span sentence = clues.document().sentences().get(i);
      if (clues.hasNumbers(sentence) && sentences.expects(clues, i)) {
        return true;
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
