package io.tradewire.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words that some lexicon knows, numbered from 0. Words differ neither by case nor by accent
 * (see {@link Fold}). Filled while lexicons load, then only read; look-ups allocate nothing.
 */
public final class Vocabulary {

  /** The number of every word that no lexicon knows. */
  public static final int UNKNOWN = -1;

  private final List<String> words = new ArrayList<>();

  /** The letters of all words, one behind the other; word i ends at {@code ends[i + 1]}. */
  private char[] letters = new char[1 << 12];

  private int[] ends = new int[1 << 10];

  /**
   * Open addressing: the first bits of the word's hash, which tell most other words apart without a
   * look at their letters, and behind them its number plus one; 0 where there is none. Small, since
   * every word of every text is looked for.
   */
  private int[] slots = new int[1 << 12];

  private static final int NUMBER_BITS = 20;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  /** The word's number; a new one if it has none yet. */
  public int add(String word) {
    char[] folded = Fold.fold(word).toCharArray();
    int known = find(folded, 0, folded.length);
    if (known != UNKNOWN) {
      return known;
    }
    words.add(new String(folded));
    append(folded);
    if (words.size() == NUMBER) {
      throw new IllegalStateException("more than " + NUMBER + " words in the lexicons");
    }
    if (words.size() * 2 > slots.length) {
      grow();
    } else {
      insert(words.size() - 1);
    }
    return words.size() - 1;
  }

  /** The number of the word between two offsets of a folded text, or {@link #UNKNOWN}. */
  int find(char[] text, int start, int end) {
    int mask = slots.length - 1;
    int hash = hash(text, start, end);
    int at = hash & mask;
    while (slots[at] != 0) {
      if ((slots[at] ^ hash) >>> NUMBER_BITS == 0) {
        int id = (slots[at] & NUMBER) - 1;
        if (same(id, text, start, end)) {
          return id;
        }
      }
      at = (at + 1) & mask;
    }
    return UNKNOWN;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int find(String word) {
    char[] folded = Fold.fold(word).toCharArray();
    return find(folded, 0, folded.length);
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
    slots = new int[slots.length * 2];
    for (int id = 0; id < words.size(); id++) {
      insert(id);
    }
  }

  private void insert(int id) {
    char[] word = words.get(id).toCharArray();
    int mask = slots.length - 1;
    int hash = hash(word, 0, word.length);
    int at = hash & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = hash & ~NUMBER | id + 1;
  }

  private void append(char[] word) {
    int begin = ends[words.size() - 1];
    if (begin + word.length > letters.length) {
      letters = Arrays.copyOf(letters, (begin + word.length) * 2);
    }
    if (words.size() == ends.length) {
      ends = Arrays.copyOf(ends, words.size() * 2);
    }
    System.arraycopy(word, 0, letters, begin, word.length);
    ends[words.size()] = begin + word.length;
  }

  private boolean same(int id, char[] text, int start, int end) {
    int at = ends[id];
    if (ends[id + 1] - at != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (letters[at++] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return hash ^ (hash >>> 15);
  }
}
