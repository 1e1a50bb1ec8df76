package io.tradewire.ingest.intake;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How much text is read at the same time. To read an article takes up to about fifty bytes a
 * character while it lasts, so that two of the largest at once need what a small heap does not
 * have. Ordinary articles never wait for each other; one as large as the budget is read alone. Who
 * waits is served in turn.
 */
final class TextBudget {

  private final Semaphore characters;
  private final int size;

  /**
   * @param size characters that may be read at the same time; a longer article counts as this many
   */
  TextBudget(int size) {
    this.size = size;
    this.characters = new Semaphore(size, true);
  }

  /** Does something with a text when its turn has come; waits until then. */
  <T> T spend(String text, Supplier<T> reading) {
    int share = Math.min(text.length(), size);
    characters.acquireUninterruptibly(share);
    try {
      return reading.get();
    } finally {
      characters.release(share);
    }
  }
}
