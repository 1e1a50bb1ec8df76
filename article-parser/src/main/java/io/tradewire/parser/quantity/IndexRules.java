package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.quantity.BaseCues.Of;
import java.math.BigDecimal;

/** Rules by which a percentage is an index, the former period being 100. */
final class IndexRules {

  /** Below, "of last year's level" is a share; from here on an index. */
  private static final BigDecimal INDEX = BigDecimal.valueOf(70);

  /** An index below is none. */
  private static final BigDecimal LOWEST_INDEX = BigDecimal.valueOf(50);

  /** A growth rate "of" so many percent and more is no index. */
  private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(150);

  private IndexRules() {}

  /** Whether a percentage was read as an index. */
  static boolean isIndex(Percentage percentage) {
    return percentage.rule().startsWith("percentage.index");
  }

  /** "growth rate of 108.4%", "growth 103.8%", but "growth of 108%". */
  static Percentage growthRate(PercentWords words) {
    Cue before = words.before();
    boolean noun = before != null && before.isNoun() && before.direction() > 0 && !before.by();
    boolean of = words.grammar().of.has(words.tokens(), words.lead() - 1);
    boolean rate =
        noun
            && before.span().to() - before.span().from() > 1
            && words.number().compareTo(HIGHEST_RATE) < 0;
    return noun && (!of || rate) && words.isOver()
        ? words.index(before.span(), "percentage.index.growth-rate")
        : null;
  }

  /** "118.3% of the level of 2020", "98.2% compared with the same period". */
  static Percentage against(PercentWords words) {
    boolean above = words.number().compareTo(PercentWords.HUNDRED) > 0;
    boolean index = isIndexSize(words) && words.bases().indexInFront(words.lead()).equals("index");
    boolean former = words.of() == Of.LEVEL || words.bases().former.isOfFormer(words.behind());
    boolean level = former || words.of() == Of.BASE && above;
    boolean total = words.isOver() && above && words.of() == Of.TOTAL;
    boolean behind =
        words.number().compareTo(INDEX) >= 0 && words.bases().isIndexBehind(words.behind());
    return index || level || total || behind ? words.index(null, "percentage.index.against") : null;
  }

  /** "$88.1 million (152.6%)", "growth in exports made 108%". */
  static Percentage overHundred(PercentWords words) {
    boolean above = words.number().compareTo(PercentWords.HUNDRED) > 0 && words.isOver();
    return above && (isAside(words) || words.bases().indexInFront(words.lead()).equals("growth"))
        ? words.index(null, "percentage.index.over-hundred")
        : null;
  }

  /** "the index made 100.5%, including 99.6% in mining and 101.4% in manufacturing". */
  static Percentage listed(PercentWords words) {
    boolean listed = words.last() != null && isIndex(words.last()) && isIndexSize(words);
    return listed ? words.index(null, "percentage.index.list") : null;
  }

  private static boolean isIndexSize(PercentWords words) {
    return words.number().compareTo(LOWEST_INDEX) > 0 && words.isBelowHighestIndex();
  }

  /** "oil (up 98%), fertilizers (146%)": what was said in the brackets before holds on. */
  private static boolean isAfterChangeInBrackets(PercentWords words) {
    Percentage last = words.last();
    return last != null
        && last.reading() == Reading.CHANGE
        && !isIndex(last)
        && words.tokens().is(last.span().from() - 1, '(')
        && words.limit() == last.number().to();
  }

  /** "$88.1 million (152.6%)", "$117.5 million, or 138.7%". */
  private static boolean isAside(PercentWords words) {
    int before = words.lead() - 1;
    boolean brackets =
        words.tokens().is(before, '(')
            && words.tokens().is(words.behind(), ')')
            && !isAfterChangeInBrackets(words);
    boolean item = words.tokens().is(before, ':') || words.tokens().is(before, '-');
    return brackets || item || words.grammar().or.has(words.tokens(), before);
  }
}
