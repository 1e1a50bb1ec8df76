package io.tradewire.parser.lexicon;

import java.util.Locale;

/**
 * The lexicons whose phrases are found in texts. There are few enough for a word's lexicons to be
 * the bits of one number, so that most questions for a phrase need not look at any.
 */
public enum LexiconName {
  ABBREVIATIONS,
  AGENCIES,
  /** Words that stand for things named before: "of them". */
  ANAPHORS,
  /** Words that set goods aside: "chiefly", "thanks to". */
  ASIDES,
  BOUNDS,
  BOUNDS_AFTER,
  CHANGE,
  /** The larger cities of the world, by their name. */
  CITIES,
  CORRECTIONS,
  /** Words that name an indicator. */
  CUES,
  /** Common words that name one only beside a number. Values: as of cues, number, place. */
  CUES_OF_NUMBERS,
  /** Values: code or empty, candidates parted by blanks, place. */
  CURRENCIES,
  FRACTIONS,
  INDEX_WORDS,
  LINKS,
  MAGNITUDES,
  /** By what goods are measured: "in volume", "by value". */
  MEASURES,
  MODALITY,
  MONTHS,
  MULTIPLES,
  NUMBERS,
  /** Countries, blocs, peoples. Values: code, form, rule. */
  PARTY,
  PERCENT,
  RATES,
  REGION,
  ROLES,
  /** Sectors and goods. Values: code, kind. */
  SCOPE,
  SENTENCE_STARTS,
  SHARES,
  TABLE_HEADS,
  /** Verbs that say when something holds: "was", "takes", "will". */
  TENSES,
  /** Fixed phrases of time: "to date". */
  TIME_PHRASE,
  /** Words that end no sentence: what stands behind them goes on. */
  UNFINISHED,
  UNITS,
  WEEKDAYS,
  /** "World" and "global". */
  WORLD_WORD;

  final long bit = 1L << ordinal();

  /** The name as files bear it: {@code index-words}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
