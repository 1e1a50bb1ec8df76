package io.tradewire.parser.document;

import io.tradewire.parser.header.Header;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;

/**
 * A text cut up and looked up: what every recogniser reads.
 *
 * @param tokens all tokens, the header's included
 * @param hits the lexicon phrases in them
 * @param header what stands in front of the body
 * @param sentences the headline, if the text begins with one, and the body's sentences in order;
 *     every line of a table or list is a sentence of its own; a dateline and what a wire says of
 *     its own corrections are none
 */
public record Document(Tokens tokens, Hits hits, Header header, List<Span> sentences) {

  /** Index of the sentence that holds a token, or -1 if none does. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
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
