package io.tradewire.parser.document;

import io.tradewire.parser.header.Header;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;
import java.util.function.Supplier;

/**
 * A text cut up and looked up: what every recogniser reads. Its phrases and sentences are looked
 * for when somebody asks, since most articles are known by their words to state nothing. For one
 * thread.
 */
public final class Document {
  private final Tokens tokens;
  private final Hits hits;
  private final Header header;
  private final Supplier<List<Span>> splitter;
  private List<Span> sentences;

  /** A text whose sentences are found when they are first asked for. */
  public Document(Tokens tokens, Hits hits, Header header, Supplier<List<Span>> splitter) {
    this.tokens = tokens;
    this.hits = hits;
    this.header = header;
    this.splitter = splitter;
  }

  /** All tokens, the header's included. */
  public Tokens tokens() {
    return tokens;
  }

  /** The lexicon phrases in them. */
  public Hits hits() {
    return hits;
  }

  /** What stands in front of the body. */
  public Header header() {
    return header;
  }

  /**
   * The headline, if the text begins with one, and the body's sentences in order. Every line of a
   * table or list is a sentence of its own; a dateline and what a wire says of its own corrections
   * are none.
   */
  public List<Span> sentences() {
    if (sentences == null) {
      sentences = splitter.get();
    }
    return sentences;
  }

  /** Index of the sentence that holds a token, or -1 if none does. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span sentence = sentences.get(middle);
      if (token < sentence.from()) {
        high = middle - 1;
      } else if (token >= sentence.to()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
