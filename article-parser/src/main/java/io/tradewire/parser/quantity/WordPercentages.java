package io.tradewire.parser.quantity;

import io.tradewire.events.Bound;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Reads changes and shares in words: "more than doubled", "by a third", "two thirds of exports".
 */
final class WordPercentages {
  private final Around around;
  private final Tokens tokens;
  private final WordMultiples multiples;
  private final WordFractions fractions;
  private final PartsOfMany parts;

  WordPercentages(Around around) {
    this.around = around;
    tokens = around.tokens;
    multiples = new WordMultiples(around);
    fractions = new WordFractions(around);
    parts = new PartsOfMany(around);
  }

  /** The change or share that begins at a token, null if none does. */
  Percentage read(int at) {
    Hit multiple = around.at(LexiconName.MULTIPLES, at);
    if (multiple != null && multiples.isOne(multiple)) {
      return multiples.read(multiple);
    }
    Hit fraction = around.at(LexiconName.FRACTIONS, at);
    return fraction == null || isCompound(at) ? null : fractions.read(fraction);
  }

  /** "last-half exports": the part of another word. */
  private boolean isCompound(int at) {
    return at - 1 > around.start
        && tokens.is(at - 1, '-')
        && tokens.space(at - 1) == Space.NONE
        && tokens.isWord(at - 2);
  }

  /** The part that begins at a number, "three tonnes in four"; null if none does. */
  Percentage partOfMany(int at) {
    int behind = parts.read(at);
    if (behind == 0 && isEnded(at) && parts.wholeBefore(at) > 0) {
      behind = at + 1;
    }
    return behind == 0
        ? null
        : made(
            new Span(at, behind),
            Reading.SHARE,
            parts.percent,
            null,
            0,
            "percentage.part-of-many",
            around);
  }

  /** "of every ten cars, four are sold": no noun follows the number. */
  private boolean isEnded(int number) {
    int at = number + 1;
    return around.at(LexiconName.UNITS, at) == null
        && around.at(LexiconName.PERCENT, at) == null
        && around.at(LexiconName.MAGNITUDES, at) == null
        && around.at(LexiconName.CURRENCIES, at) == null;
  }

  /**
   * A change or share in words, with the words of its bound and with the one that says up or down.
   *
   * @param word null if there is none
   */
  static Percentage made(
      Span number,
      Reading reading,
      BigDecimal percent,
      Span word,
      int direction,
      String rule,
      Around around) {
    Hit bound = BoundReader.before(number.from(), around);
    Span span = bound == null ? number : number.cover(bound.span());
    if (word != null && word.gap(span) <= 4) {
      span = span.cover(word);
    }
    return new Percentage(
        span,
        number,
        reading,
        percent,
        bound == null ? Bound.EXACT : BoundReader.bound(bound),
        word,
        direction,
        rule);
  }
}
