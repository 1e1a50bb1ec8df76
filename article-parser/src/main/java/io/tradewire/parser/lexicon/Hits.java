package io.tradewire.parser.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The lexicon phrases in a text, by the token they begin at. */
public final class Hits {
  private final List<Hit> all = new ArrayList<>();

  /** For each token where its hits begin in the list of all; the next token's begin ends them. */
  private final int[] begins;

  private int tokens;

  Hits(int tokens) {
    begins = new int[tokens + 1];
  }

  /** Adds the hits of the next token. */
  void next(List<Hit> hits) {
    all.addAll(hits);
    begins[++tokens] = all.size();
  }

  /** All hits, by first token, longer ones of one lexicon hiding shorter ones. */
  public List<Hit> all() {
    return all;
  }

  /** The hits that begin at a token, at most one a lexicon and line. */
  public List<Hit> at(int token) {
    return token < 0 || token >= tokens ? List.of() : all.subList(begins[token], begins[token + 1]);
  }

  /** The hit of one lexicon that begins at a token, or null; the first line of the file wins. */
  public Hit at(int token, String lexicon) {
    if (token < 0 || token >= tokens) {
      return null;
    }
    for (int i = begins[token]; i < begins[token + 1]; i++) {
      Hit hit = all.get(i);
      if (hit.entry().lexicon().equals(lexicon)) {
        return hit;
      }
    }
    return null;
  }
}
