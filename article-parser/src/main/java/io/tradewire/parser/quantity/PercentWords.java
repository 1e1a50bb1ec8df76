package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.quantity.BaseCues.Of;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;

/**
 * The words around one percentage, each looked up when a rule first asks, and the readings that
 * rules make of them.
 */
final class PercentWords {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** An index above is a growth rate. */
  private static final BigDecimal HIGHEST_INDEX = BigDecimal.valueOf(400);

  private final Amount amount;
  private final int limit;
  private final Around around;
  private final Percentage last;
  private final int lead;
  private Cue before;
  private boolean beforeKnown;
  private Cue far;
  private boolean farKnown;
  private Of of;

  /**
   * The words around a percentage.
   *
   * @param limit index behind the number before it: words of change in front of that belong there
   * @param last the percentage before in the sentence, or null
   */
  PercentWords(Amount amount, int limit, Around around, Percentage last) {
    this.amount = amount;
    this.limit = limit;
    this.around = around;
    this.last = last;
    lead = Math.min(amount.leadFrom, amount.spanFrom);
  }

  Amount amount() {
    return amount;
  }

  BigDecimal number() {
    return amount.number;
  }

  int limit() {
    return limit;
  }

  Around around() {
    return around;
  }

  ChangeCues changes() {
    return around.changes;
  }

  ShareCues shares() {
    return around.shares;
  }

  BaseCues bases() {
    return around.bases;
  }

  Tokens tokens() {
    return around.tokens;
  }

  Grammar grammar() {
    return around.grammar;
  }

  /** The percentage before in the sentence, or null. */
  Percentage last() {
    return last;
  }

  /** Where the number and the words that bound it begin. */
  int lead() {
    return lead;
  }

  /** Index behind the number and its unit. */
  int behind() {
    return amount.spanTo;
  }

  /** The word of change in front, if the number says how far and no plan is the base; or null. */
  Cue before() {
    if (!beforeKnown) {
      Cue word = around.changes.before(lead);
      before = word == null || word.to() || around.bases.isPlanBehind(behind()) ? null : word;
      beforeKnown = true;
    }
    return before;
  }

  /** The nearest word of change further in front in the clause, or null. */
  Cue far() {
    if (!farKnown) {
      far = around.changes.inClause(lead, limit);
      farKnown = true;
    }
    return far;
  }

  /**
   * "the decline amounted to 5%": the word of change of which the number tells how far; or null.
   */
  Cue amounting() {
    Cue share = shares().before(lead);
    Cue word = share == null || !share.isVerb() ? null : around.changes.before(share.span().from());
    boolean said = word != null && (word.isNoun() || word.isVerb()) && word.direction() != 0;
    return said && !word.to() && !word.by() ? word : null;
  }

  /** Whether "of" follows, and what of. */
  Of of() {
    if (of == null) {
      of = around.bases.ofBehind(behind());
    }
    return of;
  }

  /** Whether it is at least a hundred and could be an index. */
  boolean isOver() {
    return number().compareTo(HUNDRED) >= 0 && number().compareTo(HIGHEST_INDEX) < 0;
  }

  /** Whether it is of the size of an index. */
  boolean isBelowHighestIndex() {
    return number().compareTo(HIGHEST_INDEX) < 0;
  }

  /** "by 5%", "by a startling 34%". */
  boolean isBy() {
    return grammar().by.has(tokens(), lead - 1)
        || grammar().by.has(tokens(), lead - 3) && grammar().article.has(tokens(), lead - 2);
  }

  Percentage change(Cue word, String rule) {
    return word.direction() == 0
        ? Percentages.made(amount, Reading.OPEN, number(), 0, word.span(), "percentage.open")
        : change(word.direction(), word.span(), rule);
  }

  Percentage change(int direction, Span word, String rule) {
    BigDecimal percent = direction < 0 ? number().negate() : number();
    return Percentages.made(amount, Reading.CHANGE, percent, direction, word, rule);
  }

  Percentage index(Span word, String rule) {
    BigDecimal percent = number().subtract(HUNDRED);
    return Percentages.made(amount, Reading.CHANGE, percent, percent.signum(), word, rule);
  }

  Percentage share(Cue word, String rule) {
    Span span = word == null ? null : word.span();
    return Percentages.made(amount, Reading.SHARE, number(), 0, span, rule);
  }

  /** What the words do not tell, with the direction of the sentence. */
  Percentage open() {
    Cue said = around.changes.inSentence(lead);
    Span word = said == null ? null : said.span();
    int direction = said == null ? 0 : said.direction();
    return Percentages.made(amount, Reading.OPEN, number(), direction, word, "percentage.open");
  }
}
