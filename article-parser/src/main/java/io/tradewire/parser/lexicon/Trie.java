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

    /** The node behind one more word, or null. */
    Node child(int word) {
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

    /** The lines whose phrase ends here. */
    List<Entry> entries() {
      return entries;
    }

    private Node childOrNew(int word) {
      Node known = child(word);
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

  private final Node root = new Node();

  Node root() {
    return root;
  }

  void add(int[] words, Entry entry) {
    Node node = root;
    for (int word : words) {
      node = node.childOrNew(word);
    }
    if (node.entries.isEmpty()) {
      node.entries = new ArrayList<>(1);
    }
    node.entries.add(entry);
  }
}
