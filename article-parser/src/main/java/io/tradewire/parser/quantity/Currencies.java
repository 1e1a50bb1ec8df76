package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Entry;
import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;
import java.math.BigDecimal;

/**
 * Finds the money in front of a number and behind it. On which side a sign or word may stand, and
 * how it must be written there, the lexicon says: "$" in front, "dollars" behind, codes on both
 * sides in capitals, a letter ("R") only where it touches the digits or millions follow.
 */
final class Currencies {

  /** No name of a currency has more words. */
  private static final int LONGEST = 4;

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  Currencies(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** The currency that ends in front of a number, null if none does. */
  Hit endingAt(int number) {
    for (int length = Math.min(LONGEST, number); length > 0; length--) {
      if (!hits.begins(number - length, LexiconName.CURRENCIES)) {
        continue;
      }
      for (Hit hit : hits.at(number - length)) {
        if (hit.span().to() == number
            && hit.entry().lexicon() == LexiconName.CURRENCIES
            && standsBefore(hit, number)) {
          return hit;
        }
      }
    }
    return null;
  }

  private boolean standsBefore(Hit hit, int number) {
    if (tokens.space(number).ordinal() >= Space.PARAGRAPH.ordinal()) {
      return false;
    }
    int first = hit.span().from();
    boolean letter = tokens.isWord(first);
    return switch (hit.entry().value(2)) {
      case "before", "both" ->
          !letter || length(first) > 2 || tokens.isCapitalised(first) && !isArticle(hit.span());
      case "glued" ->
          tokens.isCapitalised(first) && (tokens.space(number) == Space.NONE || isLarge(number));
      case NumberLexicon.CODE -> tokens.isUpperCase(first);
      default -> false;
    };
  }

  /** "A $5 billion plan": a letter that does not touch its sign is a word. */
  private boolean isArticle(Span sign) {
    int first = sign.from();
    return length(first) == 1 && sign.to() > first + 1 && tokens.space(first + 1) != Space.NONE;
  }

  /**
   * "R 45 billion": a letter that stands apart is money in front of millions, but not of tonnes.
   */
  private boolean isLarge(int number) {
    Hit magnitude = hits.at(number + 1, LexiconName.MAGNITUDES);
    return magnitude != null
        && grammar.cells.factor(magnitude).compareTo(MILLION) >= 0
        && !magnitude.entry().value(1).equals("money")
        && hits.at(magnitude.span().to(), LexiconName.UNITS) == null;
  }

  /** The currency that begins behind a number, null if none does. */
  Hit at(int token) {
    if (!hits.begins(token, LexiconName.CURRENCIES) || isInFront(token)) {
      return null;
    }
    for (Hit hit : hits.at(token)) {
      Entry entry = hit.entry();
      if (entry.lexicon() == LexiconName.CURRENCIES) {
        String place = entry.value(2);
        boolean code = place.equals(NumberLexicon.CODE) && tokens.isUpperCase(token);
        if (code || place.equals("after") || place.equals("both")) {
          return hit;
        }
      }
    }
    return null;
  }

  /** "in 2024 $2 billion": a sign that touches the number behind it belongs to that one. */
  private boolean isInFront(int token) {
    int next = token + 1;
    return !tokens.isWord(token)
        && tokens.isNumber(next)
        && tokens.space(next) == Space.NONE
        && tokens.space(token) != Space.NONE;
  }

  private int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }
}
