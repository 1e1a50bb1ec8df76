package io.tradewire.parser.document;

import io.tradewire.parser.header.Header;
import io.tradewire.parser.header.HeaderReader;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokenizer;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text up: normalises, finds tokens, lexicon phrases, header and sentences. Never throws for
 * any text; takes time and memory linear in its length.
 */
public final class DocumentReader {

  /** The lexicon files that reading needs. */
  public static final List<LexiconName> LEXICONS =
      List.of(
          LexiconName.ABBREVIATIONS,
          LexiconName.SENTENCE_STARTS,
          LexiconName.CORRECTIONS,
          LexiconName.MONTHS,
          LexiconName.WEEKDAYS,
          LexiconName.AGENCIES,
          LexiconName.UNFINISHED);

  private DocumentReader() {}

  /**
   * Reads a text.
   *
   * @param lexicon holds {@link #LEXICONS} and whatever the recognisers need; with the lexicons
   *     {@code party} and {@code currencies} datelines and abbreviations are told better
   */
  public static Document read(String text, Lexicon lexicon) {
    Tokens tokens = Tokenizer.tokenize(NormalText.of(text), lexicon.vocabulary());
    Hits hits = lexicon.find(tokens);
    Header header = HeaderReader.read(tokens, hits);
    return new Document(tokens, hits, header, () -> sentences(tokens, hits, header));
  }

  private static List<Span> sentences(Tokens tokens, Hits hits, Header header) {
    Lines lines = Lines.of(tokens, hits);
    List<Span> sentences = new ArrayList<>();
    if (header.headline() != null) {
      sentences.add(header.headline());
    }
    SentenceSplitter splitter = new SentenceSplitter(tokens, hits, lines);
    int from = header.body();
    for (Span correction : header.corrections()) {
      if (correction.from() >= from) {
        splitter.split(from, correction.from(), sentences);
        from = correction.to();
      }
    }
    splitter.split(from, tokens.size(), sentences);
    return sentences;
  }
}
