package io.tradewire.parser.link;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.quantity.QuantityMentions;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.Weights;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Tells by the words of a sentence and of the one before whether its numbers may be figures, as
 * {@link Relevance} does of whole articles: prices, tariffs and rates of interest stand between
 * exports and imports, and need no weighing of what each of them might count. Learned from the same
 * articles; what it saves and what it loses says docs/parser.md.
 */
final class SentenceRelevance {
  static final Space SPACE = new Space("sentences");

  private static final Axis ONE = new Axis(List.of("here"));
  private static final int ALWAYS = SPACE.feature("always");
  private static final WordTemplate WORD = SPACE.words("word", ONE);
  private static final WordTemplate WORD_BEFORE = SPACE.words("word-before", ONE);
  private static final Template CUE = SPACE.template("cue", Reading.CODES);
  private static final Template SORT = SPACE.template("cue-sort", Reading.SORTS);
  private static final Template CUE_BEFORE = SPACE.template("cue-before", Reading.CODES);
  private static final Template CUE_ABOVE = SPACE.template("cue-above", Reading.CODES);
  private static final Template UNIT = SPACE.template("unit", Axis.of(UnitKind.class));
  private static final Template UNIT_NAMED = SPACE.template("unit-named", Axis.of(UnitKind.class));

  /** Log odds of stating a figure below which a sentence's numbers are left alone. */
  static final double LEAST = -2.5;

  private static final int LETTERS = 2;
  private static final int BEFORE = 2;
  private static final int LONGEST_TABLE = 30;
  private static final long PERCENT = 1L << UnitKind.CHANGE.ordinal();

  /** Expects figures everywhere. */
  static final SentenceRelevance ANYTHING =
      new SentenceRelevance(new Weights(new double[SPACE.size()]));

  private final Weights weights;

  SentenceRelevance(Weights weights) {
    this.weights = weights;
  }

  /** Reads {@code /model/LANGUAGE/sentences.tsv}. */
  static SentenceRelevance load(String language) {
    return new SentenceRelevance(Weights.load(language, SPACE));
  }

  /** The logarithm of the odds that a sentence with numbers states a figure. */
  double logOdds(Clues clues, int sentence) {
    return weights.score(features(clues, sentence));
  }

  /** How sure it is that a sentence with numbers states no figure; null if it may state one. */
  Double doubt(Clues clues, int sentence) {
    double odds = logOdds(clues, sentence);
    return odds >= LEAST ? null : (Double) (1 / (1 + Math.exp(odds)));
  }

  /** The decision for the trainer: the sentence states some, or none. */
  static Choice<Boolean> choice(Clues clues, int sentence) {
    Choice<Boolean> choice = new Choice<>();
    choice.add(true).include(features(clues, sentence));
    choice.add(false);
    return choice;
  }

  private static Features features(Clues clues, int sentence) {
    List<Span> sentences = clues.document().sentences();
    Span span = sentences.get(sentence);
    List<Cue> cues = Mention.within(clues.cues(), span);
    Features features = new Features().add(ALWAYS);
    words(clues.document(), span, WORD, features);
    each(codes(cues), CUE, features);
    each(sorts(cues), SORT, features);
    if (sentence > 0) {
      words(clues.document(), sentences.get(sentence - 1), WORD_BEFORE, features);
    }
    long before = 0;
    for (int back = 1; back <= BEFORE && back <= sentence; back++) {
      before |= codes(Mention.within(clues.cues(), sentences.get(sentence - back)));
    }
    each(before, CUE_BEFORE, features);
    each(above(clues, sentence), CUE_ABOVE, features);
    boolean named = cues.stream().anyMatch(cue -> cue.indicator() != null);
    each(units(clues.numbers(), span), named ? UNIT_NAMED : UNIT, features);
    return features;
  }

  /** The indicators that the last sentence without a number names: it may head a table or list. */
  private static long above(Clues clues, int sentence) {
    for (int i = sentence - 1; i >= 0 && i >= sentence - LONGEST_TABLE; i--) {
      Span span = clues.document().sentences().get(i);
      if (!clues.hasNumbers(span)) {
        return codes(Mention.within(clues.cues(), span));
      }
    }
    return 0;
  }

  private static long codes(List<Cue> cues) {
    long codes = 0;
    for (Cue cue : cues) {
      codes |= 1L << Reading.code(cue.indicator());
    }
    return codes;
  }

  private static long sorts(List<Cue> cues) {
    long sorts = 0;
    for (Cue cue : cues) {
      sorts |= 1L << Reading.sort(cue);
    }
    return sorts;
  }

  private static long units(QuantityMentions numbers, Span span) {
    long units = Mention.within(numbers.percentages(), span).isEmpty() ? 0 : PERCENT;
    for (Quantity quantity : Mention.within(numbers.quantities(), span)) {
      units |= 1L << UnitKind.of(quantity.unit(), quantity.magnitude()).ordinal();
    }
    return units;
  }

  /** Adds the features of a set of values, given by its bits. */
  private static void each(long values, Template template, Features features) {
    for (long left = values; left != 0; left &= left - 1) {
      features.add(template.at(Long.numberOfTrailingZeros(left)));
    }
  }

  /** Adds the words of a sentence, each once. */
  private static void words(Document document, Span span, WordTemplate family, Features features) {
    Tokens tokens = document.tokens();
    int[] stems = new int[span.to() - span.from()];
    int size = 0;
    for (int token = span.from(); token < span.to(); token++) {
      if (tokens.isWord(token) && tokens.end(token) - tokens.start(token) >= LETTERS) {
        stems[size++] = tokens.stem(token);
      }
    }
    Arrays.sort(stems, 0, size);
    features.room(size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || stems[i] != stems[i - 1]) {
        features.add(family.at(0, stems[i]));
      }
    }
  }
}
