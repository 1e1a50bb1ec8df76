package io.tradewire.parser.mention;

import io.tradewire.events.Period;
import io.tradewire.parser.text.Span;

/**
 * An expression of time.
 *
 * @param period what it denotes, counted from the article's anchor; null while it depends on
 *     another period ({@link Role#SAME}) or nothing fixes it
 * @param role what it does to a figure next to it
 * @param shift for {@link Role#SAME}: how many years (negative: before) the other period lies off
 */
public record Time(Span span, Period period, Role role, int shift, String rule) implements Mention {

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
    /** A day on which something happened or was said: "on November 2, 2021". */
    DAY,
    /** As of now, without a start: "to date", "at present", "currently". */
    NOW
  }
}
