package io.tradewire.parser.link;

import io.tradewire.parser.link.AttachmentEvidence.Where;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
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

  static final Space SPACE = new Space("numbers");
  private static final int NEAR = 8;
  private static final int MOST_BACK = 4;

  /** Words that may stand between a level and the bracket that tells its change. */
  private static final int LONGEST_ASIDE = 4;

  private static final AttachmentEvidence EVIDENCE = new AttachmentEvidence(SPACE);

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
    Forerunner before = Forerunner.of(memory.last());
    for (Percentage percentage : scene.percentages) {
      before = Forerunner.of(attach(percentage, before, scene, levels, memory, judge, drafts));
    }
    drafts.sort(IN_ORDER);
    return drafts;
  }

  private static Attachment attach(
      Percentage percentage,
      Forerunner before,
      Scene scene,
      List<Draft> levels,
      Memory memory,
      Judge judge,
      List<Draft> drafts) {
    Choice<Attachment> choice = new Choice<>();
    Draft bracketed = inFrontOfBracket(percentage, levels);
    Draft only = bracketed == null ? inRow(percentage, levels) : bracketed;
    List<Draft> near = only == null ? near(levels, percentage) : List.of(only);
    int uses = bracketed != null || isReckoned(percentage) ? 1 : 2;
    for (int share = 0; share < uses; share++) {
      if (only == null) {
        Features own = choice.add(new Attachment(share == 1, null));
        own.include(EVIDENCE.common(percentage, before, scene, Where.OWN, share));
        EVIDENCE.own(percentage, scene, share, own);
      }
      Features here =
          near.isEmpty() ? null : EVIDENCE.common(percentage, before, scene, Where.HERE, share);
      for (Draft level : near) {
        if (isOfOther(percentage, level) || hasOther(level, share, percentage)) {
          continue;
        }
        Features f = choice.add(new Attachment(share == 1, level)).include(here);
        EVIDENCE.here(percentage, scene, level, near, share, f);
      }
      Features there = null;
      Draft last = only == null ? memory.last() : null;
      Draft back = last;
      for (int place = 1; isOf(last, back) && place <= MOST_BACK; back = memory.last(++place)) {
        boolean open = back.level != null && !hasOther(back, share, percentage);
        if (back.scene != scene && open) {
          there =
              there == null ? EVIDENCE.common(percentage, before, scene, Where.BACK, share) : there;
          Features f = choice.add(new Attachment(share == 1, back)).include(there);
          EVIDENCE.back(percentage, scene, back, share, place, f);
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
    return attachment;
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

  /** "$50 billion this year (107.2% of 2023)": the level whose change a bracket tells, or null. */
  private static Draft inFrontOfBracket(Percentage percentage, List<Draft> levels) {
    int bracket = percentage.span().from() - 1;
    Draft front = null;
    for (Draft level : levels) {
      front = level.anchor().to() <= bracket ? level : front;
    }
    if (front == null
        || percentage.reading() != Percentage.Reading.CHANGE
        || hasOther(front, 0, percentage)
        || !front.scene.tokens.is(bracket, '(')
        || bracket - front.anchor().to() > LONGEST_ASIDE) {
      return null;
    }
    for (int token = front.anchor().to(); token < bracket; token++) {
      if (!front.scene.tokens.isWord(token) && !front.scene.tokens.isNumber(token)) {
        return null;
      }
    }
    return front;
  }

  /** The level of a table's row whose only other cell with a number the percentage is, or null. */
  private static Draft inRow(Percentage percentage, List<Draft> levels) {
    boolean cell = percentage.rule().startsWith("percentage.table.");
    return cell && levels.size() == 1 && levels.get(0).change == null && levels.get(0).share == null
        ? levels.get(0)
        : null;
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

  /** Whether a level has a change or share already, and not the same said once more. */
  private static boolean hasOther(Draft target, int share, Percentage percentage) {
    Percentage own = share == 1 ? target.share : target.change;
    return own != null
        && used(own, share).subtract(used(percentage, share)).abs().compareTo(BigDecimal.ONE) > 0;
  }

  private static BigDecimal used(Percentage percentage, int share) {
    return share == 1 ? percentage.percent() : percentage.asChange();
  }
}
