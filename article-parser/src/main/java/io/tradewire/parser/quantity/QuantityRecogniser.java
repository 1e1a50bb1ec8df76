package io.tradewire.parser.quantity;

import io.tradewire.parser.document.Document;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.List;
import java.util.function.Function;

/**
 * Finds levels, changes and shares in a document's sentences: money, measures, counted things, bare
 * numbers whose unit the context gives, percentages and multiples. Years, dates, times, ordinals,
 * prices and what no figure counts are set aside with a reason.
 */
public final class QuantityRecogniser {
  private final Grammar grammar;
  private final Function<PercentWords, Percentage> percentages;

  private QuantityRecogniser(Grammar grammar, Function<PercentWords, Percentage> percentages) {
    this.grammar = grammar;
    this.percentages = percentages;
  }

  /** The recogniser of a language; adds its words to a lexicon that is not yet in use. */
  public static QuantityRecogniser of(Lexicon lexicon, String language) {
    return of(lexicon, language, PercentRules::read);
  }

  /** The same with another way to read the words around percentages. */
  static QuantityRecogniser of(
      Lexicon lexicon, String language, Function<PercentWords, Percentage> percentages) {
    NumberLexicon.addTo(lexicon, language);
    return new QuantityRecogniser(new Grammar(lexicon, language), percentages);
  }

  /** All numbers of the document. */
  public QuantityMentions find(Document document) {
    Tokens tokens = document.tokens();
    Hits hits = document.hits();
    NumberStarts starts = new NumberStarts(tokens, hits, grammar);
    AmountReader amountReader = new AmountReader(tokens, hits, grammar);
    TableCells cells = TableCells.of(document, grammar);
    AmountSorter sorter = new AmountSorter(cells, percentages);
    Inheritance inheritance = new Inheritance();
    Spoken spoken = new Spoken();
    for (Span sentence : document.sentences()) {
      if (starts.next(sentence.from(), sentence.to()) == sentence.to()) {
        spoken.nextSentence();
        continue;
      }
      Around around = new Around(tokens, hits, grammar, sentence.from(), sentence.to());
      SentenceReader reader = new SentenceReader(around, amountReader, starts, cells, spoken);
      List<Amount> amounts = reader.read();
      inheritance.pass(amounts, around);
      sorter.sort(amounts, reader.inWords, around);
      sorter.drop(reader.dropped);
    }
    return sorter.sorted();
  }
}
