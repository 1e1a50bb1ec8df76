package io.tradewire.parser.mention;

import io.tradewire.events.Bound;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;

/**
 * A percentage or multiple: "up 27%", "118.3% of", "2.5-fold", "halved", "a third of".
 *
 * @param span the whole expression, verb or adverb included: "increased by 27%", "(+38%)"
 * @param number the number with its unit alone: "27%"
 * @param reading what the words around it make of it
 * @param percent a change: signed percent against the base ("fell by 3.2%" -3.2, "2.5-fold" 150,
 *     "118% compared with" 18); a share or an open one: the percentage as stated
 * @param bound how the text limits it
 * @param word the verb, noun or adverb that says up or down or share; null if there is none
 * @param direction 1 or -1 where a word of the clause says up or down, also for what is open; else
 *     0
 */
public record Percentage(
    Span span,
    Span number,
    Reading reading,
    BigDecimal percent,
    Bound bound,
    Span word,
    int direction,
    String rule)
    implements Mention {

  /**
   * The percentage as a change. What is open takes the direction of its clause: in "steel sales
   * shed 12 percent, and at home cement sales 9 percent" the second is -9, if it is a change at
   * all.
   */
  public BigDecimal asChange() {
    return reading == Reading.OPEN && direction < 0 ? percent.negate() : percent;
  }

  /** What a percentage states. */
  public enum Reading {
    /** A change against a base. */
    CHANGE,
    /** A part of a total. */
    SHARE,
    /** The words next to it do not tell: "Japan, 9.9 per cent to 1.2 million". */
    OPEN
  }
}
