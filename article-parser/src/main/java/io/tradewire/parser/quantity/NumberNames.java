package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Tells digits that name a thing rather than count it: "Q3", "COVID-19", "Resolution 1325". */
final class NumberNames {

  /** "Resolution 1325", "HS 8703". */
  private static final int LONGEST_LABEL = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  NumberNames(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  boolean isName(int at) {
    return isInsideName(at) || isLabelled(at);
  }

  /** "Q3", "G20", "COVID-19": a word touches it that is no money. */
  private boolean isInsideName(int at) {
    if (at == 0 || tokens.space(at) != Space.NONE) {
      return false;
    }
    int before = at - 1;
    if (tokens.is(before, '-') && tokens.space(before) == Space.NONE && before > 0) {
      before--;
      return tokens.isWord(before) && grammar.currencyEndingAt(tokens, hits, before + 1) == null;
    }
    if (tokens.is(before, '#') || tokens.is(before, '@') || tokens.is(before, ':')) {
      return !tokens.is(before, ':') || before > 0 && tokens.isNumber(before - 1);
    }
    return tokens.isWord(before)
        && grammar.currencyEndingAt(tokens, hits, at) == null
        && !tokens.is(before, "x");
  }

  /** "No. 5", "article 6", "Resolution 1325". */
  private boolean isLabelled(int at) {
    int before = tokens.is(at - 1, '.') ? at - 2 : at - 1;
    return grammar.labels.has(tokens, before)
        && tokens.space(at) != Space.NONE
        && !isSize(at)
        && !(grammar.numbers.has(tokens, before) && isNumbering(before - 1));
  }

  /** "on the route 2.76 million tonnes", "in volume 133,658 tonnes": no label is such a number. */
  private boolean isSize(int at) {
    Hit unit = hits.at(at + 1, LexiconName.UNITS);
    return hits.at(at + 1, LexiconName.MAGNITUDES) != null
        || unit != null && unit.entry().value(2).equals("measure")
        || tokens.end(at) - tokens.start(at) > LONGEST_LABEL;
  }

  /** "Members now number 166", "the plants number 24". */
  private boolean isNumbering(int at) {
    Hit unit = at < 0 ? null : hits.at(at, LexiconName.UNITS);
    return grammar.numbering.has(tokens, at)
        || at >= 0 && hits.at(at, LexiconName.PARTY) != null
        || unit != null && !unit.entry().value(2).equals("other");
  }
}
