package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Percentage.Reading;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads multiples in words as changes: "more than doubled", "twice as much". */
final class WordMultiples {
  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  WordMultiples(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** Whether words for a multiple are one here. */
  boolean isOne(Hit hit) {
    int to = hit.span().to();
    if (tokens.is(to, '-') && tokens.space(to) == Space.NONE) {
      return false;
    }
    return switch (hit.entry().value(1)) {
      case "verb" -> isInflected(hit) || isInfinitive(hit);
      case "compare" -> isCompared(hit);
      default -> true;
    };
  }

  private boolean isInflected(Hit hit) {
    return !tokens.is(hit.span().from(), hit.entry().phrase());
  }

  /**
   * "to double the trade", "exports will double", "nearly triple that of"; not "double taxation".
   */
  private boolean isInfinitive(Hit hit) {
    int to = hit.span().to();
    boolean behind =
        to >= around.end
            || grammar.stops.has(tokens, to)
            || !tokens.isWord(to) && !tokens.isNumber(to);
    int from = hit.span().from();
    boolean front =
        BoundReader.before(from, around) != null
            || grammar.stops.has(tokens, from - 1) && !grammar.article.has(tokens, from - 1);
    return behind
        || front && (grammar.to.has(tokens, from - 1) || grammar.modals.has(tokens, from - 1));
  }

  /** "twice as much", "rose twice", "twice the level"; not "twice a year", "twice the pace". */
  private boolean isCompared(Hit hit) {
    int to = hit.span().to();
    if (grammar.pace.has(tokens, to)
        || (grammar.as.has(tokens, to) || grammar.determiners.has(tokens, to))
            && grammar.pace.has(tokens, to + 1)) {
      return false;
    }
    return grammar.muchOf.has(tokens, to)
        || around.bases.former.isWhatItWas(to)
        || around.bases.isBase(to)
        || around.changes.behind(to) != null
        || around.changes.before(hit.span().from()) != null
        || around.endingAt(LexiconName.BOUNDS, hit.span().from()) != null;
  }

  /** The change that they are. */
  Percentage read(Hit hit) {
    BigDecimal percent = grammar.cells.decimal(hit.entry().value(0));
    Span span = hit.span();
    if (!hit.entry().value(1).equals("verb")) {
      Cue behind = around.changes.behind(span.to());
      Cue before = around.changes.before(span.from());
      Cue word = behind != null ? behind : before;
      if (word != null && word.direction() < 0 && percent.signum() > 0) {
        percent = fallen(percent);
      }
    }
    return WordPercentages.made(
        span, Reading.CHANGE, percent, span, percent.signum(), "percentage.multiple.word", around);
  }

  /** What rose to twice as much rose by 100 percent; what fell to half of it fell by 50. */
  private static BigDecimal fallen(BigDecimal rise) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    return hundred
        .multiply(hundred)
        .divide(hundred.add(rise), 1, RoundingMode.HALF_UP)
        .subtract(hundred)
        .stripTrailingZeros();
  }
}
