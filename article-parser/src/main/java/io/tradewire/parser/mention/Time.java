package io.tradewire.parser.mention;

import io.tradewire.events.Period;
import io.tradewire.parser.text.Span;

/**
 * An expression of time.
 *
 * @param span preposition included where it decides the role
 * @param period what it denotes, counted from the article's anchor; of a deadline the target's own
 *     year or month; null while it depends on another period, or if nothing fixes it
 * @param role what it does to a figure next to it
 * @param reference what it depends on besides the anchor; null if nothing
 * @param base whether it stands right behind words of comparison ("compared with 2019", "than in
 *     the same period of 2020"): it sets no period unless a level of its own follows
 * @param named what the words by themselves name where the role opens it: of "since June 2020" that
 *     June; else as {@code period}
 * @param yearless whether it is a part of a year and no word says of which: "in August", "the third
 *     quarter"
 */
public record Time(
    Span span,
    Period period,
    Role role,
    TimeReference reference,
    boolean base,
    String rule,
    Period named,
    boolean yearless)
    implements Mention {

  /** The same, its year left open. */
  public Time withoutYear() {
    return new Time(span, period, role, reference, base, rule, named, true);
  }

  /** What an expression of time does. */
  public enum Role {
    /** The figure's period: "in January-August 2021", "last year", "in Q1". */
    PERIOD,
    /** A target's end: "by 2030", "by the end of 2021", "in five years" of a plan. */
    DEADLINE,
    /** An open beginning: "since 2005". */
    SINCE,
    /** A period that refers to the one spoken of: "the same period last year", "a year earlier". */
    SAME,
    /** A day on which something happened or was said: "on November 2, 2021"; an event's year. */
    DAY,
    /** As of now or of a day: "to date", "currently" (no period), "as of June 20" (up to it). */
    NOW
  }
}
