package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import java.util.Arrays;

/**
 * Where the nearest word of a kind stands in front of each token of a sentence. Made once for a
 * sentence with percentages, so that looking back does not grow with the number of percentages.
 */
final class Trail {

  /** Kinds of words that a percentage looks back for. */
  enum Kind {
    CHANGE,
    SHARE_NOUN,
    SHARE_VERB,
    INDEX,
    SEMICOLON
  }

  /** So far in front a word counts as one of the clause. */
  static final int CLAUSE_REACH = 14;

  /** The same of the sentence. */
  static final int SENTENCE_REACH = 60;

  private static final int KINDS = Kind.values().length;

  private final int start;
  private final int[] nearest;

  Trail(Around around) {
    start = around.start;
    nearest = new int[(around.end - start + 1) * KINDS];
    int[] last = new int[KINDS];
    Arrays.fill(last, -1);
    int behindIdiom = start;
    for (int at = start; at < around.end; at++) {
      System.arraycopy(last, 0, nearest, (at - start) * KINDS, KINDS);
      if (around.tokens.is(at, ';')) {
        last[Kind.SEMICOLON.ordinal()] = at;
      } else if (around.tokens.word(at) >= 0 && at >= behindIdiom) {
        Hit share = around.at(LexiconName.SHARES, at);
        boolean idiom = share != null && share.entry().value(0).equals("idiom");
        behindIdiom = idiom ? share.span().to() : at;
        note(around, at, share, last);
      }
    }
    System.arraycopy(last, 0, nearest, (around.end - start) * KINDS, KINDS);
  }

  private static void note(Around around, int at, Hit share, int[] last) {
    Hit change = around.at(LexiconName.CHANGE, at);
    if (change != null && isVerbOrNoun(change)) {
      last[Kind.CHANGE.ordinal()] = at;
    }
    if (share != null && share.entry().value(0).equals("noun")) {
      last[Kind.SHARE_NOUN.ordinal()] = at;
    } else if (share != null && share.entry().value(0).equals("verb")) {
      last[Kind.SHARE_VERB.ordinal()] = at;
    }
    Hit index = around.at(LexiconName.INDEX_WORDS, at);
    if (index != null && !index.entry().value(0).equals("behind")) {
      last[Kind.INDEX.ordinal()] = at;
    }
  }

  private static boolean isVerbOrNoun(Hit hit) {
    String form = hit.entry().value(1);
    return form.equals("verb") || form.equals("noun");
  }

  /** The nearest token in front of another at which a word of the kind begins; -1 if none does. */
  int before(int token, Kind kind) {
    return nearest[(token - start) * KINDS + kind.ordinal()];
  }
}
