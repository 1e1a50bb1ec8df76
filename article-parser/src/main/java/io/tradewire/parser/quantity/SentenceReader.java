package io.tradewire.parser.quantity;

import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the numbers of one sentence from left to right, cells of tables and percentages in words
 * among them, and then gives each what its neighbours say.
 */
final class SentenceReader {
  private final Around around;
  private final AmountReader reader;
  private final NumberStarts starts;
  private final TableCells cells;
  private final WordPercentages words;
  private final Spoken spoken;

  private final List<Amount> amounts = new ArrayList<>(4);

  /** Changes and shares that are words without a number. */
  final List<Percentage> inWords = new ArrayList<>(0);

  /** Digits that are no amount: dates, times, numbers of things. */
  final List<DroppedNumber> dropped = new ArrayList<>(0);

  SentenceReader(
      Around around, AmountReader reader, NumberStarts starts, TableCells cells, Spoken spoken) {
    this.around = around;
    this.reader = reader;
    this.starts = starts;
    this.cells = cells;
    this.spoken = spoken;
    words = new WordPercentages(around);
  }

  /** The amounts in the order of the text, with units and bounds. */
  List<Amount> read() {
    for (int at = next(around.start); at < around.end; at = next(read(at))) {}
    new Neighbours(around).join(amounts);
    bound();
    new Restatements(around).fold(amounts);
    new Rounded(around).drop(inWords, amounts);
    new Increments(around).mark(amounts);
    TableUnitReader units = new TableUnitReader(around.tokens, around.hits, around.grammar);
    new ListUnits(around, units).complete(amounts);
    new FrontedUnits(around, units).complete(amounts);
    new Ellipsis(around, spoken).complete(amounts, !inWords.isEmpty());
    return amounts;
  }

  /** Gives the numbers of prose their bounds: "more than 5 million". */
  private void bound() {
    for (Amount amount : amounts) {
      if (amount.cell == null) {
        BoundReader.read(amount, around);
      }
    }
  }

  private int next(int from) {
    return starts.next(from, around.end);
  }

  /** Reads what begins at a token, if it is anything; the index behind it. */
  private int read(int at) {
    CellReading cell = cells.at(at);
    if (cell != null) {
      return add(TableAmounts.read(around.tokens, cell));
    }
    Percentage part = words.partOfMany(at);
    if (part != null) {
      return add(part);
    }
    Amount amount = reader.read(at, around.start, around.end);
    if (amount != null) {
      return add(amount);
    }
    if (around.tokens.isNumber(at)) {
      dropped.add(new DroppedNumber(new Span(at, reader.behindDigits()), "number.no-amount"));
      return reader.behindDigits();
    }
    Percentage percentage = words.read(at);
    return percentage == null ? at + 1 : add(percentage);
  }

  private int add(Amount amount) {
    amounts.add(amount);
    return Math.max(amount.spanTo, amount.to);
  }

  private int add(Percentage percentage) {
    inWords.add(percentage);
    return percentage.number().to();
  }
}
