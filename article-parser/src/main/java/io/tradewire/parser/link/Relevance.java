package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Tells by an article's words alone whether it may state figures: most of a newswire is earnings,
 * mergers and markets, whose many numbers need not be read to know that they are none. Learned from
 * the same articles as the other decisions; what it saves and what it loses says docs/parser.md.
 */
final class Relevance {
  static final Space SPACE = new Space("relevance");

  private static final int ALWAYS = SPACE.feature("always");
  private static final WordTemplate WORD = SPACE.words("word", new Axis(List.of("here")));

  /** Log odds of stating a figure below which an article is read no further. */
  static final double LEAST = -4;

  /** Tokens of an article that is read in any case: a long one speaks of many things. */
  private static final int LONG = 1_500;

  private static final int LETTERS = 2;

  /** Expects figures everywhere. */
  static final Relevance ANYTHING = new Relevance(new Weights(new double[SPACE.size()]));

  private final Weights weights;

  Relevance(Weights weights) {
    this.weights = weights;
  }

  /** Reads {@code /model/LANGUAGE/relevance.tsv}. */
  static Relevance load(String language) {
    return new Relevance(Weights.load(language, SPACE));
  }

  /**
   * Whether an article may state a figure.
   *
   * @param title the headline, null if there is none apart from the text
   */
  boolean expects(Document body, Document title) {
    return body.tokens().size() >= LONG || logOdds(body, title) >= LEAST;
  }

  /** That the article states a figure. */
  double probability(Document body, Document title) {
    return 1 / (1 + Math.exp(-logOdds(body, title)));
  }

  /** The logarithm of the odds that the article states a figure. */
  double logOdds(Document body, Document title) {
    return weights.score(words(body, title));
  }

  /** The decision for the trainer: it states some, or none. */
  static Choice<Boolean> choice(Document body, Document title) {
    Choice<Boolean> choice = new Choice<>();
    choice.add(true).include(words(body, title));
    choice.add(false);
    return choice;
  }

  private static Features words(Document body, Document title) {
    Features features = new Features().add(ALWAYS);
    int[] stems = new int[body.tokens().size() + (title == null ? 0 : title.tokens().size())];
    int size = collect(body.tokens(), stems, 0);
    size = title == null ? size : collect(title.tokens(), stems, size);
    Arrays.sort(stems, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || stems[i] != stems[i - 1]) {
        features.add(WORD.at(0, stems[i]));
      }
    }
    return features;
  }

  private static int collect(Tokens tokens, int[] stems, int from) {
    int size = from;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token) && tokens.end(token) - tokens.start(token) >= LETTERS) {
        stems[size++] = tokens.stem(token);
      }
    }
    return size;
  }
}
