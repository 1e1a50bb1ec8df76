package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.text.Span;
import java.time.LocalDate;

/** Decides whether a figure came true or is intended. */
final class Statuses {
  static final Space SPACE = new Space("status");
  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis INDICATOR = Axis.of(Indicator.class);
  private static final Axis MODALITY = Axis.of(Modality.class);

  /** All features speak for planned; actual is the alternative without any. */
  private static final Template FOR = SPACE.template("indicator", INDICATOR);

  private static final Template BEFORE = SPACE.template("before-gap+modality", GAP, MODALITY);
  private static final Template BEHIND = SPACE.template("behind-gap+modality", GAP, MODALITY);
  private static final Template LEVELS = SPACE.template("levels-between+modality", COUNT, MODALITY);
  private static final Template BREAKS = SPACE.template("breaks+modality", COUNT, MODALITY);
  private static final Template ABSENT = SPACE.template("absent+modality", MODALITY);
  private static final Template END =
      SPACE.template("ends-after-publication+starts-after", FLAG, FLAG);
  private static final Template OPEN = SPACE.template("open-start+ends-after", FLAG, FLAG);
  private static final Template NO_PERIOD = SPACE.template("no-period+indicator", FLAG, INDICATOR);
  private static final Template LEAD = SPACE.template("lead", LINK);
  private static final Template LEAD_NEAREST =
      SPACE.template("lead+nearest-before-is", LINK, MODALITY);
  private static final Template BASE_NEAREST =
      SPACE.template("base+nearest-before-is", FLAG, MODALITY);
  private static final Template LAST_PERIOD =
      SPACE.template("before-planned+same-period", FLAG, FLAG);
  private static final Template BACK = SPACE.template("sentence-before-has", MODALITY);
  private static final Template TITLE = SPACE.template("title-has", MODALITY);
  private static final int BIAS = SPACE.feature("bias");

  private static final Words AROUND = new Words(SPACE, "number", Axis.upTo(0), 10);

  private static final Tenor TENOR = new Tenor(SPACE);

  private Statuses() {}

  static void decide(Draft draft, Memory memory, When when, Judge judge) {
    Choice<Status> choice = new Choice<>();
    choice.add(Status.ACTUAL);
    planned(draft, memory, when, choice.add(Status.PLANNED));
    Decision<Status> decision = judge.decide(SPACE, choice, draft);
    draft.status = decision.chosen();
    draft.decided(Draft.Slot.STATUS, decision.probability(), "status." + draft.status.code(), null);
  }

  private static void planned(Draft draft, Memory memory, When when, Features f) {
    Scene scene = draft.scene;
    f.add(BIAS).add(FOR.at(draft.indicator)).add(LEAD.at(scene.lead(draft.lead())));
    AROUND.add(f, 0, scene, draft.lead().cover(draft.anchor()));
    TENOR.add(f, draft, memory, when);
    period(draft, when, f);
    modalities(draft, f);
    Draft last = memory.last();
    if (last != null) {
      int planned = last.status == Status.PLANNED ? 1 : 0;
      boolean same = last.period != null && last.period.equals(draft.period);
      f.add(LAST_PERIOD.at(planned, same ? 1 : 0));
    }
    Scene back = memory.back(1);
    for (Modality modality : Modality.values()) {
      f.addIf(back != null && has(back, modality), BACK.at(modality));
      f.addIf(memory.title != null && has(memory.title, modality), TITLE.at(modality));
    }
  }

  private static boolean has(Scene scene, Modality modality) {
    for (Word<Modality> word : scene.modalities()) {
      if (word.sort() == modality) {
        return true;
      }
    }
    return false;
  }

  private static void period(Draft draft, When when, Features f) {
    if (draft.period == null) {
      f.add(NO_PERIOD.at(1, draft.indicator.ordinal()));
      return;
    }
    LocalDate start = draft.period.start();
    LocalDate end = draft.period.end();
    boolean endsAfter = when.isAfter(end);
    boolean startsAfter = when.isAfter(start);
    f.add(END.at(endsAfter ? 1 : 0, startsAfter ? 1 : 0))
        .add(OPEN.at(start == null ? 1 : 0, endsAfter ? 1 : 0));
  }

  private static void modalities(Draft draft, Features f) {
    Scene scene = draft.scene;
    Span number = draft.lead().cover(draft.anchor());
    for (Modality modality : Modality.values()) {
      Word<Modality> closest = null;
      for (Word<Modality> word : scene.modalities()) {
        if (word.sort() == modality
            && (closest == null || word.span().gap(number) < closest.span().gap(number))) {
          closest = word;
        }
      }
      if (closest == null) {
        f.add(ABSENT.at(modality));
        continue;
      }
      boolean behind = closest.span().from() >= number.from();
      int levels = Scene.between(scene.quantities, closest.span(), number);
      f.add(
              (behind ? BEHIND : BEFORE)
                  .at(Buckets.gap(closest.span().gap(number)), modality.ordinal()))
          .add(LEVELS.at(Buckets.upTo(3, levels), modality.ordinal()))
          .add(
              BREAKS.at(Buckets.upTo(3, scene.breaks(closest.span(), number)), modality.ordinal()));
    }
    Word<Modality> nearest = Tenor.lastBefore(number, scene);
    if (nearest != null) {
      f.add(LEAD_NEAREST.at(scene.lead(draft.lead()), nearest.sort()))
          .add(BASE_NEAREST.at(draft.base ? 1 : 0, nearest.sort().ordinal()));
    }
  }
}
