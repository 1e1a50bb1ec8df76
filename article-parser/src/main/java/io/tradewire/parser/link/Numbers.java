package io.tradewire.parser.link;

import io.tradewire.events.Status;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the numbers of a sentence to figures in the making: every level begins one, and every
 * percentage is the change or the share of a level near it, or begins one of its own.
 */
final class Numbers {

  /** What a percentage is to a figure; no target means to one of its own. */
  record Attachment(boolean share, Draft target) {}

  private enum Where {
    HERE,
    BACK,
    OWN
  }

  static final Space SPACE = new Space("numbers");
  private static final int NEAR = 8;
  private static final int MOST_BACK = 4;
  private static final Axis SIDE = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis SHARE = Axis.flag();

  private static final Template READING =
      SPACE.template("reading+share", Axis.of(Percentage.Reading.class), SHARE);
  private static final Template READING_WHERE =
      SPACE.template("reading+where", Axis.of(Percentage.Reading.class), Axis.of(Where.class));
  private static final Template WHERE_SHARE =
      SPACE.template("where+share", Axis.of(Where.class), SHARE);
  private static final Template GAP_BEHIND = SPACE.template("level-behind-gap+share", GAP, SHARE);
  private static final Template GAP_BEFORE = SPACE.template("level-before-gap+share", GAP, SHARE);
  private static final Template LEVELS_BETWEEN =
      SPACE.template("levels-between+behind", COUNT, SIDE);
  private static final Template PERCENTAGES_BETWEEN =
      SPACE.template("percentages-between+behind", COUNT, SIDE);
  private static final Template BREAKS = SPACE.template("breaks+behind", COUNT, SIDE);
  private static final Template CUES_BETWEEN = SPACE.template("cues-between+behind", COUNT, SIDE);
  private static final Template PARTIES_BETWEEN =
      SPACE.template("parties-between+behind", COUNT, SIDE);
  private static final Template LEVEL_LEAD = SPACE.template("level-lead+behind", LINK, SIDE);
  private static final Template LEAD_HERE = SPACE.template("lead-here+share", LINK, SHARE);
  private static final Template TAIL_HERE = SPACE.template("tail-here+share", LINK, SHARE);
  private static final Template LEAD_OWN = SPACE.template("lead-own+share", LINK, SHARE);
  private static final Template TAIL_OWN = SPACE.template("tail-own+share", LINK, SHARE);
  private static final Template LEVEL_KIND =
      SPACE.template("level-kind+share", Axis.of(UnitKind.class), SHARE);
  private static final Template LEVELS_OWN = SPACE.template("levels-own+share", COUNT, SHARE);
  private static final Template LEVELS_BACK = SPACE.template("levels-back+share", COUNT, SHARE);
  private static final Template CUES_BACK = SPACE.template("cues-back+share", COUNT, SHARE);
  private static final Template CUES_OWN = SPACE.template("cues-own+share", COUNT, SHARE);
  private static final Template BACK_PLACE = SPACE.template("back-place+share", COUNT, SHARE);
  private static final Template BACK_PLANNED = SPACE.template("back-planned+share", SIDE, SHARE);
  private static final Template BACK_BASE = SPACE.template("back-base+share", SIDE, SHARE);
  private static final Template SENTENCES_BACK = SPACE.template("sentences-back", COUNT);
  private static final int TAKEN = SPACE.feature("target-has-one-already");
  private static final int NEAREST_BEHIND = SPACE.feature("nearest-behind");
  private static final int NEAREST_BEFORE = SPACE.feature("nearest-before");
  private static final int SAME_PARENTHESIS = SPACE.feature("in-parenthesis-behind-level");
  private static final int TO_LEVEL = SPACE.feature("change-to-level");
  private static final Template LEVEL_BEHIND_LEAD_GAP =
      SPACE.template("level-behind-lead+gap", LINK, GAP);
  private static final Template PARALLEL =
      SPACE.template("parallel+share", Axis.of(Parallel.class), SHARE);
  private static final Template OWN_TIME =
      SPACE.template("own-time+share", Axis.upTo(2), SHARE);
  private static final Template PARTIES_OWN = SPACE.template("parties-own+share", COUNT, SHARE);

  private static final WordTemplate SENTENCE = SPACE.words("sentence-word", Axis.upTo(5));
  private static final WordTemplate BETWEEN = SPACE.words("between-word+share", SHARE);
  private static final Words AROUND = new Words(SPACE, "percentage", Axis.upTo(5), 0);

  private static final Comparator<Draft> IN_ORDER =
      Comparator.comparingInt(draft -> draft.anchor().from());

  private Numbers() {}

  /** The numbers of a sentence, none joined with another, in the order of the text. */
  static List<Draft> apart(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    scene.quantities.forEach(quantity -> drafts.add(new Draft(scene, quantity, null, null)));
    scene.percentages.forEach(percentage -> drafts.add(new Draft(scene, null, percentage, null)));
    drafts.sort(IN_ORDER);
    return drafts;
  }

  /** The figures in the making of a sentence, in the order of the text. */
  static List<Draft> drafts(Scene scene, Memory memory, Judge judge) {
    List<Draft> levels = new ArrayList<>();
    for (Quantity quantity : scene.quantities) {
      Draft draft = new Draft(scene, quantity, null, null);
      levels.add(draft);
      judge.begin(draft);
    }
    List<Draft> drafts = new ArrayList<>(levels);
    for (Percentage percentage : scene.percentages) {
      attach(percentage, scene, levels, memory, judge, drafts);
    }
    drafts.sort(IN_ORDER);
    return drafts;
  }

  private static void attach(
      Percentage percentage,
      Scene scene,
      List<Draft> levels,
      Memory memory,
      Judge judge,
      List<Draft> drafts) {
    Choice<Attachment> choice = new Choice<>();
    List<Draft> near = near(levels, percentage);
    for (int share = 0; share < (isReckoned(percentage) ? 1 : 2); share++) {
      Features own = choice.add(new Attachment(share == 1, null));
      own(percentage, scene, share, own.include(common(percentage, scene, Where.OWN, share)));
      Features here = near.isEmpty() ? null : common(percentage, scene, Where.HERE, share);
      for (Draft level : near) {
        if (isOfOther(percentage, level) || hasOther(level, share, percentage)) {
          continue;
        }
        Features f = choice.add(new Attachment(share == 1, level)).include(here);
        here(percentage, scene, level, near, share, f);
      }
      Features before = null;
      Draft last = memory.last();
      Draft back = last;
      for (int place = 1; isOf(last, back) && place <= MOST_BACK; back = memory.last(++place)) {
        boolean open = back.level != null && !hasOther(back, share, percentage);
        if (back.scene != scene && open) {
          before = before == null ? common(percentage, scene, Where.BACK, share) : before;
          Features f = choice.add(new Attachment(share == 1, back)).include(before);
          back(scene, back, share, place, f);
        }
      }
    }
    Draft probe = new Draft(scene, null, percentage, null);
    Decision<Attachment> decision = judge.decide(SPACE, choice, probe);
    Attachment attachment = decision.chosen();
    Draft target = attachment.target();
    if (target == null) {
      target =
          attachment.share()
              ? new Draft(scene, null, null, percentage)
              : new Draft(scene, null, percentage, null);
      drafts.add(target);
      judge.begin(target);
    } else if (attachment.share()) {
      target.share = percentage;
    } else {
      target.change = percentage;
    }
    target.decided(
        Draft.Slot.NUMBERS,
        decision.probability(),
        attachment.share() ? "numbers.share" : "numbers.change",
        percentage.span());
  }

  /**
   * Whether lists that go together give a percentage to another level; "respectively" counts all
   * levels in front: "exports were $4.1 billion and imports $4.4 billion, up 3% and 7%
   * respectively".
   */
  private static boolean isOfOther(Percentage percentage, Draft level) {
    Scene scene = level.scene;
    Runs runs = scene.runs(scene.percentages);
    Span span = percentage.span();
    int many = runs.length(span);
    boolean counted =
        many > 1
            && scene.pairsLists()
            && Mention.first(scene.quantities, percentage.number().from()) == many;
    if (!counted) {
      return Parallel.isOfOther(runs, span, level);
    }
    int place = Mention.first(scene.quantities, level.level.span().from());
    return place < many && place != runs.place(span);
  }

  /** "118% of 2023", "2.5-fold": a change that is reckoned from what is written is no share. */
  private static boolean isReckoned(Percentage percentage) {
    return percentage.rule().startsWith("percentage.index.")
        || percentage.rule().startsWith("percentage.multiple.");
  }

  /** Whether a figure is of the sentence that the last one is of. */
  private static boolean isOf(Draft last, Draft back) {
    return back != null && back.scene == last.scene;
  }

  /** The levels whose change or share a percentage may be. */
  private static List<Draft> near(List<Draft> levels, Percentage percentage) {
    int at = 0;
    while (at < levels.size() && levels.get(at).anchor().from() < percentage.span().from()) {
      at++;
    }
    return levels.subList(Math.max(0, at - NEAR), Math.min(levels.size(), at + NEAR));
  }

  /** What speaks for a use of the percentage, whichever level it is with. */
  private static Features common(Percentage percentage, Scene scene, Where where, int share) {
    Features features = new Features();
    int use = where.ordinal() * 2 + share;
    AROUND.add(features, use, scene, percentage.number());
    Words.sentence(features, SENTENCE, use, scene);
    return features
        .add(READING.at(percentage.reading(), share))
        .add(READING_WHERE.at(percentage.reading(), where))
        .add(WHERE_SHARE.at(where, share));
  }

  private static void own(Percentage percentage, Scene scene, int share, Features features) {
    features
        .add(LEAD_OWN.at(scene.lead(percentage.span()), share))
        .add(TAIL_OWN.at(scene.tail(percentage.span()), share))
        .add(LEVELS_OWN.at(Buckets.upTo(3, scene.quantities.size()), share))
        .add(CUES_OWN.at(Buckets.upTo(3, scene.cues.size()), share))
        .add(PARTIES_OWN.at(Buckets.upTo(3, scene.parties.size()), share));
  }

  private static void back(Scene scene, Draft target, int share, int place, Features features) {
    features
        .add(BACK_PLACE.at(Buckets.upTo(3, place - 1), share))
        .add(BACK_PLANNED.at(target.status == Status.PLANNED ? 1 : 0, share))
        .add(BACK_BASE.at(target.base ? 1 : 0, share))
        .add(LEVELS_BACK.at(Buckets.upTo(3, scene.quantities.size()), share))
        .add(CUES_BACK.at(Buckets.upTo(3, scene.cues.size()), share))
        .add(SENTENCES_BACK.at(Buckets.upTo(3, scene.index - target.scene.index)))
        .addIf(taken(target, share), TAKEN);
  }

  /** Whether a level has a change or share already, and not the same said once more. */
  private static boolean hasOther(Draft target, int share, Percentage percentage) {
    Percentage own = share == 1 ? target.share : target.change;
    return own != null
        && own.percent().subtract(percentage.percent()).abs().compareTo(BigDecimal.ONE) > 0;
  }

  private static boolean taken(Draft target, int share) {
    return (share == 1 ? target.share : target.change) != null;
  }

  private static void here(
      Percentage percentage,
      Scene scene,
      Draft target,
      List<Draft> levels,
      int share,
      Features features) {
    Span own = percentage.span();
    Span other = target.lead().cover(target.anchor());
    boolean behind = other.from() >= own.to();
    int side = behind ? 1 : 0;
    int gap = Buckets.gap(own.gap(other));
    Link lead = scene.lead(target.lead());
    Words.between(features, BETWEEN, share, scene, own, other);
    features
        .add((behind ? GAP_BEHIND : GAP_BEFORE).at(gap, share))
        .add(LEVELS_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.quantities, own, other)), side))
        .add(
            PERCENTAGES_BETWEEN.at(
                Buckets.upTo(3, Scene.between(scene.percentages, own, other)), side))
        .add(BREAKS.at(Buckets.upTo(3, scene.breaks(own, other)), side))
        .add(CUES_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.cues, own, other)), side))
        .add(PARTIES_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.parties, own, other)), side))
        .add(LEVEL_LEAD.at(lead, side))
        .add(LEAD_HERE.at(scene.lead(own), share))
        .add(TAIL_HERE.at(scene.tail(own), share))
        .add(LEVEL_KIND.at(target.kind(), share))
        .addIf(taken(target, share), TAKEN)
        .addIf(behind && share == 0 && lead == Link.TO && gap <= 3, TO_LEVEL)
        .addIf(!behind && scene.tail(other) == Link.PAREN && gap <= 2, SAME_PARENTHESIS)
        .addIf(behind && nearest(levels, target, own, true), NEAREST_BEHIND)
        .addIf(!behind && nearest(levels, target, own, false), NEAREST_BEFORE);
    if (!behind) {
      features.add(OWN_TIME.at(ownTime(scene, own, other), share));
    }
    Runs changes = scene.runs(scene.percentages);
    Parallel place =
        Parallel.of(changes, own, scene.runs(scene.quantities), target.anchor(), scene);
    if (place != null) {
      features.add(PARALLEL.at(place, share));
    }
    if (behind) {
      features.add(LEVEL_BEHIND_LEAD_GAP.at(lead, gap));
    }
  }

  /**
   * Whether a percentage in another clause than the level in front has a time of its own: 0 no, 1
   * between both, 2 behind: "$5 billion in 2021, and in the first half of this year it grew by 7%".
   */
  private static int ownTime(Scene scene, Span percentage, Span level) {
    if (scene.breaks(level, percentage) == 0) {
      return 0;
    }
    for (Time time : scene.times()) {
      boolean between = time.span().from() >= level.to() && time.span().to() <= percentage.from();
      boolean base = isBase(scene.lead(time.span()));
      if (!base && between && scene.breaks(level, time.span()) > 0) {
        return 1;
      }
      boolean after = time.span().from() >= percentage.to();
      if (!base && after && scene.breaks(percentage, time.span()) == 0) {
        return 2;
      }
    }
    return 0;
  }

  private static boolean isBase(Link lead) {
    return lead == Link.FROM || lead == Link.COMPARED || lead == Link.TO;
  }

  private static boolean nearest(List<Draft> levels, Draft target, Span of, boolean behind) {
    for (Draft level : levels) {
      Span span = level.anchor();
      boolean same = behind ? span.from() >= of.to() : span.to() <= of.from();
      if (level != target && same && span.gap(of) < target.anchor().gap(of)) {
        return false;
      }
    }
    return true;
  }
}
