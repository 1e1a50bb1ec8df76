package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.time.RelatedPeriods;

/** Candidates from the figures before, and for numbers that only say what those rose from. */
final class PeriodsCarried {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);

  private final Template same;
  private final Template gap;
  private final Template lead;
  private final Template indicator;
  private final Template ofBase;

  PeriodsCarried(Space space) {
    same = space.template("carry-same-sentence+times", FLAG, COUNT);
    gap = space.template("carry-sentences+times-here", COUNT, COUNT);
    lead = space.template("carry-same+lead", FLAG, LINK);
    ofBase = space.template("carry-of-base+lead", FLAG, LINK);
    indicator = space.template("carry-same-indicator+same-parties", FLAG, FLAG);
  }

  void offer(PeriodOffers offers) {
    Draft draft = offers.draft;
    Memory memory = offers.memory;
    for (int back = 0; back <= 3; back++) {
      Draft last = back == 0 ? draft.antecedent : memory.last(back);
      if (last != null && last.period != null && (back == 0 || last != draft.antecedent)) {
        carry(back, last, offers);
      }
    }
    Draft main = memory.lastMain();
    if (main != null && main.period != null) {
      offers.add(PeriodSource.CARRY_MAIN, main.period, null);
      before(main, offers);
    } else if (isCompared(draft)) {
      beforeOthers(offers);
    }
    Period first = memory.firstPeriod();
    if (first != null) {
      offers.add(PeriodSource.FIRST, first, null);
    }
  }

  private void carry(int back, Draft last, PeriodOffers offers) {
    PeriodSource source =
        back == 0
            ? PeriodSource.ANTECEDENT
            : back == 1 ? PeriodSource.CARRY : PeriodSource.CARRY_EARLIER;
    Features f = offers.add(source, last.period, null);
    Draft draft = offers.draft;
    int inScene = last.scene == draft.scene ? 1 : 0;
    int times = Buckets.upTo(3, draft.scene.times().size());
    f.add(same.at(inScene, times))
        .add(gap.at(Buckets.upTo(3, draft.scene.index - last.scene.index), times))
        .add(ofBase.at(last.base ? 1 : 0, draft.scene.lead(draft.lead()).ordinal()))
        .add(lead.at(inScene, draft.scene.lead(draft.lead()).ordinal()))
        .add(
            indicator.at(
                last.indicator == draft.indicator ? 1 : 0,
                last.parties.equals(draft.parties) ? 1 : 0));
  }

  /** "from 2.7 billion", "against 5": of the year, or the month, before the one spoken of. */
  private static void before(Draft main, PeriodOffers offers) {
    Period year = RelatedPeriods.yearBefore(main.period);
    if (!isCompared(offers.draft)) {
      offers.addNew(PeriodSource.YEAR_BACK, year, null);
      return;
    }
    if (year != null && main.scene == offers.draft.scene) {
      offers.add(PeriodSource.YEAR_BEFORE, year, null);
    } else {
      offers.addNew(PeriodSource.YEAR_BEFORE, year, null);
    }
    offers.addNew(PeriodSource.STEP_BEFORE, RelatedPeriods.stepBefore(main.period), null);
    beforeOthers(offers);
    Draft base = offers.memory.lastBase();
    if (base != null) {
      offers.addNew(PeriodSource.LAST_BASE, base.period, null);
    }
  }

  private static boolean isCompared(Draft draft) {
    Link link = draft.scene.lead(draft.lead());
    return link == Link.FROM || link == Link.COMPARED;
  }

  /** The year before what the other figures, or the expressions of the sentence, are about. */
  private static void beforeOthers(PeriodOffers offers) {
    for (Focus focus : Focus.of(offers.draft, offers.memory)) {
      Period before = RelatedPeriods.yearBefore(focus.period());
      offers.addNew(PeriodSource.YEAR_BEFORE_OTHER, before, null);
    }
  }
}
