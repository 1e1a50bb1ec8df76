package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lexicon phrases in a text, by the token they begin at. They are looked for as far as somebody
 * asks: of an article that is read no further only the front is. Held as columns, since an article
 * of the largest size has hundreds of thousands; a {@link Hit} is made for the one who asks. For
 * one thread.
 */
public final class Hits {
  /** Room for the phrases of a header. */
  private static final int FRONT = 64;

  private Entry[] entries;

  /** For each hit the token behind it. */
  private int[] ends;

  /** For each token where its hits begin in the columns; the next token's begin ends them. */
  private final int[] begins;

  /** For each token the lexicons of its hits, as bits. */
  private final long[] lexicons;

  private final PhraseFinder finder;

  /** How many tokens were looked at. */
  private int done;

  private int size;

  Hits(int tokens, PhraseFinder finder) {
    this.finder = finder;
    begins = new int[tokens + 1];
    lexicons = new long[tokens];
    entries = new Entry[FRONT];
    ends = new int[FRONT];
  }

  /** Adds hits of the next token that end in front of another one, but for the hidden lexicons. */
  void add(int end, List<Entry> found, long hidden) {
    for (int i = 0; i < found.size(); i++) {
      Entry entry = found.get(i);
      if ((entry.lexicon().bit & hidden) == 0) {
        if (size == entries.length) {
          grow();
        }
        entries[size] = entry;
        ends[size++] = end;
        lexicons[done] |= entry.lexicon().bit;
      }
    }
  }

  private void grow() {
    int room = Math.max(lexicons.length, size + size / 2);
    entries = Arrays.copyOf(entries, room);
    ends = Arrays.copyOf(ends, room);
  }

  /** Whether there is such a token; its hits are known then. */
  private boolean has(int token) {
    if (token < 0 || token >= lexicons.length) {
      return false;
    }
    while (done <= token) {
      finder.find(done, this);
      begins[++done] = size;
    }
    return true;
  }

  /** The hits of some lexicons, by first token; longer ones of one lexicon hide shorter ones. */
  public List<Hit> of(LexiconSet some) {
    List<Hit> hits = new ArrayList<>();
    for (int token = 0; has(token); token++) {
      if ((lexicons[token] & some.bits) == 0) {
        continue;
      }
      for (int i = begins[token]; i < begins[token + 1]; i++) {
        if ((entries[i].lexicon().bit & some.bits) != 0) {
          hits.add(hit(token, i));
        }
      }
    }
    return hits;
  }

  /** The hits that begin at a token, at most one a lexicon and line. */
  public List<Hit> at(int token) {
    if (!has(token) || lexicons[token] == 0) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(begins[token + 1] - begins[token]);
    for (int i = begins[token]; i < begins[token + 1]; i++) {
      hits.add(hit(token, i));
    }
    return hits;
  }

  /** Whether a phrase of a lexicon begins at a token. */
  public boolean begins(int token, LexiconName lexicon) {
    return has(token) && (lexicons[token] & lexicon.bit) != 0;
  }

  /** Whether a phrase of one of some lexicons begins at a token. */
  public boolean begins(int token, LexiconSet some) {
    return has(token) && (lexicons[token] & some.bits) != 0;
  }

  /** The hit of one lexicon that begins at a token, or null; the first line of the file wins. */
  public Hit at(int token, LexiconName lexicon) {
    if (!begins(token, lexicon)) {
      return null;
    }
    int at = begins[token];
    while (entries[at].lexicon() != lexicon) {
      at++;
    }
    return hit(token, at);
  }

  private Hit hit(int token, int at) {
    return new Hit(new Span(token, ends[at]), entries[at]);
  }
}
