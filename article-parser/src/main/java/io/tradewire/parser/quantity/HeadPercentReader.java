package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.quantity.Head.Sort;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;

/** Tells what the per cent sign of a heading is of: "% to 2023", "% of total", "2023/2022, %". */
final class HeadPercentReader {

  /** Between "%" and the words that say of what. */
  private static final int REACH = 6;

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  HeadPercentReader(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** What the words behind say: "% to 2023", "% of total", "% of GDP"; null if nothing follows. */
  Sort ofWhat(int behind, Heading heading) {
    boolean of = grammar.of.has(tokens, behind);
    boolean index =
        grammar.to.has(tokens, behind) && tokens.isWord(behind)
            || grammar.against.has(tokens, behind);
    if (behind >= heading.to() || !of && !index) {
      return null;
    }
    int end = Math.min(heading.to(), behind + REACH);
    for (int at = behind + 1; at < end && !isEnd(at); at++) {
      Hit hit = hits.at(at, LexiconName.SHARES);
      String form = hit == null ? "" : hit.entry().value(0);
      if (form.equals("whole")) {
        return Sort.OTHER;
      }
      if (form.equals("base")
          || form.equals("level")
          || tokens.isNumber(at)
          || hits.at(at, LexiconName.MONTHS) != null) {
        return Sort.INDEX;
      }
    }
    return index ? Sort.INDEX : Sort.SHARE;
  }

  private boolean isEnd(int at) {
    return tokens.is(at, ')') || tokens.is(at, ';') || tokens.is(at, '|') || tokens.is(at, ',');
  }

  /** "2023/2022, %", "Jan-May 2023 / Jan-May 2022, %": a year next to another. */
  boolean isRatio(Span sign, Heading heading) {
    int at = sign.from();
    boolean base = false;
    for (int i = at - 1; heading.isOfColumn() && i > heading.from(); i--) {
      base |= tokens.isNumber(i) && Heading.isYear(tokens, i);
      if (tokens.is(i, '/')) {
        return base && tokens.isNumber(i - 1) && Heading.isYear(tokens, i - 1);
      }
    }
    int before = tokens.is(at - 1, ',') || tokens.is(at - 1, '(') ? at - 2 : at - 1;
    return before - 2 >= heading.from() && isYears(before - 2)
        || sign.to() + 2 < heading.to() && isYears(sign.to());
  }

  private boolean isYears(int at) {
    return tokens.isNumber(at)
        && tokens.is(at + 1, '/')
        && tokens.isNumber(at + 2)
        && Heading.isYear(tokens, at)
        && Heading.isYear(tokens, at + 2);
  }

  /** Whether a per cent sign follows: "(in brackets - % to 2023)". */
  boolean isNext(int at, Heading heading) {
    for (int i = at; i < Math.min(heading.to(), at + REACH) && !tokens.is(i, ';'); i++) {
      if (hits.at(i, LexiconName.PERCENT) != null) {
        return true;
      }
    }
    return false;
  }
}
