package io.tradewire.parser.quantity;

/**
 * The number that a text spoke of last: "Exports to Uganda went up 11 pct. Those to Tanzania
 * dropped by 19." It is forgotten after some sentences without one.
 */
final class Spoken {

  /** So many sentences further on a number still goes on from it. */
  private static final int REACH = 2;

  private Amount last;
  private int sentencesSince;
  private int sentencesSincePercent = REACH + 1;
  private int sentencesSinceCount = REACH + 1;

  /** Begins the next sentence. */
  void nextSentence() {
    sentencesSince++;
    sentencesSincePercent++;
    sentencesSinceCount++;
  }

  /** Notes a level or a percentage. */
  void note(Amount amount) {
    last = amount;
    sentencesSince = 0;
    if (amount.isPercent()) {
      notePercent();
    } else if (amount.kind == Amount.Kind.COUNT) {
      sentencesSinceCount = 0;
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

  /** Whether the text counts things. */
  boolean isCounting() {
    return sentencesSinceCount <= REACH;
  }

  /** Whether the text speaks in percent. */
  boolean isInPercent() {
    return sentencesSincePercent <= REACH;
  }
}
