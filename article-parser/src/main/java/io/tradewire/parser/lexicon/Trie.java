package io.tradewire.parser.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases as paths of word numbers. */
final class Trie {

  /** Where the phrases with one beginning meet. */
  static final class Node {
    private int[] keys = new int[2];
    private Node[] children = new Node[2];
    private int size;
    private List<Entry> entries = List.of();
    private long lexicons;

    /** The node behind one more word, or null. */
    Node child(int word) {
      return word < 0 ? null : known(word);
    }

    private Node known(int word) {
      int low = 0;
      int high = size - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (keys[middle] == word) {
          return children[middle];
        } else if (keys[middle] < word) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return null;
    }

    /** Whether no phrase goes on from here. */
    boolean isLast() {
      return size == 0;
    }

    /** The lexicons of the phrases that end here, as bits. */
    long lexicons() {
      return lexicons;
    }

    /** The lines whose phrase ends here. */
    List<Entry> entries() {
      return entries;
    }

    private Node childOrNew(int word) {
      Node known = known(word);
      if (known != null) {
        return known;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        children = Arrays.copyOf(children, size * 2);
      }
      int at = size++;
      while (at > 0 && keys[at - 1] > word) {
        keys[at] = keys[at - 1];
        children[at] = children[at - 1];
        at--;
      }
      keys[at] = word;
      children[at] = new Node();
      return children[at];
    }
  }

  /** The nodes behind one word, by its number; every phrase begins at one of them. */
  private Node[] firsts = new Node[1 << 10];

  /** For each word the lexicons of the phrases that begin with it, as bits. */
  private long[] begun = new long[firsts.length];

  private int depth;

  /** Where the phrases that begin with a word go on, or null if there are none. */
  Node first(int word) {
    return word >= 0 && word < firsts.length ? firsts[word] : null;
  }

  /** The lexicons of the phrases that begin with a word, as bits. */
  long begun(int word) {
    return word >= 0 && word < begun.length ? begun[word] : 0;
  }

  /** How many words the longest phrase has. */
  int depth() {
    return depth;
  }

  void add(int[] words, Entry entry) {
    if (words[0] >= firsts.length) {
      firsts = Arrays.copyOf(firsts, Math.max(words[0] + 1, firsts.length * 2));
      begun = Arrays.copyOf(begun, firsts.length);
    }
    begun[words[0]] |= entry.lexicon().bit;
    if (firsts[words[0]] == null) {
      firsts[words[0]] = new Node();
    }
    Node node = firsts[words[0]];
    for (int i = 1; i < words.length; i++) {
      node = node.childOrNew(words[i]);
    }
    if (node.entries.isEmpty()) {
      node.entries = new ArrayList<>(1);
    }
    node.entries.add(entry);
    node.lexicons |= entry.lexicon().bit;
    depth = Math.max(depth, words.length);
  }
}
