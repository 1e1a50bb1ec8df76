package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;

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

  /**
   * What an article's words let one expect.
   *
   * @param title the headline, null if there is none apart from the text
   */
  Expectation expectation(Document body, Document title) {
    return new Expectation(sentences, articles.logOdds(body, title), Relevance.isLong(body));
  }

  /** How sure it is that the numbers of a sentence are no figures; null if one may be. */
  Double doubt(Clues clues, int sentence) {
    boolean numbers = clues.hasNumbers(clues.document().sentences().get(sentence));
    return numbers ? sentences.doubt(clues, sentence) : null;
  }
}
