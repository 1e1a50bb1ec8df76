package io.tradewire.parser.link;

/**
 * What an article's words let one expect: whether it states a figure at all. Where this says no,
 * there is none, whatever {@link Linker#link} makes of the numbers.
 */
public final class Expectation {
  /** Log odds of an article and of its likeliest sentence, added up, below which it is left. */
  static final double LEAST_TOGETHER = -0.5;

  private final SentenceRelevance sentences;
  private final double logOdds;
  private final double odds;

  /**
   * An expectation.
   *
   * @param sentences which sentences state figures
   * @param logOdds that the article states any, by its words
   * @param always whether it is read in any case
   */
  Expectation(SentenceRelevance sentences, double logOdds, boolean always) {
    this.sentences = sentences;
    this.logOdds = logOdds;
    this.odds = always ? Double.POSITIVE_INFINITY : logOdds;
  }

  /** That the article states a figure; without bound for one that is read in any case. */
  double odds() {
    return odds;
  }

  /** Whether the article's words are those of articles that state figures. */
  public boolean any() {
    return odds >= Relevance.LEAST;
  }

  /**
   * Whether, besides, a sentence has numbers that may be figures, by its own words and together
   * with those of the article: either may be a little doubtful, but not both.
   */
  public boolean anyIn(Clues body) {
    if (!any()) {
      return false;
    }
    for (int i = body.firstOfBody(); i < body.document().sentences().size(); i++) {
      if (body.hasNumbers(body.document().sentences().get(i))) {
        double sentence = sentences.logOdds(body, i);
        if (sentence >= SentenceRelevance.LEAST && sentence + odds >= LEAST_TOGETHER) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether, besides, a word or a unit says what a number counts.
   *
   * @param title the headline, null if there is none apart from the text
   */
  public boolean anyNamedIn(Clues body, Clues title) {
    boolean named =
        body.namesIndicator() || body.impliesIndicator() || title != null && title.namesIndicator();
    return named && body.hasNumbers() && anyIn(body);
  }

  /** How sure it is that the article states no figure, by its words alone. */
  public double doubt() {
    return 1 / (1 + Math.exp(logOdds));
  }
}
