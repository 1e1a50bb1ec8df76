package io.tradewire.parser.link;

import java.util.List;

/**
 * Lets stand on the second reading what the first was sure of, so that only what is in doubt is
 * weighed again; how seldom the second would have answered otherwise says docs/parser.md.
 *
 * @param least probability from which a decision stands
 */
record Settled(double least) {
  /** Decides everything again. */
  static final Settled NOTHING = new Settled(2);

  /**
   * Surer than that the second reading seldom finds better: of 874 figures never seen as many are
   * right as with 0.95 or with everything weighed again (docs/parser.md).
   */
  static final Settled SURE = new Settled(0.8);

  /** What the first reading made of the same number; null on the first reading itself. */
  static Draft before(Draft draft, Memory memory) {
    return memory.preview == null ? null : memory.preview.same(draft);
  }

  /** Takes over what the number counts; returns whether it could. */
  boolean indicator(Draft draft, Draft before, Memory memory) {
    if (!isSure(Draft.Slot.INDICATOR, before)) {
      return false;
    }
    Draft antecedent = again(before.antecedent, memory);
    if (before.antecedent != null && antecedent == null) {
      return false;
    }
    draft.indicator = before.indicator;
    draft.cue = before.cue;
    draft.carried = before.carried;
    draft.antecedent = antecedent;
    copySteps(Draft.Slot.INDICATOR, draft, before);
    return true;
  }

  /**
   * Takes over another slot of a figure of the same indicator, if the figures that it may have been
   * carried over from still have what they had; returns whether it could.
   */
  boolean slot(Draft.Slot slot, Draft draft, Draft before, Memory memory) {
    if (!isSure(slot, before)
        || before.indicator != draft.indicator
        || isChanged(slot, memory.last(), memory)
        || isChanged(slot, draft.antecedent, memory)) {
      return false;
    }
    switch (slot) {
      case SCOPE -> draft.scope = before.scope;
      case REGION -> draft.region = before.region;
      case PARTIES -> draft.parties = before.parties;
      case PERIOD -> Periods.set(draft, before.period, before.time, memory);
      case STATUS -> draft.status = before.status;
      default -> throw new IllegalArgumentException(slot + " is not taken over");
    }
    copySteps(slot, draft, before);
    return true;
  }

  private static boolean isChanged(Draft.Slot slot, Draft figure, Memory memory) {
    Draft before = figure == null ? null : before(figure, memory);
    return figure != null && (before == null || !before.kept || !slot.same(before, figure));
  }

  private boolean isSure(Draft.Slot slot, Draft before) {
    Double probability = before == null ? null : before.probabilities.get(slot);
    return probability != null && probability >= least;
  }

  /** The figure that this reading made of the same number with the same indicator, or null. */
  private static Draft again(Draft figure, Memory memory) {
    List<Draft> figures = memory.figures();
    for (int i = figures.size() - 1; figure != null && i >= 0; i--) {
      Draft other = figures.get(i);
      if (other.anchor().from() <= figure.anchor().from()) {
        boolean same = other.anchor().equals(figure.anchor());
        return same && other.indicator == figure.indicator ? other : null;
      }
    }
    return null;
  }

  private static void copySteps(Draft.Slot slot, Draft draft, Draft before) {
    for (Step step : before.steps) {
      if (step.slot() == slot) {
        draft.decided(slot, step.probability(), step.rule(), step.source());
      }
    }
  }
}
