package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.Tokens;

/** Finds the phrases of one text: at each token the longest ones, lexicon by lexicon. */
final class PhraseFinder {
  private final Tokens tokens;
  private final Trie trie;

  /** The nodes on the way from a token at which phrases end, and the tokens behind those. */
  private final Trie.Node[] found;

  private final int[] ends;

  PhraseFinder(Tokens tokens, Trie trie) {
    this.tokens = tokens;
    this.trie = trie;
    found = new Trie.Node[trie.depth()];
    ends = new int[trie.depth()];
  }

  /** The lexicons of which some phrase begins with a token's word, as bits. */
  long begun(int token) {
    return trie.begun(tokens.word(token));
  }

  /** Adds the phrases that begin at a token, whose word begins some. */
  void find(int from, Hits hits) {
    keepLongest(walk(from, trie.first(tokens.word(from))), from, hits);
  }

  /** Goes on from a token as far as phrases do; how many nodes it found. */
  private int walk(int from, Trie.Node first) {
    int size = 0;
    int at = from;
    for (Trie.Node node = first; node != null; ) {
      at++;
      if (node.lexicons() != 0) {
        found[size] = node;
        ends[size++] = at;
      }
      if (node.isLast()) {
        break;
      }
      if (at + 1 < tokens.size() && isHyphen(tokens, at) && isTight(at)) {
        at++;
      }
      node = at < tokens.size() ? node.child(tokens.word(at)) : null;
    }
    return size;
  }

  /** Longer phrases hide shorter ones of their own lexicons. */
  private void keepLongest(int size, int from, Hits hits) {
    for (int i = 0; i < size; i++) {
      long longer = 0;
      for (int j = i + 1; j < size; j++) {
        longer |= found[j].lexicons();
      }
      hits.add(from, ends[i], found[i].entries(), longer);
    }
  }

  /** Whether a token is a hyphen, which counts as a blank between two words. */
  static boolean isHyphen(Tokens tokens, int token) {
    return tokens.is(token, '-');
  }

  private boolean isTight(int token) {
    return tokens.space(token) == Tokens.Space.NONE;
  }
}
