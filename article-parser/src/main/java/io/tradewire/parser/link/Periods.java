package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** Decides which days a figure covers. */
final class Periods {

  /** A period, null for none, with the expression that it comes from. */
  record Candidate(Period period, Time time) {}

  static final Space SPACE = new Space("period");
  static final PeriodEvidence EVIDENCE = new PeriodEvidence(SPACE);
  static final GoingOn GOING_ON = new GoingOn(SPACE);
  static final TenseEvidence TENSE = new TenseEvidence(SPACE);
  static final TimeEvidence TIME = new TimeEvidence(SPACE);
  static final Template TO_FOCUS =
      SPACE.template("to-focus+source", Axis.of(PeriodRelation.class), Axis.of(PeriodSource.class));
  private static final PeriodsCarried CARRIED = new PeriodsCarried(SPACE);
  private static final PeriodsAround AROUND = new PeriodsAround(SPACE);

  private Periods() {}

  static void decide(Draft draft, Memory memory, When when, Judge judge) {
    PeriodOffers offers = new PeriodOffers(draft, memory, when);
    if (!PeriodsOfEdges.offer(offers)) {
      offers.add(PeriodSource.NONE, null, null);
      PeriodsHere.offer(offers);
      CARRIED.offer(offers);
      AROUND.offer(offers);
      PeriodsOfThings.offer(offers);
      PeriodsOfColumns.offer(offers);
    }
    Decision<Candidate> decision = judge.decide(SPACE, offers.choice, draft);
    Candidate chosen = decision.chosen();
    draft.period = chosen.period();
    draft.time = chosen.time();
    draft.base = isBase(draft, memory);
    draft.decided(
        Draft.Slot.PERIOD,
        decision.probability(),
        chosen.period() == null
            ? "period.none"
            : chosen.time() == null ? "period.carried" : chosen.time().rule(),
        chosen.time() == null ? null : chosen.time().span());
  }

  /** Of the same indicator as the figure before, but of an earlier time. */
  private static boolean isBase(Draft draft, Memory memory) {
    Draft main = memory.lastMain();
    return main != null
        && main.scene == draft.scene
        && main.indicator == draft.indicator
        && main.period != null
        && draft.period != null
        && main.period.start() != null
        && draft.period.start() != null
        && draft.period.start().isBefore(main.period.start());
  }
}
