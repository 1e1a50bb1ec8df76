package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.link.Reading.Source;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what a number counts: the indicator of a cue in its sentence or shortly before, of the
 * figure before, of its unit, of the title; or nothing, so that it is no figure.
 */
final class Indicators {
  static final Space SPACE = new Space("indicator");
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis KIND = Axis.of(UnitKind.class);
  private static final Axis SOURCE = Reading.SOURCES;
  private static final int FARTHEST_CARRY = 8;
  static final int FARTHEST_BACK = 2;

  private static final NumberEvidence NUMBER = new NumberEvidence(SPACE);
  private static final CueEvidence CUE = new CueEvidence(SPACE);
  private static final CarryEvidence CARRIED = new CarryEvidence(SPACE);
  private static final OriginEvidence ORIGIN = new OriginEvidence(SPACE);
  private static final Template SOURCE_INDICATOR =
      SPACE.template("source+indicator", SOURCE, Reading.CODES);
  private static final Template SOURCE_KIND = SPACE.template("source+unit", SOURCE, KIND);
  private static final Template LEAD_SOURCE = SPACE.template("lead+source", LINK, SOURCE);
  private static final Template TAIL_SOURCE = SPACE.template("tail+source", LINK, SOURCE);
  private static final Template ANAPHOR =
      SPACE.template("anaphor-gap+source", Axis.upTo(Buckets.GAPS), SOURCE);
  private static final Template SENTENCES = SPACE.template("sentences-back+none", COUNT, FLAG);
  private static final Template HEADING_GAP = SPACE.template("heading-gap", COUNT);
  private static final Template BACK_ASKS = SPACE.template("back-asks+no-number", FLAG, FLAG);
  private static final Template BACK_FIRST = SPACE.template("back-cue-first", FLAG);
  private static final Template NONE_CUES = SPACE.template("none-cues-here+unit", COUNT, KIND);
  private static final Template NONE_FIGURES = SPACE.template("none-figures+unit", COUNT, KIND);
  private static final Template NONE_LEAD = SPACE.template("none-lead+unit", LINK, KIND);
  private static final Template NONE_TAIL = SPACE.template("none-tail+unit", LINK, KIND);
  private static final Template NONE_PARTIES = SPACE.template("none-parties+unit", COUNT, KIND);
  private static final Template NONE_TOPICS = SPACE.template("none-topics-here+unit", COUNT, KIND);

  private final Draft draft;
  private final Memory memory;
  private final Link lead;
  private final Link tail;
  private final int anaphor;
  private final Names names;
  private final Features[] evidence = new Features[Reading.CODES.size()];
  private final Choice<Reading> choice = new Choice<>(Reading::indicator);

  private Indicators(Draft draft, Memory memory) {
    this.draft = draft;
    this.memory = memory;
    lead = draft.scene.lead(draft.lead());
    tail = draft.scene.tail(draft.anchor());
    anaphor = Retrospect.gap(draft);
    names = Names.before(draft);
  }

  /** Decides; leaves the draft's indicator null if the number is no figure. */
  static void decide(Draft draft, Memory memory, Judge judge) {
    if (!Retrospect.isOpen(draft, memory)) {
      draft.cue = nearestTopic(draft);
      return;
    }
    Indicators indicators = new Indicators(draft, memory);
    if (!indicators.isCell()) {
      indicators.none();
    }
    indicators.dropped();
    indicators.here();
    indicators.back();
    indicators.column();
    indicators.heading();
    indicators.title();
    indicators.carry();
    indicators.origin();
    indicators.unit();
    Decision<Reading> decision = judge.decide(SPACE, indicators.choice, draft);
    Reading reading = decision.chosen();
    draft.indicator = reading.indicator();
    draft.cue = reading.cue();
    draft.carried = reading.carried();
    draft.antecedent = reading.antecedent();
    draft.decided(
        Draft.Slot.INDICATOR,
        decision.probability(),
        "indicator." + (reading.indicator() == null ? "none" : reading.indicator().code()),
        reading.cue() == null ? null : reading.cue().span());
  }

  /** The topic nearest to a number that counts nothing, null if there is none. */
  static Cue nearestTopic(Draft draft) {
    Cue nearest = null;
    for (Cue cue : draft.scene.cues) {
      boolean nearer =
          nearest == null || cue.span().gap(draft.anchor()) < nearest.span().gap(draft.anchor());
      nearest = cue.indicator() == null && nearer ? cue : nearest;
    }
    return nearest;
  }

  private Features offer(Source source, Reading reading) {
    int code = Reading.code(reading.indicator());
    if (evidence[code] == null) {
      evidence[code] = NUMBER.of(reading.indicator(), draft, names, memory);
    }
    return choice
        .add(reading)
        .include(evidence[code])
        .add(SOURCE_INDICATOR.at(source, code))
        .add(SOURCE_KIND.at(source, draft.kind()))
        .add(LEAD_SOURCE.at(lead, source))
        .add(TAIL_SOURCE.at(tail, source))
        .add(ANAPHOR.at(anaphor, source.ordinal()));
  }

  /** Whether it is a level in a table whose row names what is counted, and nothing else. */
  private boolean isCell() {
    boolean named = false;
    for (Cue cue : draft.scene.cues) {
      if (read(cue) == null) {
        return false;
      }
      named = true;
    }
    return named && draft.level != null && draft.level.column() != null;
  }

  private void none() {
    Features f = offer(Source.NONE, new Reading(null, null, false));
    int kind = draft.kind().ordinal();
    int topics = 0;
    for (Cue cue : draft.scene.cues) {
      topics += cue.indicator() == null ? 1 : 0;
    }
    f.add(NONE_CUES.at(Buckets.upTo(3, draft.scene.cues.size() - topics), kind))
        .add(NONE_TOPICS.at(Buckets.upTo(3, topics), kind))
        .add(NONE_FIGURES.at(Buckets.upTo(3, memory.figures().size()), kind))
        .add(NONE_LEAD.at(lead.ordinal(), kind))
        .add(NONE_TAIL.at(tail.ordinal(), kind))
        .add(NONE_PARTIES.at(Buckets.upTo(3, draft.scene.parties.size()), kind));
  }

  /** What goes on about a number that was none: "compared with a surplus of 73 mln". */
  private void dropped() {
    Draft last = memory.lastDropped();
    if (last != null && last.cue != null && draft.scene.index - last.scene.index <= 1) {
      Features f = offer(Source.DROPPED, new Reading(null, last.cue, true));
      CARRIED.addDropped(draft, last, f);
    }
  }

  /** What a cue means for the number; null for a topic and for what the unit forbids. */
  private Indicator read(Cue cue) {
    return cue.indicator() == null ? null : Meanings.of(cue.indicator(), draft);
  }

  private void here() {
    Cue first = draft.scene.cues.isEmpty() ? null : draft.scene.cues.get(0);
    for (Cue cue : Scene.near(draft.scene.cues, draft.anchor())) {
      if (isOfOther(cue)) {
        continue;
      }
      boolean opens = cue == first;
      Indicator indicator = read(cue);
      if (indicator != null || cue.indicator() == null) {
        boolean turned =
            indicator != null && Meanings.isTurned(cue.indicator(), indicator, draft.kind());
        Source source = turned ? Source.AKIN : Source.HERE;
        Features f = offer(source, new Reading(indicator, cue, false));
        CUE.add(cue, opens, indicator, draft, memory, f);
      }
      for (Indicator other : Meanings.akin(cue, draft)) {
        Features f = offer(Source.AKIN, new Reading(other, cue, false));
        CUE.add(cue, opens, other, draft, memory, f);
      }
    }
  }

  /** Whether lists that go together give a cue, or words in it, to another number. */
  private boolean isOfOther(Cue cue) {
    if (draft.runs().length(draft.listed()) < 2) {
      return false;
    }
    Runs runs = draft.scene.runs(draft.scene.cues);
    for (Cue other : Scene.near(draft.scene.cues, cue.span())) {
      boolean within = cue.span().contains(other.span()) && !other.span().equals(cue.span());
      if (within && Parallel.of(runs, other.span(), draft) != null) {
        return true;
      }
    }
    return Parallel.isOfOther(runs, cue.span(), draft);
  }

  private void back() {
    for (int sentences = 1; sentences <= FARTHEST_BACK; sentences++) {
      Scene scene = memory.back(sentences);
      if (scene == null) {
        return;
      }
      List<Cue> cues = Scene.near(scene.cues, scene.span);
      for (int i = 0; i < cues.size(); i++) {
        Cue cue = cues.get(i);
        Indicator indicator = read(cue);
        if (indicator != null) {
          Features f = offer(Source.BACK, new Reading(indicator, cue, true));
          f.add(SENTENCES.at(sentences, 0))
              .add(BACK_FIRST.at(i == 0 ? 1 : 0))
              .add(
                  BACK_ASKS.at(
                      Retrospect.isQuestion(scene) ? 1 : 0, scene.quantities.isEmpty() ? 1 : 0));
          CUE.addSort(cue, draft, f);
        }
      }
    }
  }

  private void column() {
    Span column = draft.level == null ? null : draft.level.column();
    Scene head = column == null ? null : memory.holding(column);
    if (head != null) {
      for (Cue cue : head.cues) {
        Indicator indicator = cue.span().overlaps(column) ? read(cue) : null;
        if (indicator != null) {
          Features f = offer(Source.COLUMN, new Reading(indicator, cue, true));
          CUE.addSort(cue, draft, f);
        }
      }
    }
  }

  private void heading() {
    if (memory.heading() != null) {
      for (Cue cue : memory.heading().cues) {
        Indicator indicator = read(cue);
        if (indicator != null) {
          Features f = offer(Source.HEADING, new Reading(indicator, cue, true));
          f.add(HEADING_GAP.at(memory.headingGap(draft)));
          CUE.addSort(cue, draft, f);
        }
      }
    }
  }

  private void title() {
    if (memory.title != null) {
      for (Cue cue : memory.title.cues) {
        Indicator indicator = read(cue);
        if (indicator != null) {
          offer(Source.TITLE, new Reading(indicator, cue, true));
        }
      }
    }
  }

  private void carry() {
    List<Indicator> offered = new ArrayList<>();
    for (int back = 1; back <= FARTHEST_CARRY && memory.last(back) != null; back++) {
      Draft last = memory.last(back);
      Indicator indicator = Meanings.of(last.indicator, draft);
      if (indicator != null && (back == 1 || !offered.contains(indicator))) {
        offered.add(indicator);
        Features f = offer(Source.CARRY, new Reading(indicator, last.cue, true, last));
        CARRIED.add(back, draft, last, indicator, memory, f);
      }
    }
  }

  private void origin() {
    Party party = OriginEvidence.origin(draft, memory.last());
    if (party != null) {
      Reading reading = new Reading(Indicator.EXPORTS, null, true, memory.last());
      ORIGIN.add(party, draft, offer(Source.ORIGIN, reading));
    }
  }

  private void unit() {
    Indicator implied = Meanings.implied(draft);
    if (implied != null) {
      offer(Source.UNIT, new Reading(implied, null, false));
    }
  }
}
