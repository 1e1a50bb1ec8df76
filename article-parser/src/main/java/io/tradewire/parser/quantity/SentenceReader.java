package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of one sentence: numerals, units, and what neighbours share. */
final class SentenceReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Around around;
  private final Tokens tokens;
  private final NumberStarts starts;
  private final TableCells cells;
  private final NumeralReader numerals;
  private final SpelledReader spelled;
  private final UnitReader units;
  private final WordPercentages words;
  private final Spoken spoken;

  /** Changes and shares that are words without a number. */
  final List<Percentage> inWords = new ArrayList<>(0);

  /** Digits that are no amount: dates, times, numbers of things. */
  final List<DroppedNumber> dropped = new ArrayList<>(0);

  SentenceReader(
      Tokens tokens,
      Hits hits,
      Grammar grammar,
      Packs packs,
      NumberStarts starts,
      TableCells cells,
      Spoken spoken,
      Span sentence) {
    this.tokens = tokens;
    this.starts = starts;
    this.cells = cells;
    this.spoken = spoken;
    around = new Around(tokens, hits, grammar, sentence.from(), sentence.to());
    numerals = new NumeralReader(tokens, hits, grammar);
    spelled = new SpelledReader(tokens, hits, grammar);
    units = new UnitReader(tokens, hits, grammar, packs);
    words = new WordPercentages(around);
  }

  Around around() {
    return around;
  }

  /** The amounts in the order of the text, with units and bounds. */
  List<Amount> read() {
    List<Amount> amounts = new ArrayList<>(4);
    int behind = around.start;
    for (int at = next(behind); at < around.end; at = next(behind)) {
      CellReading cell = cells.at(at);
      if (cell != null) {
        Amount amount = TableAmounts.read(tokens, cell);
        amounts.add(amount);
        behind = amount.spanTo;
        continue;
      }
      Percentage part = words.partOfMany(at);
      if (part != null) {
        inWords.add(part);
        behind = part.number().to();
        continue;
      }
      Amount amount = amount(at);
      if (amount != null) {
        amount = composed(amount);
        units.read(amount, around.start, around.end);
        amounts.add(amount);
        behind = Math.max(amount.spanTo, amount.to);
      } else if (tokens.isNumber(at)) {
        dropped.add(new DroppedNumber(new Span(at, numerals.next()), "number.no-amount"));
        behind = numerals.next();
      } else {
        Percentage percentage = words.read(at);
        if (percentage != null) {
          inWords.add(percentage);
        }
        behind = percentage == null ? at + 1 : percentage.number().to();
      }
    }
    new Neighbours(around).join(amounts);
    new Increments(around).mark(amounts);
    new ListUnits(around, around.hits).complete(amounts);
    new FrontedUnits(around, around.hits).complete(amounts);
    new Ellipsis(around, spoken).complete(amounts, !inWords.isEmpty());
    return amounts;
  }

  private int next(int from) {
    return starts.next(from, around.end);
  }

  private Amount amount(int at) {
    return tokens.isNumber(at) ? numerals.read(at, around.end) : spelled.read(at, around.end);
  }

  /** "1 thousand 219 plants": whole and below a thousand. */
  private boolean isHundreds(Amount amount) {
    return !amount.spelled
        && amount.number.scale() <= 0
        && amount.number.compareTo(THOUSAND) < 0
        && tokens.space(amount.from) == Space.BLANK;
  }

  /** "six thousand three hundred". */
  private static boolean isSpelledOn(Amount first, Amount next) {
    return first.spelled && next.spelled && next.number.compareTo(HUNDRED) >= 0;
  }

  /** "3 bln. 521 mln.": a smaller magnitude right behind a larger one adds up. */
  private Amount composed(Amount first) {
    Amount sum = first;
    while (sum.hasMagnitude() && sum.to < around.end && tokens.space(sum.to) != Space.NONE) {
      Amount next = amount(sum.to);
      boolean adds =
          next != null
              && (next.hasMagnitude()
                  || sum.magnitude.equals(THOUSAND)
                      && (isHundreds(next) || isSpelledOn(first, next)))
              && next.magnitude.compareTo(sum.magnitude) < 0
              && next.number.compareTo(sum.magnitude) < 0;
      if (!adds) {
        break;
      }
      BigDecimal magnitude = next.magnitude;
      BigDecimal number = sum.number.add(next.number);
      sum = new Amount(first.from, next.to, number);
      sum.magnitude = magnitude;
      sum.spelled = first.spelled;
    }
    return sum;
  }
}
