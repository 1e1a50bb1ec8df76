package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import java.util.Objects;

/** What speaks for a period, wherever it comes from. */
final class PeriodEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis SOURCE = Axis.of(PeriodSource.class);
  private static final Axis RELATION = Axis.of(PeriodRelation.class);
  private static final Axis KIND = Axis.of(UnitKind.class);

  private final Family.ByIndicator sourceIndicator;
  private final Template sourceKind;
  private final Template sourceLead;
  private final Template sourceTail;
  private final Template sourceCarried;
  private final Template recurring;
  private final Template timesHere;
  private final Template futureAims;
  private final Family.ByIndicator futureIndicator;
  private final Template sameAsLast;
  private final Template used;
  private final Family.ByIndicator length;
  private final Template frequency;
  private final Template asMain;
  private final Template asMainTimes;
  private final Template toMainLead;
  private final Template toMainTimes;
  private final Template toLastLead;
  private final Template toMainSource;
  private final int titleAgrees;
  private final Words number;
  private final WordTemplate cueWord;

  PeriodEvidence(Space space) {
    sourceIndicator = Family.features(space, "source", SOURCE);
    sourceKind = space.template("source+unit", SOURCE, KIND);
    sourceLead = space.template("source+lead", SOURCE, LINK);
    sourceTail = space.template("source+tail", SOURCE, LINK);
    sourceCarried = space.template("source+cue-carried", SOURCE, FLAG);
    recurring = space.template("source+recurring", SOURCE, FLAG);
    timesHere = space.template("times-here+source", COUNT, SOURCE);
    futureAims = space.template("future+modality", FLAG, COUNT);
    futureIndicator = Family.features(space, "future", FLAG);
    sameAsLast = space.template("as-before+lead", FLAG, LINK);
    used = space.template("used-by-same-series+lead", FLAG, LINK);
    length = Family.features(space, "length", COUNT);
    frequency = space.template("frequency+times-here", COUNT, COUNT);
    asMain = space.template("as-main+lead", FLAG, LINK);
    asMainTimes = space.template("as-main+times-here", FLAG, COUNT);
    toMainLead = space.template("to-main+lead", RELATION, LINK);
    toMainTimes = space.template("to-main+times-here", RELATION, COUNT);
    toLastLead = space.template("to-last+lead", RELATION, LINK);
    toMainSource = space.template("to-main+source", RELATION, SOURCE);
    titleAgrees = space.feature("title-has-it");
    cueWord = space.words("cue-word+source", SOURCE);
    number = new Words(space, "number", SOURCE, 0);
  }

  /** Adds what candidates of a source have in common. */
  void ofSource(PeriodSource source, PeriodOffers offers, Features f) {
    Draft draft = offers.draft;
    sourceIndicator.add(f, source.ordinal(), draft.indicator);
    f.add(sourceKind.at(source, draft.kind()))
        .add(sourceLead.at(source, offers.lead))
        .add(sourceTail.at(source, draft.scene.tail(draft.anchor())))
        .add(sourceCarried.at(source, draft.carried ? 1 : 0))
        .add(recurring.at(source, offers.recurring ? 1 : 0))
        .add(timesHere.at(offers.times, source.ordinal()));
    if (draft.cue != null && !draft.carried) {
      Words.of(f, cueWord, source.ordinal(), draft.scene, draft.cue);
    }
    number.add(f, source.ordinal(), draft.scene, draft.lead().cover(draft.anchor()));
  }

  /**
   * Adds what candidates of a period have in common.
   *
   * @param period null for none
   */
  void ofPeriod(Period period, PeriodOffers offers, Features f) {
    Draft draft = offers.draft;
    Memory memory = offers.memory;
    if (period == null) {
      return;
    }
    Link lead = offers.lead;
    boolean future = offers.when.isAfter(period.end());
    f.add(futureAims.at(future ? 1 : 0, offers.aims))
        .addIf(memory.title != null && titled(period, memory.title), titleAgrees);
    futureIndicator.addFlag(f, future, draft.indicator);
    length.add(f, length(period), draft.indicator);
    Draft last = memory.last();
    if (last != null) {
      f.add(toLastLead.at(PeriodRelation.of(period, last.period), lead));
      f.add(sameAsLast.at(period.equals(last.period) ? 1 : 0, lead.ordinal()));
    }
    int count = memory.tally.period(period);
    f.add(used.at(count > 0 && used(period, draft, memory) ? 1 : 0, lead.ordinal()));
    f.add(frequency.at(frequency(count), offers.times));
    Draft main = memory.lastMain();
    if (main != null) {
      boolean same = period.equals(main.period);
      PeriodRelation relation = PeriodRelation.of(period, main.period);
      f.add(toMainLead.at(relation, lead)).add(toMainTimes.at(relation, offers.times));
      f.add(asMain.at(same ? 1 : 0, lead.ordinal()))
          .add(asMainTimes.at(same ? 1 : 0, offers.times));
    }
  }

  /** Adds what a source and a period say together. */
  void add(PeriodSource source, Period period, PeriodOffers offers, Features f) {
    Draft main = offers.memory.lastMain();
    if (period != null && main != null) {
      f.add(toMainSource.at(PeriodRelation.of(period, main.period), source));
    }
  }

  /** How many figures had a period already: none, one, two to four, more. */
  private static int frequency(int count) {
    return count < 2 ? count : count < 5 ? 2 : 3;
  }

  private static boolean titled(Period period, Scene title) {
    return title.times().stream().anyMatch(time -> period.equals(time.period()));
  }

  /** Whether a level of the same series already has the period: then this one has another. */
  private static boolean used(Period period, Draft draft, Memory memory) {
    for (Draft figure : memory.figures()) {
      if (figure.indicator == draft.indicator
          && period.equals(figure.period)
          && figure.kind() == draft.kind()
          && figure.parties.equals(draft.parties)
          && Objects.equals(figure.scope, draft.scope)
          && Objects.equals(figure.region, draft.region)) {
        return true;
      }
    }
    return false;
  }

  /** 0 open, 1 up to a quarter, 2 less than a year, 3 a year or more. */
  private static int length(Period period) {
    if (period.start() == null || period.end() == null) {
      return 0;
    }
    long days = period.end().toEpochDay() - period.start().toEpochDay();
    return days < 93 ? 1 : days < 360 ? 2 : 3;
  }
}
