package io.tradewire.parser.examples;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.header.Header;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokenizer;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Documents for the tests of one recogniser: no header, sentences end at a full stop. */
public final class TestDocuments {
  private TestDocuments() {}

  public static Document of(String text, Lexicon lexicon) {
    Tokens tokens = Tokenizer.tokenize(NormalText.of(text), lexicon.vocabulary());
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean stop = tokens.is(i, '.') && i + 1 < tokens.size() && tokens.isCapitalised(i + 1);
      boolean paragraph = i + 1 < tokens.size() && tokens.space(i + 1) == Tokens.Space.PARAGRAPH;
      if (stop || paragraph || i + 1 == tokens.size()) {
        sentences.add(new Span(from, i + 1));
        from = i + 1;
      }
    }
    return new Document(tokens, lexicon.find(tokens), Header.NONE, () -> sentences);
  }
}
