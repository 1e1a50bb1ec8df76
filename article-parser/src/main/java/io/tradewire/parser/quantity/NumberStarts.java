package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.lexicon.LexiconSet;
import io.tradewire.parser.text.Tokens;

/**
 * Tells at which tokens a number, a change or a share may begin: digits and a few words. Most
 * tokens are read no further, and most sentences not at all.
 */
final class NumberStarts {
  private static final LexiconSet WORDS =
      LexiconSet.of(LexiconName.NUMBERS, LexiconName.FRACTIONS, LexiconName.MULTIPLES);

  private final Tokens tokens;
  private final Hits hits;
  private final Grammar grammar;

  NumberStarts(Tokens tokens, Hits hits, Grammar grammar) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
  }

  /** The first start from a token on; {@code end} if there is none before. */
  int next(int from, int end) {
    int at = from;
    while (at < end && !isStart(at)) {
      at++;
    }
    return at;
  }

  private boolean isStart(int at) {
    return tokens.isNumber(at)
        || hits.begins(at, WORDS)
        || grammar.half.has(tokens, at)
        || grammar.article.has(tokens, at) && hits.begins(at + 1, LexiconName.MAGNITUDES);
  }
}
