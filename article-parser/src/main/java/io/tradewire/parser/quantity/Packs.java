package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What a document says of its measures. How much a bag or a bale holds: what it says ("bales (500
 * lbs/bale)", "bags of 60 kilos") holds from there on, else the custom of the trade that the
 * lexicon gives.
 */
final class Packs {

  /** "(of some 500 lbs" is the most that stands between the pack and its weight. */
  private static final int REACH = 3;

  private static final String TONNES = "t";

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;
  private final Map<String, BigDecimal> said = new HashMap<>();
  private final TonneSign tonnes;
  private final Tons tons;
  private final Pounds pounds;
  private BigDecimal bushel;
  private int definitionEnd;

  Packs(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    tonnes = new TonneSign(tokens);
    tons = new Tons(tokens);
    pounds = new Pounds(tokens, hits, grammar);
  }

  /** What its "tons" are. */
  Tons tons() {
    return tons;
  }

  /** What its "pounds" are. */
  Pounds pounds() {
    return pounds;
  }

  /** Notes what a bushel of something named weighs. */
  void noteBushel(BigDecimal weight) {
    bushel = weight;
  }

  /**
   * Tonnes in a bushel of what is named in front of a token in its sentence, else of what was
   * counted in bushels before; null if nothing tells.
   */
  BigDecimal bushel(int start, int token) {
    BigDecimal here = grammar.bushels.near(tokens, start, token);
    bushel = here == null ? bushel : here;
    return bushel;
  }

  /** What its "mt" is. */
  TonneSign tonnes() {
    return tonnes;
  }

  /** Tonnes in one pack, named by a hit. */
  BigDecimal weight(Hit pack) {
    BigDecimal here = definition(pack.span().to());
    if (here != null) {
      said.put(pack.entry().phrase(), here);
    }
    BigDecimal custom = grammar.cells.decimal(pack.entry().value(1));
    return said.getOrDefault(pack.entry().phrase(), custom);
  }

  /** Index behind the pack and what the text says one holds. */
  int behind(Hit pack) {
    int at = pack.span().to();
    if (definition(at) == null) {
      return at;
    }
    return grammar.every.has(tokens, definitionEnd) ? definitionEnd + 1 : definitionEnd;
  }

  /** "(500 lbs/bale)" and "(60 kg each)" end with their bracket. */
  private int behindBracket(int open, int from) {
    for (int at = from; tokens.is(open, '(') && at <= from + REACH; at++) {
      if (tokens.is(at, ')')) {
        return at + 1;
      }
    }
    return from;
  }

  /** Whether the text says right behind a word what one weighs: "boxes (40 lbs each)". */
  boolean isWeighed(Hit thing) {
    return definition(thing.span().to()) != null;
  }

  /**
   * "141,200 60-kilo bags", "seven mln (60 kilo) bags": the pack whose size begins at a token, null
   * if none does.
   */
  Hit sized(int from) {
    boolean bracket = tokens.is(from, '(');
    int at = bracket ? from + 1 : from;
    if (at >= tokens.size() || !tokens.isNumber(at)) {
      return null;
    }
    Hit measure = hits.at(tokens.is(at + 1, '-') ? at + 2 : at + 1, LexiconName.UNITS);
    if (measure == null || !measure.entry().value(0).equals(TONNES)) {
      return null;
    }
    int behind = measure.span().to();
    boolean ends = tokens.is(behind, '-') || bracket && tokens.is(behind, ')');
    Hit pack = hits.at(ends ? behind + 1 : behind, LexiconName.UNITS);
    BigDecimal number = Digits.parse(tokens.source(), tokens.start(at), tokens.end(at));
    if (pack == null || !pack.entry().value(2).equals("pack") || number == null) {
      return null;
    }
    said.put(
        pack.entry().phrase(), number.multiply(grammar.cells.decimal(measure.entry().value(1))));
    return pack;
  }

  private BigDecimal definition(int from) {
    boolean of = grammar.of.has(tokens, from);
    if (of && tokens.is(from + 2, '(') && tokens.isWord(from + 1)) {
      return definition(from + 2);
    }
    if (!tokens.is(from, '(') && !of) {
      return null;
    }
    for (int at = from + 1; at < Math.min(tokens.size(), from + REACH); at++) {
      if (tokens.isNumber(at)) {
        Hit measure = hits.at(at + 1, LexiconName.UNITS);
        boolean weight = measure != null && measure.entry().value(0).equals(TONNES);
        BigDecimal number = Digits.parse(tokens.source(), tokens.start(at), tokens.end(at));
        definitionEnd = weight ? behindBracket(from, measure.span().to()) : from;
        return weight && number != null
            ? number.multiply(grammar.cells.decimal(measure.entry().value(1)))
            : null;
      }
    }
    return null;
  }
}
