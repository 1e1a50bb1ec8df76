package io.tradewire.parser.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The lexicon phrases in a text, by the token they begin at. */
public final class Hits {
  private static final List<Hit> NONE = List.of();

  private final List<Hit>[] at;
  private final List<Hit> all = new ArrayList<>();

  @SuppressWarnings({"unchecked", "rawtypes"})
  Hits(int tokens) {
    at = new List[tokens];
  }

  void add(Hit hit) {
    int token = hit.span().from();
    if (at[token] == null) {
      at[token] = new ArrayList<>(2);
    }
    at[token].add(hit);
    all.add(hit);
  }

  /** All hits, by first token, longer ones of one lexicon hiding shorter ones. */
  public List<Hit> all() {
    return all;
  }

  /** The hits that begin at a token, at most one a lexicon and line. */
  public List<Hit> at(int token) {
    return token < 0 || token >= at.length || at[token] == null ? NONE : at[token];
  }

  /** The hit of one lexicon that begins at a token, or null; the first line of the file wins. */
  public Hit at(int token, String lexicon) {
    for (Hit hit : at(token)) {
      if (hit.entry().lexicon().equals(lexicon)) {
        return hit;
      }
    }
    return null;
  }
}
