package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Features;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The candidates for the period of one figure, as they are gathered. What candidates of one source,
 * of one period or of one expression have in common is told once and shared.
 */
final class PeriodOffers {
  final Draft draft;
  final Memory memory;
  final When when;
  final Choice<Periods.Candidate> choice = new Choice<>(Periods.Candidate::period);
  final Turn turn;

  /** The last figure of the same indicator that is no base of comparison, or null. */
  final Draft peer;

  /** What ties the number to the words in front of it. */
  final Link lead;

  /** How many expressions of time its sentence has, up to three. */
  final int times;

  /** How many words of its sentence speak of what is intended, up to three. */
  final int aims;

  /** See {@link Recurring}. */
  final boolean recurring;

  /** That of the number's verb. */
  final Tense tense;

  private final Map<PeriodSource, Features> ofSources = new EnumMap<>(PeriodSource.class);
  private final Map<Period, Features> ofPeriods = new HashMap<>();
  private final Map<Time, Features> ofTimes = new IdentityHashMap<>();

  PeriodOffers(Draft draft, Memory memory, When when) {
    this.draft = draft;
    this.memory = memory;
    this.when = when;
    turn = Turn.of(draft, memory.last(), memory.paragraphs);
    peer = memory.tally.last(draft.indicator);
    lead = draft.scene.lead(draft.lead());
    times = Buckets.upTo(3, draft.scene.times().size());
    aims = aims(draft.scene);
    tense = Tense.of(draft);
    recurring = Recurring.is(draft.anchor(), draft.scene);
  }

  private static int aims(Scene scene) {
    int aims = 0;
    for (Word<Modality> word : scene.modalities()) {
      aims += word.sort().isIntended() ? 1 : 0;
    }
    return Buckets.upTo(3, aims);
  }

  /**
   * Adds a candidate with the evidence that every one has.
   *
   * @param period null for none
   * @param time the expression it comes from; null if it is carried over
   */
  Features add(PeriodSource source, Period period, Time time) {
    Features f = choice.add(new Periods.Candidate(period, time));
    f.include(ofSources.computeIfAbsent(source, this::ofSource))
        .include(ofPeriods.computeIfAbsent(period, this::ofPeriod));
    Periods.EVIDENCE.add(source, period, this, f);
    Periods.GOING_ON.add(source, period, this, f);
    return f;
  }

  private Features ofSource(PeriodSource source) {
    Features f = new Features();
    Periods.EVIDENCE.ofSource(source, this, f);
    Periods.GOING_ON.ofSource(source, this, f);
    Periods.TENSE.ofSource(source, this, f);
    return f;
  }

  private Features ofPeriod(Period period) {
    Features f = new Features();
    Periods.EVIDENCE.ofPeriod(period, this, f);
    Periods.GOING_ON.ofPeriod(period, this, f);
    Periods.TENSE.ofPeriod(period, this, f);
    return f;
  }

  /** Adds a candidate with what speaks for an expression of the number's sentence. */
  private Features addOf(Time time, PeriodSource source, Period period) {
    Features f = add(source, period, time);
    f.include(ofTimes.computeIfAbsent(time, expression -> Periods.TIME.of(expression, this)));
    Periods.TIME.add(source, time, this, f);
    return f;
  }

  /** Adds a candidate of an expression in the number's sentence; does nothing without a period. */
  void addHere(PeriodSource source, Period period, Time time) {
    if (period != null) {
      addOf(time, source, period);
    }
  }

  /** Adds what an expression of the sentence means by what it refers to. */
  void addReferring(Focus focus, Period period, Time time) {
    if (period != null) {
      addOf(time, focus.source(), period)
          .add(Periods.TO_FOCUS.at(PeriodRelation.of(period, focus.period()), focus.source()));
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
