package io.tradewire.parser.lexicon;

import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Vocabulary;
import java.util.Arrays;
import java.util.Collection;

/** Single words that a rule asks for, by their number in the vocabulary: a look-up is one bit. */
public final class WordSet {
  private long[] numbers = {};

  private WordSet() {}

  /**
   * The set of these words, which become part of the vocabulary.
   *
   * @throws IllegalArgumentException if one of them is several words
   */
  public static WordSet of(Vocabulary vocabulary, Collection<String> words) {
    WordSet set = new WordSet();
    for (String word : words) {
      if (word.isBlank() || word.indexOf(' ') >= 0) {
        throw new IllegalArgumentException("not one word: '" + word + "'");
      }
      set.add(vocabulary.add(word));
    }
    return set;
  }

  private void add(int word) {
    numbers = word >> 6 < numbers.length ? numbers : Arrays.copyOf(numbers, (word >> 6) + 1);
    numbers[word >> 6] |= 1L << word;
  }

  /** Whether the token is one of the words; false beyond the text. */
  public boolean has(Tokens tokens, int token) {
    return token >= 0 && token < tokens.size() && has(tokens.word(token));
  }

  /** Whether the word with this number is one of the words. */
  public boolean has(int word) {
    return word >= 0 && word >> 6 < numbers.length && (numbers[word >> 6] & 1L << word) != 0;
  }
}
