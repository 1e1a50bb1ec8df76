package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.time.TimeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Decides which days a figure covers. */
final class Periods {

  /** A period, null for none, with the expression that it comes from. */
  record Candidate(Period period, Time time) {}

  private enum Source {
    NONE,
    HERE,
    BASE_CARRY,
    BASE_HERE,
    BASE_MAIN,
    BASE_FIRST,
    ANTECEDENT,
    CARRY,
    CARRY_MAIN,
    CARRY_EARLIER,
    YEAR_BEFORE,
    FIRST,
    BACK,
    TITLE,
    HEADING
  }

  static final Space SPACE = new Space("period");
  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis SOURCE = Axis.of(Source.class);
  private static final Axis ROLE = Axis.of(Time.Role.class);
  private static final Axis KIND = Axis.of(UnitKind.class);

  private static final Family.ByIndicator SOURCE_INDICATOR =
      Family.features(SPACE, "source", SOURCE);
  private static final Template SOURCE_KIND = SPACE.template("source+unit", SOURCE, KIND);
  private static final Template SOURCE_LEAD = SPACE.template("source+lead", SOURCE, LINK);
  private static final Template SOURCE_TAIL = SPACE.template("source+tail", SOURCE, LINK);
  private static final Template SOURCE_CARRIED = SPACE.template("source+cue-carried", SOURCE, FLAG);
  private static final Template TIMES_HERE = SPACE.template("times-here+source", COUNT, SOURCE);
  private static final Family.ByIndicator ROLE_INDICATOR = Family.features(SPACE, "role", ROLE);
  private static final Template ROLE_GAP = SPACE.template("role+before-gap", ROLE, GAP);
  private static final Template ROLE_BEHIND = SPACE.template("role+behind-gap", ROLE, GAP);
  private static final Template ROLE_LEAD = SPACE.template("role+number-lead", ROLE, LINK);
  private static final Template TIME_LEAD = SPACE.template("time-lead+behind", LINK, FLAG);
  private static final Template LEVELS = SPACE.template("levels-between+behind", COUNT, FLAG);
  private static final Template BREAKS = SPACE.template("breaks+behind", COUNT, FLAG);
  private static final Template CUES = SPACE.template("cues-between+behind", COUNT, FLAG);
  private static final Template CUE_GAP = SPACE.template("cue-gap+behind", GAP, FLAG);
  private static final Template TIMES_BETWEEN = SPACE.template("times-between+behind", COUNT, FLAG);
  private static final Template CARRY_SAME =
      SPACE.template("carry-same-sentence+times", FLAG, COUNT);
  private static final Template CARRY_GAP =
      SPACE.template("carry-sentences+times-here", COUNT, COUNT);
  private static final Template CARRY_LEAD = SPACE.template("carry-same+lead", FLAG, LINK);
  private static final Template CARRY_INDICATOR =
      SPACE.template("carry-same-indicator+same-parties", FLAG, FLAG);
  private static final Template FUTURE = SPACE.template("future+modality", FLAG, COUNT);
  private static final Family.ByIndicator FUTURE_INDICATOR = Family.features(SPACE, "future", FLAG);
  private static final Template SAME_AS_LAST = SPACE.template("as-before+lead", FLAG, LINK);
  private static final Template USED = SPACE.template("used-by-same-series+lead", FLAG, LINK);
  private static final Family.ByIndicator LENGTH = Family.features(SPACE, "length", COUNT);
  private static final Template FIRST_TIME =
      SPACE.template("first-of-sentence+levels-before", FLAG, COUNT);
  private static final Template POSSESSIVE = SPACE.template("possessive+behind", FLAG, FLAG);
  private static final Template LEAD_LEVELS_BEFORE =
      SPACE.template("time-lead+levels-between-before", LINK, COUNT);
  private static final Template LEAD_LEVELS_BEHIND =
      SPACE.template("time-lead+levels-between-behind", LINK, COUNT);
  private static final Template FREQUENCY = SPACE.template("frequency+times-here", COUNT, COUNT);
  private static final Template AS_MAIN = SPACE.template("as-main+lead", FLAG, LINK);
  private static final Template AS_MAIN_TIMES = SPACE.template("as-main+times-here", FLAG, COUNT);
  private static final Template BASE_LEAD = SPACE.template("base+lead", FLAG, LINK);
  private static final Template BASE_SIDE = SPACE.template("base+behind", FLAG, FLAG);
  private static final Template REFERENCE_LEAD = SPACE.template("refers-back+lead", FLAG, LINK);
  private static final int NEAREST = SPACE.feature("nearest");
  private static final int NEAREST_BEFORE = SPACE.feature("nearest-before");
  private static final int NEAREST_BEHIND = SPACE.feature("nearest-behind");
  private static final int DIRECTLY_BEHIND = SPACE.feature("directly-behind-number");
  private static final int OPENS_SENTENCE = SPACE.feature("opens-sentence");
  private static final int TITLE_AGREES = SPACE.feature("title-has-it");
  private static final Template BACK_SENTENCES =
      SPACE.template("back-sentences+first", COUNT, FLAG);

  private static final Hindsight HINDSIGHT = new Hindsight(SPACE, Preview.Answer.PERIOD);
  private static final Words AROUND = new Words(SPACE, "time", FLAG, 0);
  private static final Words NUMBER = new Words(SPACE, "number", SOURCE, 0);
  private static final WordTemplate TIME_WORD = SPACE.words("time-word", FLAG);

  private static final Template HEADING_GAP = SPACE.template("heading-gap", COUNT);

  private Periods() {}

  static void decide(Draft draft, Memory memory, When when, Judge judge) {
    Choice<Candidate> choice = new Choice<>(Candidate::period);
    common(Source.NONE, null, draft, memory, when, choice.add(new Candidate(null, null)));
    here(draft, memory, when, choice);
    carry(draft, memory, when, choice);
    back(draft, memory, when, choice);
    Decision<Candidate> decision = judge.decide(SPACE, choice, draft);
    Candidate chosen = decision.chosen();
    draft.period = chosen.period();
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

  private static void common(
      Source source, Period period, Draft draft, Memory memory, When when, Features f) {
    Link lead = draft.scene.lead(draft.lead());
    SOURCE_INDICATOR.add(f, source.ordinal(), draft.indicator);
    f.add(SOURCE_KIND.at(source, draft.kind()))
        .add(SOURCE_LEAD.at(source, lead))
        .add(SOURCE_TAIL.at(source, draft.scene.tail(draft.anchor())))
        .add(SOURCE_CARRIED.at(source, draft.carried ? 1 : 0))
        .add(TIMES_HERE.at(Buckets.upTo(3, draft.scene.times.size()), source.ordinal()));
    HINDSIGHT.add(f, period, draft, memory);
    NUMBER.add(f, source.ordinal(), draft.scene, draft.lead().cover(draft.anchor()));
    if (period == null) {
      return;
    }
    boolean future = when.isAfter(period.end());
    int aims = 0;
    for (Word<Modality> word : draft.scene.modalities) {
      aims += word.sort() == Modality.DONE ? 0 : 1;
    }
    f.add(FUTURE.at(future ? 1 : 0, Buckets.upTo(3, aims)))
        .addIf(memory.title != null && titled(period, memory.title), TITLE_AGREES);
    FUTURE_INDICATOR.addFlag(f, future, draft.indicator);
    LENGTH.add(f, length(period), draft.indicator);
    Draft last = memory.last();
    if (last != null) {
      f.add(SAME_AS_LAST.at(period.equals(last.period) ? 1 : 0, lead.ordinal()));
    }
    f.add(USED.at(used(period, draft, memory) ? 1 : 0, lead.ordinal()));
    int times = Buckets.upTo(3, draft.scene.times.size());
    f.add(FREQUENCY.at(frequency(period, memory), times));
    Draft main = memory.lastMain();
    if (main != null) {
      boolean same = period.equals(main.period);
      f.add(AS_MAIN.at(same ? 1 : 0, lead.ordinal())).add(AS_MAIN_TIMES.at(same ? 1 : 0, times));
    }
  }

  /** How many figures had the period already: none, one, two to four, more. */
  private static int frequency(Period period, Memory memory) {
    int count = 0;
    for (Draft figure : memory.figures()) {
      count += period.equals(figure.period) ? 1 : 0;
    }
    return count < 2 ? count : count < 5 ? 2 : 3;
  }

  private static boolean titled(Period period, Scene title) {
    return title.times.stream().anyMatch(time -> period.equals(time.period()));
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

  private static void here(Draft draft, Memory memory, When when, Choice<Candidate> choice) {
    for (Time time : draft.scene.times) {
      if (dependsOnFocus(time)) {
        for (Base base : bases(draft, memory)) {
          offer(base.source(), base.period(), time, draft, memory, when, choice);
        }
      } else {
        offer(Source.HERE, null, time, draft, memory, when, choice);
      }
    }
  }

  private static boolean dependsOnFocus(Time time) {
    return time.reference() != null && time.reference().needsFocus();
  }

  private static void offer(
      Source source,
      Period focus,
      Time time,
      Draft draft,
      Memory memory,
      When when,
      Choice<Candidate> choice) {
    Period period = when.resolve(time, focus, draft);
    if (period != null) {
      Features f = choice.add(new Candidate(period, time));
      common(source, period, draft, memory, when, f);
      relation(time, draft, f);
    }
  }

  private record Base(Period period, Source source) {}

  /** The periods that "the same period a year earlier" may refer to. */
  private static List<Base> bases(Draft draft, Memory memory) {
    List<Base> bases = new ArrayList<>();
    Draft last = memory.before(draft);
    if (last != null && last.period != null) {
      bases.add(new Base(last.period, Source.BASE_CARRY));
    }
    Draft main = memory.lastMain();
    if (main != null && main.period != null) {
      bases.add(new Base(main.period, Source.BASE_MAIN));
    }
    if (!memory.figures().isEmpty() && memory.figures().get(0).period != null) {
      bases.add(new Base(memory.figures().get(0).period, Source.BASE_FIRST));
    }
    for (Time other : draft.scene.times) {
      if (other.role() == Time.Role.PERIOD && other.period() != null && !other.base()) {
        bases.add(new Base(other.period(), Source.BASE_HERE));
      }
    }
    return bases;
  }

  private static void relation(Time time, Draft draft, Features f) {
    Scene scene = draft.scene;
    Span own = time.span();
    Span number = draft.lead().cover(draft.anchor());
    boolean behind = own.from() >= draft.anchor().from();
    int side = behind ? 1 : 0;
    int gap = Buckets.gap(own.gap(number));
    int levels = Buckets.upTo(3, Scene.between(scene.quantities, own, number));
    ROLE_INDICATOR.add(f, time.role().ordinal(), draft.indicator);
    f.add(BASE_LEAD.at(time.base() ? 1 : 0, scene.lead(draft.lead()).ordinal()))
        .add(BASE_SIDE.at(time.base() ? 1 : 0, side))
        .add(REFERENCE_LEAD.at(dependsOnFocus(time) ? 1 : 0, scene.lead(draft.lead()).ordinal()))
        .add((behind ? ROLE_BEHIND : ROLE_GAP).at(time.role(), gap))
        .add(ROLE_LEAD.at(time.role(), scene.lead(draft.lead())))
        .add(TIME_LEAD.at(scene.lead(own), side))
        .add((behind ? LEAD_LEVELS_BEHIND : LEAD_LEVELS_BEFORE).at(scene.lead(own), levels))
        .add(POSSESSIVE.at(scene.tokens.is(own.to(), "'s") ? 1 : 0, side))
        .add(LEVELS.at(levels, side))
        .add(BREAKS.at(Buckets.upTo(3, scene.breaks(own, number)), side))
        .add(CUES.at(Buckets.upTo(3, Scene.between(scene.cues, own, number)), side))
        .add(TIMES_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.times, own, number)), side))
        .addIf(own.from() == draft.anchor().to(), DIRECTLY_BEHIND)
        .addIf(own.from() - scene.span.from() <= 1, OPENS_SENTENCE)
        .addIf(nearest(scene, own, number, 0), NEAREST)
        .addIf(!behind && nearest(scene, own, number, -1), NEAREST_BEFORE)
        .addIf(behind && nearest(scene, own, number, 1), NEAREST_BEHIND);
    AROUND.add(f, side, scene, own);
    Words.of(f, TIME_WORD, side, scene, time);
    f.add(FIRST_TIME.at(scene.times.get(0) == time ? 1 : 0, levels));
    if (draft.cue != null && !draft.carried) {
      Span cue = draft.cue.span();
      f.add(CUE_GAP.at(Buckets.gap(own.gap(cue)), own.from() >= cue.from() ? 1 : 0));
    }
  }

  private static boolean nearest(Scene scene, Span own, Span number, int side) {
    for (Time other : scene.times) {
      boolean before = other.span().to() <= number.from();
      boolean counts = side == 0 || (side < 0 && before) || (side > 0 && !before);
      if (counts && other.span().gap(number) < own.gap(number)) {
        return false;
      }
    }
    return true;
  }

  private static void carry(Draft draft, Memory memory, When when, Choice<Candidate> choice) {
    for (int back = 0; back <= 3; back++) {
      Draft last = back == 0 ? draft.antecedent : memory.last(back);
      if (last == null || last.period == null || (back > 0 && last == draft.antecedent)) {
        continue;
      }
      Features f = choice.add(new Candidate(last.period, null));
      common(
          back == 0 ? Source.ANTECEDENT : back == 1 ? Source.CARRY : Source.CARRY_EARLIER,
          last.period,
          draft,
          memory,
          when,
          f);
      int same = last.scene == draft.scene ? 1 : 0;
      int times = Buckets.upTo(3, draft.scene.times.size());
      f.add(CARRY_SAME.at(same, times))
          .add(CARRY_GAP.at(Buckets.upTo(3, draft.scene.index - last.scene.index), times))
          .add(CARRY_LEAD.at(same, draft.scene.lead(draft.lead()).ordinal()))
          .add(
              CARRY_INDICATOR.at(
                  last.indicator == draft.indicator ? 1 : 0,
                  last.parties.equals(draft.parties) ? 1 : 0));
    }
    Draft main = memory.lastMain();
    if (main != null && main.period != null) {
      Features f = choice.add(new Candidate(main.period, null));
      common(Source.CARRY_MAIN, main.period, draft, memory, when, f);
      Link lead = draft.scene.lead(draft.lead());
      if (main.scene == draft.scene
          && (lead == Link.FROM || lead == Link.COMPARED)
          && TimeResolver.yearBefore(main.period) != null) {
        Period before = TimeResolver.yearBefore(main.period);
        common(
            Source.YEAR_BEFORE,
            before,
            draft,
            memory,
            when,
            choice.add(new Candidate(before, null)));
      }
    }
    if (!memory.figures().isEmpty() && memory.figures().get(0).period != null) {
      Period first = memory.figures().get(0).period;
      common(Source.FIRST, first, draft, memory, when, choice.add(new Candidate(first, null)));
    }
  }

  private static void back(Draft draft, Memory memory, When when, Choice<Candidate> choice) {
    for (int sentences = 1; sentences <= 2; sentences++) {
      Scene scene = memory.back(sentences);
      if (scene == null) {
        break;
      }
      for (int i = 0; i < scene.times.size(); i++) {
        Time time = scene.times.get(i);
        Period period = time.role() == Time.Role.PERIOD ? when.resolve(time, null, draft) : null;
        if (period != null) {
          Features f = choice.add(new Candidate(period, time));
          common(Source.BACK, period, draft, memory, when, f);
          f.add(BACK_SENTENCES.at(sentences, i == 0 ? 1 : 0));
        }
      }
    }
    if (memory.heading() != null) {
      for (Time time : memory.heading().times) {
        Period period = when.resolve(time, null, draft);
        if (period != null) {
          Features f = choice.add(new Candidate(period, time));
          common(Source.HEADING, period, draft, memory, when, f);
          f.add(HEADING_GAP.at(memory.headingGap(draft)));
        }
      }
    }
    if (memory.title != null) {
      for (Time time : memory.title.times) {
        Period period = when.resolve(time, null, draft);
        if (period != null) {
          common(
              Source.TITLE, period, draft, memory, when, choice.add(new Candidate(period, time)));
        }
      }
    }
  }
}
