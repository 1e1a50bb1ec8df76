package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.text.Tokens;

/** Looks for phrases on either side of a place in a sentence. */
final class Around {
  private static final int LONGEST_PHRASE = 4;

  final Tokens tokens;
  final Hits hits;
  final Grammar grammar;

  /** The sentence. */
  final int start;

  final int end;

  private Trail trail;

  Around(Tokens tokens, Hits hits, Grammar grammar, int start, int end) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.start = start;
    this.end = end;
  }

  /** Where the words of change and share stand; made when first asked for. */
  Trail trail() {
    if (trail == null) {
      trail = new Trail(this);
    }
    return trail;
  }

  /** The longest phrase of a lexicon that ends in front of a token, within the sentence. */
  Hit endingAt(String lexicon, int token) {
    for (int length = Math.min(LONGEST_PHRASE, token - start); length > 0; length--) {
      Hit hit = hits.at(token - length, lexicon);
      if (hit != null && hit.span().to() == token) {
        return hit;
      }
    }
    return null;
  }

  /** The phrase of a lexicon that begins at a token, within the sentence. */
  Hit at(String lexicon, int token) {
    if (token < start || token >= end) {
      return null;
    }
    Hit hit = hits.at(token, lexicon);
    return hit != null && hit.span().to() <= end ? hit : null;
  }
}
