package io.tradewire.parser.time;

import java.util.Locale;

/** What a word does in an expression of time; the classes of {@code time.tsv}. */
enum TimeClass {
  MONTH,
  /** A month whose name is no other word, so that it need not be capitalised. */
  MONTH_ONLY,
  WEEKDAY,
  ORDINAL,
  ROMAN,
  CARDINAL,
  UNIT,
  LETTER,
  SUFFIX,
  SUPERLATIVE,
  AHEAD,
  WHOLE,
  FINISH,
  MODAL,
  AIM,
  JOINED,
  SOLAR,
  SPAN,
  LAST,
  PREVIOUS,
  THIS,
  NEW,
  NEXT,
  FOLLOWING,
  SAME,
  THAT,
  AGO,
  EARLIER,
  LATER,
  FISCAL,
  FY,
  POSSESSIVE,
  ENDED,
  BEGAN,
  SEASON,
  SEASON_NOUN,
  PART,
  END,
  BEGINNING,
  OF,
  THE,
  TO,
  THROUGH,
  AND,
  IN,
  BY,
  SINCE,
  FROM,
  BETWEEN,
  ON,
  BASE,
  COMPARED,
  WITH,
  AS,
  AT,
  FILLER,
  ALONE,
  MOVED,
  COUNTED,
  MEASURED,
  PERIODIC,
  EVENT,
  /** Begins a fixed phrase; such words are not listed in {@code time.tsv}. */
  PHRASE;

  final long bit = 1L << ordinal();

  static TimeClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
