package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.quantity.Clause.Of;
import io.tradewire.parser.quantity.Clause.Word;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decides whether a percentage or multiple is a change or a share, from the words around it. */
final class PercentReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Below, "of last year's level" is a share; from here on an index. */
  private static final BigDecimal INDEX = BigDecimal.valueOf(70);

  /** So many tokens may stand between a verb of change and its number. */
  private static final int MOST_OBJECT = 7;

  /** An index below is none. */
  private static final BigDecimal LOWEST_INDEX = BigDecimal.valueOf(50);

  /** An index above is a growth rate. */
  private static final BigDecimal HIGHEST_INDEX = BigDecimal.valueOf(400);

  private final Around around;
  private final Tokens tokens;
  private final Clause clause;

  /** The percentage before in the sentence. */
  private Percentage last;

  PercentReader(Around around) {
    this.around = around;
    tokens = around.tokens;
    clause = new Clause(around);
  }

  /**
   * Reads a percentage.
   *
   * @param limit index behind the number before it: words of change in front of that belong there
   */
  Percentage percent(Amount amount, int limit) {
    Percentage read = alone(amount, limit);
    boolean joined =
        read.reading() == Reading.OPEN && last != null && isJoined(last.number().to(), amount);
    if (joined && last.reading() == Reading.CHANGE && !last.rule().contains("index")) {
      BigDecimal percent = signed(amount.number, last.direction());
      read =
          made(
              amount,
              Reading.CHANGE,
              percent,
              last.direction(),
              last.word(),
              "percentage.change.joined");
    } else if (joined && last.reading() == Reading.SHARE) {
      read = share(amount, null, "percentage.share.joined");
    }
    last = read;
    return read;
  }

  /** "22.1% and 34.7%": nothing but commas and joining words between. */
  private boolean isJoined(int from, Amount amount) {
    int to = Math.min(amount.leadFrom, amount.spanFrom);
    for (int at = from; at < to; at++) {
      boolean joins = tokens.is(at, ',') || around.grammar.and.has(tokens, at);
      if (!joins) {
        return false;
      }
    }
    return to > from && to - from <= 2;
  }

  private Percentage alone(Amount amount, int limit) {
    BigDecimal number = amount.number;
    int lead = Math.min(amount.leadFrom, amount.spanFrom);
    int sign = sign(amount.from);
    if (sign != 0) {
      return made(
          amount,
          Reading.CHANGE,
          signed(number, sign),
          sign(amount.from),
          new Span(amount.from - 1, amount.from),
          "percentage.change.sign");
    }
    Word before = clause.changeBefore(lead);
    boolean over = number.compareTo(HUNDRED) >= 0 && number.compareTo(HIGHEST_INDEX) < 0;
    if (before != null && !before.to() && !clause.isAgainstPlan(amount.spanTo)) {
      if (over && isIndexNoun(before, lead)) {
        return index(amount, before.span(), "percentage.index.growth-rate");
      }
      Word share =
          before.form().equals("verb") && !before.by() ? clause.shareInClause(lead, limit) : null;
      if (share != null) {
        return share(amount, share, "percentage.share.clause");
      }
      if (!isShareOf(amount, before)) {
        return change(amount, before, "percentage.change.before");
      }
    }
    Word behind = clause.changeBehind(amount.spanTo);
    if (behind != null && !clause.isAgainstPlan(behind.span().to())) {
      return change(amount, behind, "percentage.change.behind");
    }
    return withoutChange(amount, limit, lead, over);
  }

  private Percentage withoutChange(Amount amount, int limit, int lead, boolean over) {
    BigDecimal number = amount.number;
    Of of = clause.ofBehind(amount.spanTo);
    boolean above = number.compareTo(HUNDRED) > 0;
    boolean level = of == Of.LEVEL || of == Of.BASE && above;
    boolean index = isIndexSize(number) && clause.indexInFront(lead).equals("index");
    if (index
        || level
        || over && above && of == Of.TOTAL
        || clause.isIndexBehind(amount.spanTo) && number.compareTo(INDEX) >= 0) {
      return index(amount, null, "percentage.index.against");
    }
    Word share = clause.shareBefore(lead);
    if (of == Of.TOTAL || of == Of.BASE) {
      return share(amount, share, "percentage.share.of");
    }
    if (of == Of.OTHER) {
      return open(amount, "percentage.open");
    }
    if (around.grammar.from.has(tokens, lead - 1)) {
      return open(amount, "percentage.open");
    }
    boolean by = isBy(lead);
    Word adverb = by ? clause.anyChangeBefore(lead - 1) : null;
    if (adverb != null) {
      return change(amount, adverb, "percentage.change.clause");
    }
    Word far = clause.changeInClause(lead, limit);
    if (by && far != null && far.direction() != 0) {
      return change(amount, far, "percentage.change.clause");
    }
    Word listed = by ? clause.changeInSentence(lead) : null;
    if (listed != null && listed.direction() != 0) {
      return change(amount, listed, "percentage.change.list");
    }
    if (share != null) {
      return share(amount, share, "percentage.share.before");
    }
    if (clause.isPartOfThat(lead)) {
      return share(amount, null, "percentage.share.of-which");
    }
    Word said = clause.changeInSentence(lead);
    if (said != null && said.direction() != 0 && clause.goesToLevel(amount.spanTo)) {
      return change(amount, said, "percentage.change.to-level");
    }
    if (tokens.is(lead - 1, "for") && clause.hasShareVerb(lead)) {
      return share(amount, null, "percentage.share.list");
    }
    if (above && over && (isAside(amount) || clause.indexInFront(lead).equals("growth"))) {
      return index(amount, null, "percentage.index.over-hundred");
    }
    Word shareBehind = clause.shareBehind(amount.spanTo);
    if (shareBehind != null) {
      return share(amount, shareBehind, "percentage.share.behind");
    }
    boolean to = around.grammar.to.has(tokens, lead - 1);
    boolean noun = far != null && far.form().equals("noun") && clause.isLinked(lead - 1);
    boolean verb = far != null && far.form().equals("verb");
    if ((verb || noun) && !to && isBareObject(far.span().to(), lead)) {
      return change(amount, far, "percentage.change.clause");
    }
    Word shareFar = clause.shareInClause(lead, limit);
    if (shareFar != null) {
      return share(amount, shareFar, "percentage.share.clause");
    }
    return open(amount, "percentage.open");
  }

  private static boolean isIndexSize(BigDecimal number) {
    return number.compareTo(LOWEST_INDEX) > 0 && number.compareTo(HIGHEST_INDEX) < 0;
  }

  /** "$88.1 million (152.6%)", "$117.5 million, or 138.7%". */
  private boolean isAside(Amount amount) {
    int before = Math.min(amount.leadFrom, amount.spanFrom) - 1;
    boolean brackets = tokens.is(before, '(') && tokens.is(amount.spanTo, ')');
    boolean item = tokens.is(before, ':') || tokens.is(before, '-');
    return brackets || item || around.grammar.or.has(tokens, before);
  }

  /** "by 5%", "by a startling 34%". */
  private boolean isBy(int lead) {
    return tokens.is(lead - 1, "by")
        || tokens.is(lead - 3, "by") && around.grammar.article.has(tokens, lead - 2);
  }

  /** "rose in March 15 per cent": no comma or bracket between verb and number. */
  private boolean isBareObject(int from, int to) {
    if (to - from > MOST_OBJECT) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean stop = tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, ':');
      if (stop || around.grammar.and.has(tokens, at)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "an increase in the share of 5%" apart: "up 5% of" stays a change, "growth of 5% of GDP" too.
   */
  private boolean isShareOf(Amount amount, Word before) {
    boolean noun = before.form().equals("noun");
    return noun && clause.ofBehind(amount.spanTo) == Of.OTHER;
  }

  /** "growth rate 108.4%", "growth 103.8%", but "growth of 108%". */
  private boolean isIndexNoun(Word before, int lead) {
    boolean noun = before.form().equals("noun") && before.direction() > 0;
    return noun && !before.by() && !around.grammar.of.has(tokens, lead - 1);
  }

  /** 1 or -1 for a sign that touches the number and stands apart from what is in front. */
  private int sign(int number) {
    if (number <= around.start || tokens.space(number) != Space.NONE) {
      return 0;
    }
    int sign = tokens.is(number - 1, '+') ? 1 : tokens.is(number - 1, '-') ? -1 : 0;
    boolean apart =
        number - 1 == around.start
            || tokens.space(number - 1) != Space.NONE
            || tokens.is(number - 2, '(')
            || tokens.is(number - 2, ';');
    return sign == 1 || apart ? sign : 0;
  }

  private static BigDecimal signed(BigDecimal number, int direction) {
    return direction < 0 ? number.negate() : number;
  }

  private Percentage change(Amount amount, Word word, String rule) {
    if (word.direction() == 0) {
      return made(amount, Reading.OPEN, amount.number, 0, word.span(), "percentage.open");
    }
    BigDecimal percent = signed(amount.number, word.direction());
    return made(amount, Reading.CHANGE, percent, word.direction(), word.span(), rule);
  }

  private Percentage index(Amount amount, Span word, String rule) {
    BigDecimal percent = amount.number.subtract(HUNDRED);
    return made(amount, Reading.CHANGE, percent, percent.signum(), word, rule);
  }

  private Percentage share(Amount amount, Word word, String rule) {
    Span span = word == null ? null : word.span();
    return made(amount, Reading.SHARE, amount.number, 0, span, rule);
  }

  private Percentage open(Amount amount, String rule) {
    Word far = clause.changeInSentence(Math.min(amount.leadFrom, amount.spanFrom));
    Span word = far == null ? null : far.span();
    return made(amount, Reading.OPEN, amount.number, far == null ? 0 : far.direction(), word, rule);
  }

  /**
   * Reads a multiple, null if it only says how often.
   *
   * @param fold whether "-fold" is said, which is always a change
   */
  Percentage multiple(Amount amount, boolean fold) {
    int lead = Math.min(amount.leadFrom, amount.spanFrom);
    Word before = clause.changeBefore(lead);
    Word behind = clause.changeBehind(amount.spanTo);
    boolean by = tokens.is(lead - 1, "by") || around.grammar.to.has(tokens, lead - 1);
    boolean fraction = amount.number.stripTrailingZeros().scale() > 0;
    boolean as =
        clause.isComparison(amount.spanTo)
            || around.grammar.determiners.has(tokens, amount.spanTo)
            || around.grammar.period.has(tokens, amount.spanTo);
    boolean said = before != null || behind != null || by || as;
    boolean often = around.at(NumberLexicon.RATES, amount.spanTo) != null;
    boolean apart = amount.spanTo >= around.end || !tokens.isWord(amount.spanTo);
    boolean once = amount.number.compareTo(BigDecimal.ONE) <= 0;
    boolean alone = fraction && (apart || clause.isIndexBehind(amount.spanTo));
    if (!fold && (often || once || !said && !alone)) {
      return null;
    }
    Word word = behind != null ? behind : before;
    if (word == null) {
      word = clause.changeInClause(lead, around.start);
    }
    boolean down = word != null && word.direction() < 0;
    BigDecimal percent =
        down
            ? HUNDRED.divide(amount.number, 1, RoundingMode.HALF_UP).subtract(HUNDRED)
            : amount.number.subtract(BigDecimal.ONE).multiply(HUNDRED);
    Span span = word == null ? null : word.span();
    String rule = fold ? "percentage.multiple.fold" : "percentage.multiple.times";
    return made(amount, Reading.CHANGE, percent.stripTrailingZeros(), down ? -1 : 1, span, rule);
  }

  private Percentage made(
      Amount amount, Reading reading, BigDecimal percent, int direction, Span word, String rule) {
    Span number = amount.span();
    Span span = number.cover(new Span(Math.min(amount.leadFrom, number.from()), number.to()));
    boolean near = word != null && word.gap(span) <= 4;
    return new Percentage(
        near ? span.cover(word) : span,
        number,
        reading,
        percent,
        amount.bound,
        word,
        direction,
        rule);
  }
}
