package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides what a number counts: the indicator of a cue in its sentence or shortly before, of the
 * figure before, of its unit, of the title; or nothing, so that it is no figure.
 */
final class Indicators {

  /** An indicator with the cue it comes from, which is null where none is named. */
  record Reading(Indicator indicator, Cue cue, boolean carried, Draft antecedent) {
    Reading(Indicator indicator, Cue cue, boolean carried) {
      this(indicator, cue, carried, null);
    }
  }

  private enum Source {
    HERE,
    BACK,
    TITLE,
    CARRY,
    DROPPED,
    UNIT,
    NONE
  }

  static final Space SPACE = new Space("indicator");
  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis KIND = Axis.of(UnitKind.class);
  private static final Axis INDICATOR =
      new Axis(
          Stream.concat(Stream.of(Indicator.values()).map(Indicator::code), Stream.of("none"))
              .toList());
  private static final Axis SOURCE = Axis.of(Source.class);
  static final Axis SORT =
      new Axis(
          List.of(
              "noun", "pair", "bare", "verb", "supply", "deficit", "surplus", "balance", "gap",
              "origin", "transit", "earn", "buy", "anaphor", "macro", "account", "finance",
              "company", "event", "other"));

  private static final Template SOURCE_INDICATOR =
      SPACE.template("source+indicator", SOURCE, INDICATOR);
  private static final Template KIND_INDICATOR = SPACE.template("unit+indicator", KIND, INDICATOR);
  private static final Template SOURCE_KIND = SPACE.template("source+unit", SOURCE, KIND);
  private static final Template SORT_KIND = SPACE.template("cue-sort+unit", SORT, KIND);
  private static final Template SORT_SIDE = SPACE.template("cue-sort+behind", SORT, FLAG);
  private static final Template BEFORE_GAP = SPACE.template("cue-before-gap+none", GAP, FLAG);
  private static final Template BEHIND_GAP = SPACE.template("cue-behind-gap+none", GAP, FLAG);
  private static final Template LEVELS_BETWEEN =
      SPACE.template("levels-between+behind", COUNT, FLAG);
  private static final Template CUES_BETWEEN = SPACE.template("cues-between+behind", COUNT, FLAG);
  private static final Template BREAKS = SPACE.template("breaks+behind", COUNT, FLAG);
  private static final Template LEAD_BEFORE = SPACE.template("lead+cue-before-gap", LINK, GAP);
  private static final Template TAIL_BEHIND = SPACE.template("tail+cue-behind-gap", LINK, GAP);
  private static final Template LEAD_BEHIND = SPACE.template("lead+cue-behind-gap", LINK, GAP);
  private static final Template SENTENCES = SPACE.template("sentences-back+none", COUNT, FLAG);
  private static final Template BACK_FIRST = SPACE.template("back-cue-first", FLAG);
  private static final Template LEAD_SOURCE = SPACE.template("lead+source", LINK, SOURCE);
  private static final Template TAIL_SOURCE = SPACE.template("tail+source", LINK, SOURCE);
  private static final Template CARRY_SENTENCES = SPACE.template("carry-sentences", COUNT);
  private static final Template CARRY_SAME_KIND =
      SPACE.template("carry-same-unit+unit", FLAG, KIND);
  private static final Template CARRY_CUES = SPACE.template("carry-cues-between+here", COUNT, FLAG);
  private static final Template CARRY_NONE_CUES =
      SPACE.template("carry-topics-between+here", COUNT, FLAG);
  private static final Template CARRY_LEVELS =
      SPACE.template("carry-levels-between+here", COUNT, FLAG);
  private static final Template CARRY_GAP = SPACE.template("carry-gap", GAP);
  private static final Template CARRY_LEAD_SAME =
      SPACE.template("carry-lead+same-sentence", LINK, FLAG);
  private static final Template CARRY_INDICATOR_HERE =
      SPACE.template("carry-indicator+cues-here", INDICATOR, COUNT);
  private static final Template NONE_CUES = SPACE.template("none-cues-here+unit", COUNT, KIND);
  private static final Template NONE_FIGURES = SPACE.template("none-figures+unit", COUNT, KIND);
  private static final Template NONE_LEAD = SPACE.template("none-lead+unit", LINK, KIND);
  private static final Template NONE_TAIL = SPACE.template("none-tail+unit", LINK, KIND);
  private static final Template NONE_PARTIES = SPACE.template("none-parties+unit", COUNT, KIND);
  private static final Template NONE_TOPICS = SPACE.template("none-topics-here+unit", COUNT, KIND);
  private static final Template RATE = SPACE.template("rate+none", FLAG, FLAG);
  private static final Template SIZE = SPACE.template("size+none", Axis.upTo(6), FLAG);
  private static final Template SCOPES = SPACE.template("scope-near+indicator", FLAG, INDICATOR);
  private static final Template ANAPHOR = SPACE.template("anaphor-gap+source", GAP, SOURCE);
  private static final Template CARRY_RANK =
      SPACE.template("carry-rank+same-sentence", COUNT, FLAG);
  private static final Template CARRY_FIRST =
      SPACE.template("carry-first-of-sentence+same-sentence", FLAG, FLAG);
  private static final Template SORT_BEFORE = SPACE.template("cue-sort+before-gap", SORT, GAP);
  private static final Template SORT_BEHIND = SPACE.template("cue-sort+behind-gap", SORT, GAP);
  private static final Template SORT_LEAD = SPACE.template("cue-sort+lead", SORT, LINK);
  private static final Template BALANCE_CONTEXT =
      SPACE.template("bare-balance-context", Axis.of(BalanceContext.Sort.class));
  private static final Template DROPPED = SPACE.template("dropped-before+here+lead", FLAG, LINK);
  private static final Template DROPPED_CUES = SPACE.template("dropped-cues-between", COUNT);
  private static final Template SUBJECT =
      SPACE.template("verb-subject+indicator", Axis.upTo(2), INDICATOR);
  private static final Hindsight HINDSIGHT = new Hindsight(SPACE, Preview.Answer.INDICATOR);
  private static final Template CLAIM = SPACE.template("hindsight-claimed+nearer", Axis.upTo(2), FLAG);
  private static final Words AROUND = new Words(SPACE, "number", Axis.upTo(Indicator.values().length), 6);
  private static final WordTemplate CUE_WORD = SPACE.words("cue-word", FLAG);
  private static final WordTemplate CUE_WORD_UNIT = SPACE.words("cue-word+unit", KIND);
  private static final int CLAIMED = SPACE.feature("cue-belongs-to-other-level");
  private static final int NEAREST_BEFORE = SPACE.feature("nearest-cue-before");
  private static final int NEAREST_BEHIND = SPACE.feature("nearest-cue-behind");
  private static final int NEAREST_USED = SPACE.feature("nearest-before-used-by-other-level");
  private static final int FIRST_CUE = SPACE.feature("first-cue-of-sentence");
  private static final int TOUCHING = SPACE.feature("cue-touches");
  private static final int TOUCHING_SCOPE = SPACE.feature("cue-behind-scope");
  private static final int SAME_AS_CARRY = SPACE.feature("same-as-figure-before");
  private static final int IN_TITLE = SPACE.feature("indicator-in-title");
  private static final int TITLE_HAS_OTHER = SPACE.feature("title-has-other-indicator");
  private static final int SAME_AS_FIRST = SPACE.feature("same-as-first-figure");

  private Indicators() {}

  /** Decides; leaves the draft's indicator null if the number is no figure. */
  static void decide(Draft draft, Memory memory, Judge judge) {
    Choice<Reading> choice = new Choice<>(Reading::indicator);
    none(draft, memory, choice);
    dropped(draft, memory, choice);
    here(draft, memory, choice);
    back(draft, memory, choice);
    title(draft, memory, choice);
    carry(draft, memory, choice);
    unit(draft, memory, choice);
    Decision<Reading> decision = judge.decide(SPACE, choice, draft);
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

  private static void common(
      Source source, Indicator indicator, Draft draft, Memory memory, Features f) {
    int code = indicator == null ? Indicator.values().length : indicator.ordinal();
    UnitKind kind = draft.kind();
    Link lead = draft.scene.lead(draft.lead());
    Link tail = draft.scene.tail(draft.anchor());
    int none = indicator == null ? 1 : 0;
    f.add(SOURCE_INDICATOR.at(source, code))
        .add(KIND_INDICATOR.at(kind, code))
        .add(SOURCE_KIND.at(source, kind))
        .add(LEAD_SOURCE.at(lead, source))
        .add(TAIL_SOURCE.at(tail, source))
        .add(RATE.at(draft.level != null && draft.level.rate() ? 1 : 0, none))
        .add(SIZE.at(size(draft), none))
        .add(SCOPES.at(scopeNear(draft) ? 1 : 0, code))
        .add(ANAPHOR.at(anaphorGap(draft), source.ordinal()));
    HINDSIGHT.add(f, indicator, draft, memory);
    AROUND.add(f, code, draft.scene, draft.lead().cover(draft.anchor()));
    Draft last = memory.last();
    if (indicator != null) {
      f.addIf(last != null && last.indicator == indicator, SAME_AS_CARRY);
      Draft first = memory.figures().isEmpty() ? null : memory.figures().get(0);
      f.addIf(first != null && first.indicator == indicator, SAME_AS_FIRST);
      if (memory.title != null) {
        boolean same = false;
        boolean other = false;
        for (Cue cue : memory.title.cues) {
          same |= cue.indicator() == indicator;
          other |= cue.indicator() != null && cue.indicator() != indicator;
        }
        f.addIf(same, IN_TITLE).addIf(other && !same, TITLE_HAS_OTHER);
      }
    }
  }

  /** Distance to "this figure", "it" and the like in front of the number. */
  private static int anaphorGap(Draft draft) {
    int nearest = Buckets.GAPS;
    for (Word<Role> word : draft.scene.roles) {
      if (word.sort() == Role.ANAPHOR && word.span().to() <= draft.lead().from()) {
        nearest = Buckets.gap(word.span().gap(draft.lead()));
      }
    }
    return nearest;
  }

  private static boolean scopeNear(Draft draft) {
    return draft.scene.scopes.stream().anyMatch(s -> s.span().gap(draft.anchor()) <= 3);
  }

  /** Decimal digits of the value in steps of three: 0 below a thousand, 1 below a million... */
  private static int size(Draft draft) {
    if (draft.level == null) {
      return 6;
    }
    int digits = draft.level.value().precision() - draft.level.value().scale();
    return Math.max(0, Math.min(5, (digits - 1) / 3));
  }

  private static void none(Draft draft, Memory memory, Choice<Reading> choice) {
    Features f = choice.add(new Reading(null, null, false));
    common(Source.NONE, null, draft, memory, f);
    UnitKind kind = draft.kind();
    int topics = 0;
    for (Cue cue : draft.scene.cues) {
      topics += cue.indicator() == null ? 1 : 0;
    }
    f.add(NONE_CUES.at(Buckets.upTo(3, draft.scene.cues.size() - topics), kind.ordinal()))
        .add(NONE_TOPICS.at(Buckets.upTo(3, topics), kind.ordinal()))
        .add(NONE_FIGURES.at(Buckets.upTo(3, memory.figures().size()), kind.ordinal()))
        .add(NONE_LEAD.at(draft.scene.lead(draft.lead()), kind))
        .add(NONE_TAIL.at(draft.scene.tail(draft.anchor()), kind))
        .add(NONE_PARTIES.at(Buckets.upTo(3, draft.scene.parties.size()), kind.ordinal()));
  }

  /** What goes on about a number that was none: "compared with a surplus of 73 mln". */
  private static void dropped(Draft draft, Memory memory, Choice<Reading> choice) {
    Draft last = memory.lastDropped();
    if (last == null || last.cue == null || draft.scene.index - last.scene.index > 1) {
      return;
    }
    Features f = choice.add(new Reading(null, last.cue, true));
    common(Source.DROPPED, null, draft, memory, f);
    boolean same = last.scene == draft.scene;
    int cues = 0;
    for (Cue cue : draft.scene.cues) {
      boolean behind = !same || cue.span().from() >= last.anchor().to();
      cues += behind && cue.span().to() <= draft.anchor().from() ? 1 : 0;
    }
    f.add(DROPPED.at(same ? 1 : 0, draft.scene.lead(draft.lead()).ordinal()))
        .add(DROPPED_CUES.at(Buckets.upTo(3, cues)));
  }

  private static void here(Draft draft, Memory memory, Choice<Reading> choice) {
    List<Cue> cues = draft.scene.cues;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      Indicator indicator = cue.indicator() == null ? null : draft.kind().read(cue.indicator());
      if (cue.indicator() != null && indicator == null) {
        continue;
      }
      Features f = choice.add(new Reading(indicator, cue, false));
      common(Source.HERE, indicator, draft, memory, f);
      relation(draft, cue, i, f);
      claims(draft, cue, memory, f);
      if (indicator == Indicator.TRADE_BALANCE && BalanceContext.isBare(cue)) {
        f.add(BALANCE_CONTEXT.at(BalanceContext.of(cue, draft.scene, memory)));
      }
      if (indicator != null && isVerb(cue)) {
        f.add(SUBJECT.at(subject(cue, draft, memory), indicator.ordinal()));
      }
    }
  }

  /** Whether the first reading gave the cue to another number, and whether that is nearer. */
  private static void claims(Draft draft, Cue cue, Memory memory, Features f) {
    if (memory.preview == null) {
      return;
    }
    int gap = cue.span().gap(draft.anchor());
    int claimed = 0;
    boolean nearer = false;
    for (Draft other : memory.preview.claims()) {
      if (other.cue == cue && other.anchor().from() != draft.anchor().from()) {
        Double probability = other.probabilities.get(Draft.Slot.INDICATOR);
        claimed = Math.max(claimed, probability != null && probability > 0.8 ? 2 : 1);
        nearer |= cue.span().gap(other.anchor()) < gap;
      }
    }
    f.add(CLAIM.at(claimed, nearer ? 1 : 0));
  }

  private static void relation(Draft draft, Cue cue, int position, Features f) {
    Scene scene = draft.scene;
    Span own = draft.lead().cover(draft.anchor());
    Span other = cue.span();
    boolean behind = other.from() >= draft.anchor().from();
    int side = behind ? 1 : 0;
    int none = cue.indicator() == null ? 1 : 0;
    int gap = Buckets.gap(own.gap(other));
    Link lead = scene.lead(draft.lead());
    f.add((behind ? BEHIND_GAP : BEFORE_GAP).at(gap, none))
        .add(LEVELS_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.quantities, own, other)), side))
        .add(CUES_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.cues, own, other)), side))
        .add(BREAKS.at(Buckets.upTo(3, scene.breaks(own, other)), side))
        .add(SORT_KIND.at(sort(cue), draft.kind().ordinal()))
        .add(SORT_SIDE.at(sort(cue), side))
        .addIf(isClaimed(draft, other), CLAIMED)
        .addIf(own.gap(other) == 0, TOUCHING)
        .addIf(position == 0, FIRST_CUE);
    Words.of(f, CUE_WORD, side, scene, cue);
    Words.of(f, CUE_WORD_UNIT, draft.kind().ordinal(), scene, cue);
    f.add((behind ? SORT_BEHIND : SORT_BEFORE).at(sort(cue), gap))
        .add(SORT_LEAD.at(sort(cue), lead.ordinal()));
    if (behind) {
      f.add(TAIL_BEHIND.at(scene.tail(draft.anchor()), gap)).add(LEAD_BEHIND.at(lead, gap));
      f.addIf(Scene.between(scene.cues, own, other) == 0, NEAREST_BEHIND);
      f.addIf(scopeBetween(scene, draft.anchor(), other), TOUCHING_SCOPE);
    } else {
      f.add(LEAD_BEFORE.at(lead, gap));
      boolean nearest = Scene.between(scene.cues, own, other) == 0;
      f.addIf(nearest, NEAREST_BEFORE);
      f.addIf(nearest && Scene.between(scene.quantities, own, other) > 0, NEAREST_USED);
    }
  }

  /** "$17.6 billion in exports against $12.6 billion": the cue right behind another number. */
  private static boolean isClaimed(Draft draft, Span cue) {
    for (Quantity quantity : draft.scene.quantities) {
      int gap = cue.from() - quantity.span().to();
      if (quantity != draft.level && (gap == 0 || gap == 1)) {
        Link tail = draft.scene.tail(quantity.span());
        return gap == 0 || tail == Link.IN || tail == Link.OF || tail == Link.FOR;
      }
    }
    return false;
  }

  /** "$3 billion in machinery exports": nothing but a scope and a small word in between. */
  private static boolean scopeBetween(Scene scene, Span number, Span cue) {
    return scene.scopes.stream()
        .anyMatch(
            s ->
                s.span().from() >= number.to()
                    && s.span().to() == cue.from()
                    && s.span().from() - number.to() <= 2);
  }

  private static boolean isVerb(Cue cue) {
    return switch (cue.kind()) {
      case "buy", "supply", "verb", "earn" -> true;
      default -> false;
    };
  }

  /** Who stands in front of the verb: 0 no party, 1 the article's first party, 2 another. */
  private static int subject(Cue cue, Draft draft, Memory memory) {
    String subject = null;
    for (Party party : draft.scene.parties) {
      if (party.span().to() <= cue.span().from() && party.code() != null) {
        subject = party.code();
      }
    }
    return subject == null ? 0 : subject.equals(memory.cast.at(0)) ? 1 : 2;
  }

  static int sort(Cue cue) {
    int at = SORT.values().indexOf(cue.kind());
    return at < 0 ? SORT.size() - 1 : at;
  }

  private static void back(Draft draft, Memory memory, Choice<Reading> choice) {
    for (int sentences = 1; sentences <= 2; sentences++) {
      Scene scene = memory.back(sentences);
      if (scene == null) {
        return;
      }
      for (int i = 0; i < scene.cues.size(); i++) {
        Cue cue = scene.cues.get(i);
        Indicator indicator = cue.indicator() == null ? null : draft.kind().read(cue.indicator());
        if (indicator == null) {
          continue;
        }
        Features f = choice.add(new Reading(indicator, cue, true));
        common(Source.BACK, indicator, draft, memory, f);
        f.add(SENTENCES.at(sentences, 0))
            .add(BACK_FIRST.at(i == 0 ? 1 : 0))
            .add(SORT_KIND.at(sort(cue), draft.kind().ordinal()));
      }
    }
  }

  private static void title(Draft draft, Memory memory, Choice<Reading> choice) {
    if (memory.title == null) {
      return;
    }
    for (Cue cue : memory.title.cues) {
      Indicator indicator = cue.indicator() == null ? null : draft.kind().read(cue.indicator());
      if (indicator != null) {
        common(
            Source.TITLE, indicator, draft, memory, choice.add(new Reading(indicator, cue, true)));
      }
    }
  }

  private static void carry(Draft draft, Memory memory, Choice<Reading> choice) {
    List<Indicator> offered = new ArrayList<>();
    for (int back = 1; back <= 4; back++) {
      Draft last = memory.last(back);
      if (last == null) {
        return;
      }
      Indicator indicator = draft.kind().read(last.indicator);
      if (indicator == null || (back > 1 && offered.contains(indicator))) {
        continue;
      }
      offered.add(indicator);
      Features f = choice.add(new Reading(indicator, last.cue, true, last));
      common(Source.CARRY, indicator, draft, memory, f);
      int same = last.scene == draft.scene ? 1 : 0;
      f.add(CARRY_RANK.at(Buckets.upTo(3, back - 1), same))
          .add(CARRY_FIRST.at(memory.firstOfScene(last.scene) == last ? 1 : 0, same));
      carryFeatures(draft, last, indicator, f);
    }
  }

  private static void carryFeatures(Draft draft, Draft last, Indicator indicator, Features f) {
    Scene scene = draft.scene;
    boolean same = last.scene == scene;
    int here = same ? 1 : 0;
    int cues = 0;
    int topics = 0;
    int levels = 0;
    for (Cue cue : scene.cues) {
      boolean between =
          cue.span().to() <= draft.anchor().from()
              && (!same || cue.span().from() >= last.anchor().to());
      cues += between && cue.indicator() != null ? 1 : 0;
      topics += between && cue.indicator() == null ? 1 : 0;
    }
    if (same) {
      levels = Scene.between(scene.quantities, last.anchor(), draft.anchor());
      f.add(CARRY_GAP.at(Buckets.gap(last.anchor().gap(draft.lead()))));
    }
    f.add(CARRY_SENTENCES.at(Buckets.upTo(3, scene.index - last.scene.index)))
        .add(CARRY_SAME_KIND.at(draft.kind() == last.kind() ? 1 : 0, draft.kind().ordinal()))
        .add(CARRY_CUES.at(Buckets.upTo(3, cues), here))
        .add(CARRY_NONE_CUES.at(Buckets.upTo(3, topics), here))
        .add(CARRY_LEVELS.at(Buckets.upTo(3, levels), here))
        .add(CARRY_LEAD_SAME.at(scene.lead(draft.lead()), here))
        .add(CARRY_INDICATOR_HERE.at(indicator.ordinal(), Buckets.upTo(3, scene.cues.size())));
  }

  private static void unit(Draft draft, Memory memory, Choice<Reading> choice) {
    Indicator implied = draft.kind().implied();
    if (implied != null) {
      common(Source.UNIT, implied, draft, memory, choice.add(new Reading(implied, null, false)));
    }
  }
}
