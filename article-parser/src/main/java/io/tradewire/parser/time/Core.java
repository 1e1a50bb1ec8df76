package io.tradewire.parser.time;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time.Role;
import io.tradewire.parser.mention.TimeReference;

/**
 * An expression of time before the words in front of it are looked at.
 *
 * @param from first token
 * @param to token behind the last
 * @param period null if it depends on a focus, or nothing fixes it
 * @param role null if the words in front decide
 * @param edge which end of the period is meant
 */
record Core(
    int from, int to, Period period, TimeReference reference, Role role, Edge edge, String rule) {

  /** Which end of the period is meant: "the end of 2021", "early 2020". */
  enum Edge {
    NONE,
    START,
    END
  }

  static Core of(int from, int to, Period period, String rule) {
    return new Core(from, to, period, null, null, Edge.NONE, rule);
  }

  static Core referring(int from, int to, TimeReference reference, String rule) {
    return new Core(from, to, null, reference, null, Edge.NONE, rule);
  }

  static Core as(Role role, int from, int to, Period period, String rule) {
    return new Core(from, to, period, null, role, Edge.NONE, rule);
  }

  Core at(Edge other, int start, int end) {
    return new Core(start, end, period, reference, role, other, rule);
  }

  /** With a period for the case that there is no focus. */
  Core usually(Period other) {
    return new Core(from, to, other, reference, role, edge, rule);
  }

  Core named(String other) {
    return new Core(from, to, period, reference, role, edge, other);
  }
}
