package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/**
 * What speaks for an answer once the whole article was read: that the first reading gave it too,
 * that the next number has it, that most figures have it.
 */
final class Hindsight {
  private static final Axis FLAG = Axis.flag();
  private static final Axis SHARE = Axis.upTo(5);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis SURE = Axis.upTo(4);
  private static final int UNSURE = 4;

  private final Preview.Answer answer;
  private final Template same;
  private final Template next;
  private final Template nextSure;
  private final Template all;
  private final Template peers;

  Hindsight(Space space, Preview.Answer answer) {
    this.answer = answer;
    String name = "hindsight-" + answer.name().toLowerCase(java.util.Locale.ROOT);
    same = space.template(name + "-same+probability", FLAG, SURE);
    next = space.template(name + "-next+same-sentence", FLAG, FLAG);
    nextSure = space.template(name + "-next+probability", FLAG, SURE);
    all = space.template(name + "-share-of-all+figures", SHARE, COUNT);
    peers = space.template(name + "-share-of-indicator+figures", SHARE, COUNT);
  }

  /** Adds the features of an answer; none on the first reading. */
  void add(Features f, Object given, Draft draft, Memory memory) {
    Preview preview = memory.preview;
    if (preview == null) {
      return;
    }
    Draft before = preview.same(draft);
    Draft after = preview.next(draft);
    boolean own = counts(before) && agrees(before, given);
    f.add(same.at(own ? 1 : 0, sure(before)));
    if (counts(after)) {
      int agrees = agrees(after, given) ? 1 : 0;
      f.add(next.at(agrees, after.scene.index == draft.scene.index ? 1 : 0))
          .add(nextSure.at(agrees, sure(after)));
    }
    share(f, all, given, null, own, before, preview);
    if (draft.indicator != null) {
      share(f, peers, given, draft.indicator, own, before, preview);
    }
  }

  /** Numbers that were no figures answer the question of the indicator only. */
  private boolean counts(Draft found) {
    return found != null && (found.kept || answer == Preview.Answer.INDICATOR);
  }

  private boolean agrees(Draft found, Object given) {
    return java.util.Objects.equals(answer.of.apply(found), given);
  }

  private int sure(Draft found) {
    Double probability = found == null ? null : found.probabilities.get(answer.slot);
    return probability == null
        ? UNSURE
        : probability < 0.5 ? 0 : probability < 0.75 ? 1 : probability < 0.92 ? 2 : 3;
  }

  /** The share of the other figures that give the answer. */
  private void share(
      Features f,
      Template template,
      Object given,
      Indicator indicator,
      boolean own,
      Draft before,
      Preview preview) {
    boolean counted =
        before != null && before.kept && (indicator == null || before.indicator == indicator);
    int others = preview.figures(indicator) - (counted ? 1 : 0);
    int agreeing = preview.count(answer, given, indicator) - (counted && own ? 1 : 0);
    f.add(
        template.at(
            bucket(agreeing, others), Buckets.upTo(3, others < 2 ? others : others < 5 ? 2 : 3)));
  }

  private static int bucket(int part, int all) {
    if (part <= 0 || all <= 0) {
      return 0;
    }
    double share = (double) part / all;
    return share < 0.2 ? 1 : share < 0.4 ? 2 : share < 0.6 ? 3 : share < 0.85 ? 4 : 5;
  }
}
