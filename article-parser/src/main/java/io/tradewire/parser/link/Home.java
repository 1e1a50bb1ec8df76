package io.tradewire.parser.link;

import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import java.util.List;

/**
 * The country whose figures most of an article states, decided once for all of it: where a sentence
 * names nobody, or only whom the country trades with, its figures are the country's own.
 *
 * @param code of the country or bloc; null if there is no such country, as in a digest
 * @param probability how sure that is
 */
record Home(String code, double probability) {
  static final Space SPACE = new Space("home");

  /** So many of the most prominent parties are considered. */
  static final int MOST = 6;

  /** The highest of the steps of {@link #fits}. */
  static final int FITS = 6;

  private static final HomeEvidence EVIDENCE = new HomeEvidence(SPACE);

  /** What is chosen between; a code that is null stands for no country. */
  record Candidate(String code) {}

  /** Decides it. */
  static Home decide(Outline article, Judge judge) {
    Choice<Candidate> choice = new Choice<>();
    List<String> codes = article.cast().codes();
    List<Appearances> candidates =
        codes.subList(0, Math.min(MOST, codes.size())).stream()
            .map(code -> new Appearances(code, article.scenes()))
            .toList();
    EVIDENCE.nobody(choice.add(new Candidate(null)), article, candidates);
    for (Appearances of : candidates) {
      EVIDENCE.add(choice.add(new Candidate(of.code)), of, article);
    }
    Decision<Candidate> decision = judge.decide(SPACE, choice, null);
    return new Home(decision.chosen().code(), decision.probability());
  }

  /** Whether a country is this one: 0 there is none, 1 to 3 it is not, 4 to 6 it is, ever surer. */
  int fits(String other) {
    int sure = probability < 0.6 ? 0 : probability < 0.9 ? 1 : 2;
    return code == null ? 0 : (code.equals(other) ? 4 : 1) + sure;
  }
}
