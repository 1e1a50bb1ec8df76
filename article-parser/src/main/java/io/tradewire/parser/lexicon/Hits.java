package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lexicon phrases in a text, by the token they begin at. */
public final class Hits {
  private final List<Hit> all = new ArrayList<>();

  /** For each token where its hits begin in the list of all; the next token's begin ends them. */
  private final int[] begins;

  /** For each token the lexicons of its hits, as bits. */
  private final long[] lexicons;

  private int tokens;

  Hits(int tokens) {
    begins = new int[tokens + 1];
    lexicons = new long[tokens];
  }

  /** Adds hits of the next token. */
  void add(Span span, List<Entry> entries, long hidden) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if ((entry.lexicon().bit & hidden) == 0) {
        all.add(new Hit(span, entry));
        lexicons[tokens] |= entry.lexicon().bit;
      }
    }
  }

  /** Ends the hits of the next token. */
  void next() {
    begins[++tokens] = all.size();
  }

  /** All hits, by first token, longer ones of one lexicon hiding shorter ones. */
  public List<Hit> all() {
    return all;
  }

  /** The hits that begin at a token, at most one a lexicon and line. */
  public List<Hit> at(int token) {
    return token < 0 || token >= tokens || lexicons[token] == 0
        ? List.of()
        : all.subList(begins[token], begins[token + 1]);
  }

  /** Whether a phrase of a lexicon begins at a token. */
  public boolean begins(int token, LexiconName lexicon) {
    return token >= 0 && token < tokens && (lexicons[token] & lexicon.bit) != 0;
  }

  /** Whether a phrase of one of some lexicons begins at a token. */
  public boolean begins(int token, LexiconSet some) {
    return token >= 0 && token < tokens && (lexicons[token] & some.bits) != 0;
  }

  /** The hit of one lexicon that begins at a token, or null; the first line of the file wins. */
  public Hit at(int token, LexiconName lexicon) {
    if (!begins(token, lexicon)) {
      return null;
    }
    int at = begins[token];
    while (all.get(at).entry().lexicon() != lexicon) {
      at++;
    }
    return all.get(at);
  }
}
