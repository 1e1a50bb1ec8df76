package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;

/** The candidates for the period of one figure, as they are gathered. */
final class PeriodOffers {
  final Draft draft;
  final Memory memory;
  final When when;
  final Choice<Periods.Candidate> choice = new Choice<>(Periods.Candidate::period);
  final Turn turn;

  /** The last figure of the same indicator that is no base of comparison, or null. */
  final Draft peer;

  PeriodOffers(Draft draft, Memory memory, When when) {
    this.draft = draft;
    this.memory = memory;
    this.when = when;
    turn = Turn.of(draft, memory.last(), memory.paragraphs);
    peer = memory.tally.last(draft.indicator);
  }

  /**
   * Adds a candidate with the evidence that every one has.
   *
   * @param period null for none
   * @param time the expression it comes from; null if it is carried over
   */
  Features add(PeriodSource source, Period period, Time time) {
    Features f = choice.add(new Periods.Candidate(period, time));
    Periods.EVIDENCE.add(source, period, draft, memory, when, f);
    Periods.GOING_ON.add(source, period, this, f);
    return f;
  }

  /** Adds a candidate of an expression in the number's sentence; does nothing without a period. */
  void addHere(PeriodSource source, Period period, Time time) {
    if (period != null) {
      Periods.TIME.add(source, time, draft, memory, add(source, period, time));
    }
  }

  /** Adds what an expression of the sentence means by what it refers to. */
  void addReferring(Focus focus, Period period, Time time) {
    if (period != null) {
      Features f = add(focus.source(), period, time);
      Periods.TIME.add(focus.source(), time, draft, memory, f);
      f.add(Periods.TO_FOCUS.at(PeriodRelation.of(period, focus.period()), focus.source()));
    }
  }

  /** Adds a candidate that no other gave yet; returns whether it did. */
  boolean addNew(PeriodSource source, Period period, Time time) {
    if (period == null || has(period)) {
      return false;
    }
    add(source, period, time);
    return true;
  }

  /** Whether a period is among the candidates. */
  boolean has(Period period) {
    for (int i = 0; i < choice.size(); i++) {
      if (period.equals(choice.candidate(i).period())) {
        return true;
      }
    }
    return false;
  }
}
