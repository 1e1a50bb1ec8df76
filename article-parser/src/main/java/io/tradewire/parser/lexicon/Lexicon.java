package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.NormalText;
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
  public Lexicon load(String language, LexiconName name) {
    for (LexiconFile.Line line : LexiconFile.read(language, name.file())) {
      add(name, line.phrases(), line.values());
    }
    return this;
  }

  /** Adds phrases that share their values; for lexicons that come from a library. */
  public void add(LexiconName name, List<String> phrases, List<String> values) {
    Entry entry = new Entry(name, phrases.get(0), List.copyOf(values));
    for (String phrase : phrases) {
      trie.add(wordsOf(phrase), entry);
    }
  }

  private int[] wordsOf(String phrase) {
    Tokens tokens = Tokenizer.tokenize(NormalText.of(phrase), vocabulary);
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!PhraseFinder.isHyphen(tokens, i)) {
        words.add(vocabulary.add(tokens.text(i)));
      }
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The words of all phrases. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The phrases in a text that was tokenised with this lexicon's vocabulary. */
  public Hits find(Tokens tokens) {
    return new Hits(tokens.size(), new PhraseFinder(tokens, trie));
  }
}
