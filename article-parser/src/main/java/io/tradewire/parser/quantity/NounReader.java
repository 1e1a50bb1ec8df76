package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Looks for the measure or noun that a number counts, behind it and the words that describe it: "8
 * joint large investment projects", "eight of the facilities".
 */
final class NounReader {

  /** Between a number and the noun it counts. */
  private static final int MOST_MODIFIERS = 4;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final MeasureReader measures;

  NounReader(Tokens tokens, Hits hits, Grammar grammar, MeasureReader measures) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.measures = measures;
  }

  /** Gives an amount the unit of the noun behind it, if there is one. */
  void read(Amount amount, int from, int end) {
    int first = behindOfThe(amount, from);
    int modifiers = first > from ? 1 : 0;
    for (int at = first; at < end && modifiers <= MOST_MODIFIERS; at++) {
      Hit hit = hits.at(at, LexiconName.UNITS);
      if (hit != null && hit.span().to() <= end) {
        boolean size = tokens.is(amount.to, '-') && hit.entry().value(2).equals("other");
        hit = size ? hit : head(hit, end);
        if (isOneAgo(amount, hit)) {
          return;
        }
        if (isCounted(amount, hit, modifiers)) {
          measures.take(amount, hit, modifiers, end);
        }
        return;
      }
      if (hits.at(at, LexiconName.NUMBERS) != null
          || isApart(amount) && grammar.and.has(tokens, at)) {
        return;
      }
      if (at > from && isJoint(at) || tokens.is(at, "'s") || tokens.is(at, '\'')) {
        continue;
      }
      if (at > from && modifiers <= 2 && isYearly(at, end)) {
        measures.takeProduct(amount, from, at);
        return;
      }
      if (!tokens.isWord(at) || grammar.stops.has(tokens, at) && !isAcronym(at)) {
        return;
      }
      modifiers += grammar.and.has(tokens, at) ? 0 : 1;
    }
  }

  /** "292,000 week ago", "12,400 year earlier": one stretch of time, which many do not count. */
  private boolean isOneAgo(Amount amount, Hit hit) {
    boolean one = grammar.stretches.has(tokens, hit.span().to() - 1);
    boolean ago = one && grammar.ago.has(tokens, hit.span().to());
    return ago && amount.number.compareTo(BigDecimal.ONE) > 0;
  }

  /** "322 mln and industrial goods", "tea 3.7 and carpets": no count of what is behind "and". */
  private static boolean isApart(Amount amount) {
    return amount.magnitude.compareTo(MILLION) >= 0 || !Sizes.isWhole(amount);
  }

  /** "eight of the facilities", "23 of its projects". */
  private int behindOfThe(Amount amount, int from) {
    boolean small = !amount.hasMagnitude() && grammar.of.has(tokens, from);
    boolean part = small && !amount.yearLike && grammar.determiners.has(tokens, from + 1);
    return part ? from + 2 : from;
  }

  private boolean isJoint(int at) {
    return tokens.is(at, '-') && tokens.space(at) == Space.NONE
        || tokens.is(at, ',') && tokens.isWord(at + 1);
  }

  /** "517 IT companies": capitals are no little words. */
  private boolean isAcronym(int at) {
    return tokens.end(at) - tokens.start(at) == 2 && tokens.isUpperCase(at);
  }

  /** Of "3 container wagons" the last noun; not of "a 40-foot container". */
  private Hit head(Hit first, int end) {
    Hit head = first;
    for (Hit next = hits.at(head.span().to(), LexiconName.UNITS);
        next != null && next.span().to() <= end;
        next = hits.at(head.span().to(), LexiconName.UNITS)) {
      if (tokens.space(next.span().from()) != Space.BLANK) {
        break;
      }
      head = next;
    }
    return head;
  }

  /** "60,000 gearboxes a year": whatever is made at a rate is a product. */
  private boolean isYearly(int at, int end) {
    Hit rate = hits.at(at, LexiconName.RATES);
    return rate != null && rate.span().to() <= end && rate.entry().value(0).equals("rate");
  }

  /** Whether a noun is what the number counts, rather than described or owned by another. */
  private boolean isCounted(Amount amount, Hit hit, int modifiers) {
    String kind = hit.entry().value(2);
    boolean letter = hit.span().to() == hit.span().from() + 1 && isLetter(hit.span().from());
    if (letter && (modifiers > 0 || tokens.isCapitalised(hit.span().from()))) {
      return false;
    }
    int behind = hit.span().to();
    boolean possessive = tokens.is(behind, "'s") || tokens.is(behind, '\'');
    boolean adjective = modifiers > 0 && tokens.is(amount.to, '-');
    if (possessive || adjective) {
      return false;
    }
    boolean whole = amount.hasMagnitude() || amount.number.stripTrailingZeros().scale() <= 0;
    return whole || !kind.equals("count") && !kind.equals("doubtful");
  }

  private boolean isLetter(int token) {
    return tokens.end(token) - tokens.start(token) == 1;
  }
}
