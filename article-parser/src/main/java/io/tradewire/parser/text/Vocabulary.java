package io.tradewire.parser.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that some lexicon knows, numbered from 0. Words differ neither by case nor by accent
 * (see {@link Fold}). Filled while lexicons load, then only read; look-ups allocate nothing.
 */
public final class Vocabulary {

  /** The number of every word that no lexicon knows. */
  public static final int UNKNOWN = -1;

  private static final int NUMBER_BITS = 20;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private final List<String> words = new ArrayList<>();

  /**
   * Open addressing: the first 44 bits of the word's {@link WordHash}, mixed, and behind them its
   * number plus one; 0 where there is none. Every word of every text is looked for, so its letters
   * are not compared: the last bits choose the slot, and that another word agrees in all these is
   * not to be expected before some 10^15 different ones were read.
   */
  private long[] slots = new long[1 << 12];

  /** The word's number; a new one if it has none yet. */
  public int add(String word) {
    String folded = Fold.fold(word);
    long hash = WordHash.of(folded);
    int known = find(hash);
    if (known != UNKNOWN) {
      if (!words.get(known).equals(folded)) {
        throw new IllegalStateException("one hash for " + folded + " and " + words.get(known));
      }
      return known;
    }
    words.add(folded);
    if (words.size() == NUMBER) {
      throw new IllegalStateException("more than " + NUMBER + " words in the lexicons");
    }
    if (words.size() * 2 > slots.length) {
      grow();
    } else {
      insert(hash, words.size());
    }
    return words.size() - 1;
  }

  /** The number of the word with a {@link WordHash}, or {@link #UNKNOWN}. */
  int find(long hash) {
    long mixed = WordHash.mix(hash);
    int at = (int) mixed & slots.length - 1;
    while (slots[at] != 0) {
      if ((slots[at] ^ mixed) >>> NUMBER_BITS == 0) {
        return ((int) slots[at] & NUMBER) - 1;
      }
      at = at + 1 & slots.length - 1;
    }
    return UNKNOWN;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int find(String word) {
    return find(WordHash.of(Fold.fold(word)));
  }

  /** The folded word with this number. */
  public String word(int id) {
    return words.get(id);
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  private void grow() {
    slots = new long[slots.length * 2];
    for (int i = 0; i < words.size(); i++) {
      insert(WordHash.of(words.get(i)), i + 1);
    }
  }

  private void insert(long hash, int number) {
    long mixed = WordHash.mix(hash);
    int at = (int) mixed & slots.length - 1;
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = mixed & ~(long) NUMBER | number;
  }
}
