package io.tradewire.parser.link;

import io.tradewire.parser.text.Span;

/**
 * How a mention stands to a number by their places in two lists that go together item by item:
 * "exports and imports amounted to $2.0 billion and $4.9 billion, respectively".
 */
enum Parallel {
  /** Of two lists of one length, but not at the same place. */
  OTHER,
  SAME,
  /** Like these, and the sentence says so by "respectively". */
  OTHER_SAID,
  SAME_SAID;

  /**
   * Compares the places of a mention and a number.
   *
   * @return null if they do not stand in two lists of one length
   */
  static Parallel of(Runs mentions, Span mention, Runs numbers, Span number, Scene scene) {
    int length = mentions.length(mention);
    if (length < 2 || numbers.length(number) != length) {
      return null;
    }
    boolean same = mentions.place(mention) == numbers.place(number);
    boolean said = scene.pairsLists();
    return same ? said ? SAME_SAID : SAME : said ? OTHER_SAID : OTHER;
  }

  /** Whether both stand at the same place. */
  boolean isSame() {
    return this == SAME || this == SAME_SAID;
  }

  /** Whether a mention belongs to another number than that of a draft. */
  static boolean isOfOther(Runs mentions, Span mention, Draft draft) {
    Parallel place = of(mentions, mention, draft);
    return place != null && !place.isSame();
  }

  /** The same for a number of a draft. */
  static Parallel of(Runs mentions, Span mention, Draft draft) {
    return of(mentions, mention, draft.runs(), draft.listed(), draft.scene);
  }
}
