package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.quantity.Amount.Kind;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Finds what a numeral counts, in this order: the money before it, the per cent sign, the money,
 * the pack, the measure or noun behind it. What is said behind the unit makes it a rate or a price.
 */
final class UnitReader {

  /** A sum from here on is no price: "18 dlrs a barrel" is one. */
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final Packs packs;
  private final MoneyReader money;
  private final NounReader nouns;
  private final MeasureReader measures;

  UnitReader(Tokens tokens, Hits hits, Grammar grammar, Currencies currencies) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    packs = new Packs(tokens, hits, grammar);
    money = new MoneyReader(tokens, hits, grammar, currencies, packs.pounds());
    measures = new MeasureReader(tokens, grammar, packs);
    nouns = new NounReader(tokens, hits, grammar, measures);
  }

  /**
   * Completes an amount.
   *
   * @param start of the sentence
   * @param end of the sentence
   */
  void read(Amount amount, int start, int end) {
    money.before(amount, start);
    int at = behindBound(behindHyphen(amount.to, end), amount.to, end);
    if (at < end && !isYear(amount)) {
      if (amount.isMoney()) {
        money.repeated(amount, at, end);
      } else if (!percent(amount, at, end) && !money.behind(amount, at, end)) {
        counted(amount, at, start, end);
      }
    }
    rate(amount, end);
  }

  /** "in 2015", "2015 USD 150 million". */
  private boolean isYear(Amount amount) {
    return amount.yearLike
        && (grammar.year.has(tokens, amount.from - 1) || money.isOfNext(amount.to));
  }

  private int behindHyphen(int at, int end) {
    boolean hyphen =
        tokens.is(at, '-')
            && tokens.space(at) == Space.NONE
            && at + 1 < end
            && tokens.space(at + 1) == Space.NONE;
    return hyphen ? at + 1 : at;
  }

  /** "3.5 million-plus tonnes": a bound tied to the number stands in front of the unit. */
  private int behindBound(int at, int from, int end) {
    Hit bound = at > from ? hits.at(at, LexiconName.BOUNDS_AFTER) : null;
    return bound == null || bound.span().to() >= end ? at : bound.span().to();
  }

  private boolean percent(Amount amount, int at, int end) {
    Hit hit = hits.at(at, LexiconName.PERCENT);
    if (hit == null || hit.span().to() > end) {
      return false;
    }
    Kind kind =
        switch (hit.entry().value(0)) {
          case "percent" -> Kind.PERCENT;
          case "points" -> Kind.POINTS;
          case "fold" -> Kind.FOLD;
          default -> Kind.TIMES;
        };
    if (tokens.is(at, "x") && tokens.space(at) != Space.NONE) {
      return false;
    }
    amount.kind = kind;
    amount.spanTo = hit.span().to();
    return true;
  }

  private void counted(Amount amount, int at, int start, int end) {
    Hit pack = packs.sized(at);
    if (pack != null && pack.span().to() <= end) {
      measures.take(amount, pack, 0, end);
    } else {
      nouns.read(amount, at, end);
    }
    measures.weighBushels(amount, start);
  }

  /** "360,000 barrels a day" keeps its number; "18 dlrs a barrel" is a price. */
  private void rate(Amount amount, int end) {
    if (amount.kind == Kind.BARE && !amount.hasMagnitude()) {
      return;
    }
    Hit hit = hits.at(amount.spanTo, LexiconName.RATES);
    if (hit == null || hit.span().to() > end || grammar.ago.has(tokens, hit.span().to())) {
      return;
    }
    boolean price = hit.entry().value(0).equals("price");
    amount.price = price && amount.isMoney() && amount.number.compareTo(MILLION) < 0;
    amount.rate = !price || amount.rate;
    if (price && amount.kind == Kind.MEASURE) {
      amount.kind = Kind.OTHER;
    }
  }
}
