package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** What the tense of a number's verb says for its period. */
final class TenseEvidence {
  private static final Axis TENSE = Axis.of(Tense.class);
  private static final int NONE = 0;
  private static final int OPEN = 1;
  private static final int TO_COME = 2;
  private static final int PAST = 3;

  private final Template source;
  private final Template toMain;
  private final Template end;

  TenseEvidence(Space space) {
    source = space.template("tense+source", TENSE, Axis.of(PeriodSource.class));
    toMain = space.template("tense+to-main", TENSE, Axis.of(PeriodRelation.class));
    end = space.template("tense+end", TENSE, Axis.upTo(PAST));
  }

  /** Adds what candidates of a source have in common. */
  void ofSource(PeriodSource given, PeriodOffers offers, Features f) {
    f.add(source.at(offers.tense, given));
  }

  /**
   * Adds what candidates of a period have in common.
   *
   * @param period null for none
   */
  void ofPeriod(Period period, PeriodOffers offers, Features f) {
    f.add(end.at(offers.tense, end(period, offers.when)));
    Draft main = offers.memory.lastMain();
    if (period != null && main != null) {
      f.add(toMain.at(offers.tense, PeriodRelation.of(period, main.period)));
    }
  }

  private static int end(Period period, When when) {
    if (period == null) {
      return NONE;
    }
    return period.end() == null ? OPEN : when.isAfter(period.end()) ? TO_COME : PAST;
  }
}
