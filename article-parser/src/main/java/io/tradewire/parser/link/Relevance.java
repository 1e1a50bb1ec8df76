package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Weights;
import io.tradewire.parser.rank.WordBag;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Tokens;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Tells by an article's words alone whether it may state figures: most of a newswire is earnings,
 * mergers and markets, whose many numbers need not be read to know that they are none. Learned from
 * the same articles as the other decisions; what it saves and what it loses says docs/parser.md.
 */
final class Relevance {
  static final Space SPACE = new Space("relevance");

  private static final int ALWAYS = SPACE.feature("always");
  private static final WordTemplate WORD = SPACE.words("word", new Axis(List.of("here")));

  /**
   * Log odds of stating a figure below which an article is read no further. Some of the newswire
   * learned from was chosen because it states figures, so that all odds are a little high.
   */
  static final double LEAST = -3;

  /** Tokens of an article that is read in any case: a long one speaks of many things. */
  private static final int LONG = 1_500;

  private static final int LETTERS = 2;

  /** Expects figures everywhere. */
  static final Relevance ANYTHING = new Relevance(new Weights(new double[SPACE.size()]));

  private final double always;
  private final WordBag bag;

  Relevance(Weights weights) {
    always = weights.of(ALWAYS);
    bag = weights.bag(WORD, 0);
  }

  /** Reads {@code /model/LANGUAGE/relevance.tsv}. */
  static Relevance load(String language) {
    return new Relevance(Weights.load(language, SPACE));
  }

  /** Whether an article is read in any case. */
  static boolean isLong(Document body) {
    return body.tokens().size() >= LONG;
  }

  /** The logarithm of the odds that the article states a figure. */
  double logOdds(Document body, Document title) {
    long[] words = bag.empty();
    each(body, stem -> bag.add(stem, words));
    each(title, stem -> bag.add(stem, words));
    return bag.sum(always, words);
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
    TreeSet<Integer> stems = new TreeSet<>();
    each(body, stems::add);
    each(title, stems::add);
    stems.forEach(stem -> features.add(WORD.at(0, stem)));
    return features;
  }

  /** Hands over the stems of a document's words, null being one without. */
  private static void each(Document document, IntConsumer stems) {
    if (document == null) {
      return;
    }
    Tokens tokens = document.tokens();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token) && tokens.end(token) - tokens.start(token) >= LETTERS) {
        stems.accept(tokens.stem(token));
      }
    }
  }
}
