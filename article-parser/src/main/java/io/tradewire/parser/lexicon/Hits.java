package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lexicon phrases in a text, by the token they begin at. They are looked for where somebody
 * asks for a lexicon that has a phrase beginning with the token's word: of an article that is read
 * no further hardly any are. Held as columns, since an article of the largest size has hundreds of
 * thousands; a {@link Hit} is made for the one who asks. For one thread.
 */
public final class Hits {
  /** Room for the phrases of a header. */
  private static final int FRONT = 64;

  /** The lines found at the tokens that were looked at, each token's closed by null. */
  private Entry[] entries;

  /** For each hit the token behind it. */
  private int[] ends;

  /** For each token where its hits begin in the columns; 0 where nobody looked yet. */
  private final int[] begins;

  /** For each token that was looked at the lexicons of its hits, as bits. */
  private final long[] lexicons;

  private final PhraseFinder finder;

  /** Length of the columns; their first place stays empty. */
  private int size = 1;

  Hits(int tokens, PhraseFinder finder) {
    this.finder = finder;
    begins = new int[tokens];
    lexicons = new long[tokens];
    entries = new Entry[FRONT];
    ends = new int[FRONT];
  }

  /** Adds hits of a token that end in front of another one, but for the hidden lexicons. */
  void add(int token, int end, List<Entry> found, long hidden) {
    for (int i = 0; i < found.size(); i++) {
      Entry entry = found.get(i);
      if ((entry.lexicon().bit & hidden) == 0) {
        append(entry, end);
        lexicons[token] |= entry.lexicon().bit;
      }
    }
  }

  private void append(Entry entry, int end) {
    if (size == entries.length) {
      int room = Math.max(lexicons.length, size + size / 2);
      entries = Arrays.copyOf(entries, room);
      ends = Arrays.copyOf(ends, room);
    }
    entries[size] = entry;
    ends[size++] = end;
  }

  /** Whether a phrase of one of some lexicons begins at a token; its hits are known then. */
  private boolean has(int token, long some) {
    if (token < 0 || token >= lexicons.length || (finder.begun(token) & some) == 0) {
      return false;
    }
    if (begins[token] == 0) {
      begins[token] = size;
      finder.find(token, this);
      append(null, 0);
    }
    return (lexicons[token] & some) != 0;
  }

  /** The hits of some lexicons, by first token; longer ones of one lexicon hide shorter ones. */
  public List<Hit> of(LexiconSet some) {
    List<Hit> hits = new ArrayList<>();
    for (int token = 0; token < lexicons.length; token++) {
      if (has(token, some.bits)) {
        for (int i = begins[token]; entries[i] != null; i++) {
          if ((entries[i].lexicon().bit & some.bits) != 0) {
            hits.add(hit(token, i));
          }
        }
      }
    }
    return hits;
  }

  /** The hits that begin at a token, at most one a lexicon and line. */
  public List<Hit> at(int token) {
    if (!has(token, -1)) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(4);
    for (int i = begins[token]; entries[i] != null; i++) {
      hits.add(hit(token, i));
    }
    return hits;
  }

  /** Whether a phrase of a lexicon begins at a token. */
  public boolean begins(int token, LexiconName lexicon) {
    return has(token, lexicon.bit);
  }

  /** Whether a phrase of one of some lexicons begins at a token. */
  public boolean begins(int token, LexiconSet some) {
    return has(token, some.bits);
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
