package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;

/**
 * Tells numbers that the word in front makes the label of a thing: "Resolution 1325", "HS 8703",
 * "number one".
 */
final class NumberLabels {

  /** Labels have up to four digits, "Resolution 1325"; codes have four or more, "HS 870323". */
  private static final int LONGEST = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  NumberLabels(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** "No. 5", "No.5", "article 6", "Resolution 1325". */
  boolean isLabelled(int at) {
    boolean point = tokens.is(at - 1, '.');
    int before = point ? at - 2 : at - 1;
    return isCode(at)
        || grammar.labels.has(tokens, before)
            && (point || !tokens.isTight(at))
            && !isSize(at)
            && (!grammar.numbers.has(tokens, before) || isNumbered(at));
  }

  /** "number one": a rank, unlike in "members now number twelve". */
  boolean isNumbered(int at) {
    return grammar.numbers.has(tokens, at - 1) && !isNumbering(at - 2);
  }

  /** "HS 870323", "HS code 7403": longer than any label, and no size either. */
  private boolean isCode(int at) {
    boolean code =
        grammar.codes.has(tokens, at - 1)
            || grammar.labels.has(tokens, at - 1) && grammar.codes.has(tokens, at - 2);
    return code && tokens.end(at) - tokens.start(at) >= LONGEST;
  }

  /** "on the route 2.76 million tonnes", "the index 96.4%": no label is such a number. */
  private boolean isSize(int at) {
    Hit unit = hits.at(at + 1, LexiconName.UNITS);
    Hit percent = hits.at(at + 1, LexiconName.PERCENT);
    return hits.at(at + 1, LexiconName.MAGNITUDES) != null
        || percent != null && percent.entry().value(0).equals("percent")
        || unit != null && unit.entry().value(2).equals("measure")
        || tokens.end(at) - tokens.start(at) > LONGEST;
  }

  /** "Members now number 166", "the plants number 24". */
  private boolean isNumbering(int at) {
    Hit unit = at < 0 ? null : hits.at(at, LexiconName.UNITS);
    return grammar.numbering.has(tokens, at)
        || at >= 0 && hits.at(at, LexiconName.PARTY) != null
        || unit != null && !unit.entry().value(2).equals("other");
  }
}
