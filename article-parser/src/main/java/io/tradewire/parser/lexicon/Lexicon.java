package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokenizer;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The phrases of all lexicons of a language, found in a text in one pass. Matching ignores case and
 * accents; a hyphen between two words counts as a blank, in the lexicon as in the text.
 */
public final class Lexicon {
  private final Vocabulary vocabulary = new Vocabulary();
  private final Trie trie = new Trie();

  /** An empty lexicon; fill it before use. */
  public Lexicon() {}

  /** Adds all lines of {@code /lexicon/LANGUAGE/NAME.tsv}. */
  public Lexicon load(String language, String name) {
    for (LexiconFile.Line line : LexiconFile.read(language, name)) {
      add(name, line.phrases(), line.values());
    }
    return this;
  }

  /** Adds phrases that share their values; for lexicons that come from a library. */
  public void add(String name, List<String> phrases, List<String> values) {
    Entry entry = new Entry(name, phrases.get(0), List.copyOf(values));
    for (String phrase : phrases) {
      trie.add(wordsOf(phrase), entry);
    }
  }

  private int[] wordsOf(String phrase) {
    Tokens tokens = Tokenizer.tokenize(NormalText.of(phrase), vocabulary);
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isHyphen(tokens, i)) {
        words.add(vocabulary.add(tokens.text(i)));
      }
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The words of all phrases. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Finds the phrases in a text that was tokenised with this lexicon's vocabulary. */
  public Hits find(Tokens tokens) {
    Hits hits = new Hits(tokens.size());
    List<Hit> found = new ArrayList<>(4);
    for (int from = 0; from < tokens.size(); from++) {
      match(tokens, from, found);
      hits.next(found);
      found.clear();
    }
    return hits;
  }

  private void match(Tokens tokens, int from, List<Hit> found) {
    Trie.Node node = trie.first(tokens.word(from));
    int at = from;
    while (node != null) {
      at++;
      if (!node.entries().isEmpty()) {
        keepLongest(found, node.entries(), new Span(from, at));
      }
      if (at + 1 < tokens.size() && isHyphen(tokens, at) && isTight(tokens, at)) {
        at++;
      }
      node = at < tokens.size() ? node.child(tokens.word(at)) : null;
    }
  }

  /** Adds hits of a span; they hide shorter ones of their own lexicons. */
  private static void keepLongest(List<Hit> found, List<Entry> entries, Span span) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (isHidden(found.get(i), entries)) {
        found.remove(i);
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      found.add(new Hit(span, entries.get(i)));
    }
  }

  private static boolean isHidden(Hit shorter, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (shorter.entry().lexicon().equals(entries.get(i).lexicon())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphen(Tokens tokens, int token) {
    return tokens.is(token, '-');
  }

  private static boolean isTight(Tokens tokens, int token) {
    return tokens.space(token) == Tokens.Space.NONE;
  }
}
