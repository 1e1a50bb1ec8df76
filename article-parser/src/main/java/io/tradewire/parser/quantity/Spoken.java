package io.tradewire.parser.quantity;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The numbers that a text spoke of last: "Exports to Uganda went up 11 pct. Those to Tanzania
 * dropped by 19." They are forgotten after some sentences without one.
 */
final class Spoken {

  /** So many sentences further on a number still goes on from it. */
  private static final int REACH = 2;

  /** So many levels are remembered. */
  private static final int MOST_LEVELS = 4;

  private final Deque<Amount> levels = new ArrayDeque<>(MOST_LEVELS);
  private Amount last;
  private boolean change;
  private boolean percentLast;
  private int sentencesSince;
  private int sentencesSinceLevel = REACH + 1;
  private int sentencesSincePercent = REACH + 1;
  private int sentencesSinceCount = REACH + 1;

  /** Begins the next sentence. */
  void nextSentence() {
    sentencesSince++;
    sentencesSinceLevel++;
    sentencesSincePercent++;
    sentencesSinceCount++;
  }

  /**
   * Notes a level or a percentage.
   *
   * @param isChange whether it says how far something went up or down
   */
  void note(Amount amount, boolean isChange) {
    last = amount;
    change = isChange;
    sentencesSince = 0;
    if (amount.isPercent()) {
      notePercent();
      percentLast = true;
    } else if (amount.kind == Amount.Kind.COUNT) {
      sentencesSinceCount = 0;
    }
    if (Sizes.isStated(amount)) {
      sentencesSinceLevel = 0;
      percentLast = false;
      if (levels.size() == MOST_LEVELS) {
        levels.removeLast();
      }
      levels.addFirst(amount);
    }
  }

  /** Notes that a change or a share was said, in whatever words. */
  void notePercent() {
    sentencesSincePercent = 0;
  }

  /** The last level or percentage, null if it is long ago. */
  Amount last() {
    return sentencesSince <= REACH ? last : null;
  }

  /** Whether the last number says how far something went up or down. */
  boolean isChange() {
    return change;
  }

  /** The last level that a number may go on from, null if there is none of its size. */
  Amount level(Amount amount) {
    if (sentencesSinceLevel > REACH) {
      return null;
    }
    for (Amount level : levels) {
      if (Sizes.isAlike(amount, level)) {
        return level;
      }
    }
    return null;
  }

  /** Whether the sentence states a percentage, and no level behind it. */
  boolean isPercentLast() {
    return percentLast && sentencesSincePercent == 0;
  }

  /** Whether the text counts things. */
  boolean isCounting() {
    return sentencesSinceCount <= REACH;
  }

  /** Whether the sentence counts things. */
  boolean isCountingNow() {
    return sentencesSinceCount == 0;
  }

  /** Whether the text speaks in percent. */
  boolean isInPercent() {
    return sentencesSincePercent <= REACH;
  }
}
