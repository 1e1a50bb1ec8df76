package io.tradewire.parser.time;

import io.tradewire.events.Period;

/**
 * What a figure brings along to tell which period an expression of time denotes.
 *
 * @param focus the period of the figure before it; null if there is none
 * @param reporter code of the country whose fiscal year counts; null if unknown
 * @param partner code of the other party, whose fiscal year counts if the reporter has none of its
 *     own; null if unknown
 * @param scope code of what the figure is limited to; null if it is not
 */
public record TimeContext(Period focus, String reporter, String partner, String scope) {

  /** Of a figure about a country. */
  public static TimeContext of(Period focus, String reporter) {
    return new TimeContext(focus, reporter, null, null);
  }

  /** The same with another focus. */
  public TimeContext with(Period other) {
    return new TimeContext(other, reporter, partner, scope);
  }
}
