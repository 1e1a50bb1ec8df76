package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** Candidates from expressions outside of the number's sentence. */
final class PeriodsAround {
  private static final Axis COUNT = Axis.upTo(3);

  private final Template backSentences;
  private final Template headingGap;
  private final Template taken;

  PeriodsAround(Space space) {
    backSentences = space.template("back-sentences+first", COUNT, Axis.flag());
    taken = space.template("back-taken+sentences", COUNT, COUNT);
    headingGap = space.template("heading-gap", COUNT);
  }

  void offer(PeriodOffers offers) {
    back(offers);
    Memory memory = offers.memory;
    if (memory.heading() != null) {
      for (Time time : memory.heading().times()) {
        Period period = offers.when.resolve(time, null, offers.draft);
        if (period != null) {
          Features f = offers.add(PeriodSource.HEADING, period, time);
          f.add(headingGap.at(memory.headingGap(offers.draft)));
        }
      }
    }
    if (memory.title != null) {
      for (Time time : memory.title.times()) {
        Period period = offers.when.resolve(time, null, offers.draft);
        if (period != null) {
          offers.add(PeriodSource.TITLE, period, time);
        }
      }
    }
    opening(offers);
    dueNext(offers);
  }

  private void back(PeriodOffers offers) {
    for (int sentences = 1; sentences <= 2; sentences++) {
      Scene scene = offers.memory.back(sentences);
      if (scene == null) {
        break;
      }
      for (int i = 0; i < scene.times().size(); i++) {
        Time time = scene.times().get(i);
        boolean said = time.role() == Time.Role.PERIOD && !Focus.isNeededBy(time);
        Period period = said ? offers.when.resolve(time, null, offers.draft) : null;
        if (period != null) {
          PeriodSource source = time.base() ? PeriodSource.BACK_BASE : PeriodSource.BACK;
          Features f = offers.add(source, period, time);
          f.add(taken.at(offers.memory.taken(time), sentences));
          f.add(backSentences.at(sentences, i == 0 ? 1 : 0));
        }
      }
    }
  }

  /** What a report says in its opening that it is about. */
  private static void opening(PeriodOffers offers) {
    Time time = offers.memory.opening();
    if (time != null) {
      offers.addNew(PeriodSource.OPENING, offers.when.resolve(time, null, offers.draft), time);
    }
  }

  /** "A plant for 8 billion is to go up. It should be ready in 2030." */
  private static void dueNext(PeriodOffers offers) {
    Scene next = offers.memory.ahead();
    if (next == null || offers.when.isFlow(offers.draft)) {
      return;
    }
    for (Time time : next.times()) {
      Period due = offers.when.due(time);
      offers.addNew(PeriodSource.DUE_NEXT, due, time);
    }
  }
}
