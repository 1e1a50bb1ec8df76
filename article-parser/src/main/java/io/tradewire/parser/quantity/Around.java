package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.Hits;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;

/** A sentence, to look in for phrases on either side of a number. */
final class Around {
  private static final int LONGEST_PHRASE = 4;

  /** So many words link a number to its cue: "growth rate was at about 4.5". */
  static final int MOST_LINKS = 4;

  final Tokens tokens;
  final Hits hits;
  final Grammar grammar;

  /** The sentence. */
  final int start;

  final int end;

  /** What tells how a number of the sentence is to be read. */
  final ChangeCues changes;

  final ShareCues shares;
  final BaseCues bases;

  private Trail trail;

  Around(Tokens tokens, Hits hits, Grammar grammar, int start, int end) {
    this.tokens = tokens;
    this.hits = hits;
    this.grammar = grammar;
    this.start = start;
    this.end = end;
    changes = new ChangeCues(this);
    shares = new ShareCues(this);
    bases = new BaseCues(this);
  }

  /** Where the words of change and share stand; made when first asked for. */
  Trail trail() {
    if (trail == null) {
      trail = new Trail(this);
    }
    return trail;
  }

  /** Whether a token is the word "to"; a dash is none. */
  boolean isTo(int at) {
    return grammar.to.has(tokens, at) && tokens.isWord(at);
  }

  /** Whether a token is a word that means nothing by itself: "of", "were", "and". */
  boolean isLittle(int at) {
    return grammar.stops.has(tokens, at) || grammar.and.has(tokens, at);
  }

  /** Whether a token links a number to its cue: "was", "made", "at". */
  boolean isLink(int at) {
    return grammar.linking.has(tokens, at);
  }

  /** The longest phrase of a lexicon that ends in front of a token, within the sentence. */
  Hit endingAt(LexiconName lexicon, int token) {
    for (int length = Math.min(LONGEST_PHRASE, token - start); length > 0; length--) {
      Hit hit = hits.at(token - length, lexicon);
      if (hit != null && hit.span().to() == token) {
        return hit;
      }
    }
    return null;
  }

  /** The phrase of a lexicon that begins at a token, within the sentence. */
  Hit at(LexiconName lexicon, int token) {
    if (token < start || token >= end) {
      return null;
    }
    Hit hit = hits.at(token, lexicon);
    return hit != null && hit.span().to() <= end ? hit : null;
  }
}
