package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.rank.Axis;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a number may count.
 *
 * @param indicator null if the number is no figure
 * @param cue the words it is taken from, null where none name it
 * @param carried whether the cue stands in another sentence or belongs to another figure
 * @param antecedent the earlier figure that this one continues, null if none
 */
record Reading(Indicator indicator, Cue cue, boolean carried, Draft antecedent) {

  /** Where an indicator is taken from. */
  enum Source {
    HERE,
    BACK,
    TITLE,
    CARRY,
    DROPPED,
    UNIT,
    HEADING,
    NONE,
    /** Something near to what the cue names: money invested may be foreign. */
    AKIN,
    /** The words that head a table's column. */
    COLUMN,
    /** Goods of one country in what two of them trade; see {@link OriginEvidence}. */
    ORIGIN
  }

  /** The indicators and, last, none. */
  static final Axis CODES =
      new Axis(
          Stream.concat(Stream.of(Indicator.values()).map(Indicator::code), Stream.of("none"))
              .toList());

  static final Axis SOURCES = Axis.of(Source.class);

  /** The kinds of cues; see the lexicon {@code cues}. */
  static final Axis SORTS =
      new Axis(
          List.of(
              "noun", "foreign", "pair", "bare", "verb", "supply", "deficit", "surplus", "balance",
              "gap", "origin", "transit", "earn", "buy", "anaphor", "macro", "account", "finance",
              "company", "event", "other"));

  private static final Map<String, Integer> SORT_NUMBERS =
      IntStream.range(0, SORTS.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(SORTS.values()::get, number -> number));

  Reading(Indicator indicator, Cue cue, boolean carried) {
    this(indicator, cue, carried, null);
  }

  /** The number of an indicator in {@link #CODES}; null is none. */
  static int code(Indicator indicator) {
    return indicator == null ? CODES.size() - 1 : indicator.ordinal();
  }

  /** The number of a cue's kind in {@link #SORTS}. */
  static int sort(Cue cue) {
    return SORT_NUMBERS.getOrDefault(cue.kind(), SORTS.size() - 1);
  }
}
