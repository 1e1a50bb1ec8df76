package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;

/** Finds the words of share around a number: "accounts for", "of which", "falls on". */
final class ShareCues {

  /** Between a number and the words of share behind it. */
  private static final int MOST_BEHIND = 3;

  private final Around around;

  ShareCues(Around around) {
    this.around = around;
  }

  /** The word of share in front of a number; null if there is none. */
  Cue before(int number) {
    int at = number;
    for (int between = 0; between <= Around.MOST_LINKS && at > around.start; between++) {
      Hit hit = around.endingAt(LexiconName.SHARES, at);
      if (hit != null && isFront(hit)) {
        return Cue.ofShare(hit);
      }
      if (!around.isLink(at - 1)) {
        return null;
      }
      at--;
    }
    return null;
  }

  private static boolean isFront(Hit hit) {
    String form = hit.entry().value(0);
    return form.equals("noun") || form.equals("verb");
  }

  /** A noun of share ("share", "proportion") anywhere in front in the clause. */
  Cue inClause(int number, int limit) {
    int lowest = Math.max(Math.max(around.start, limit), number - Trail.CLAUSE_REACH);
    int at = around.trail().before(number, Trail.Kind.SHARE_NOUN);
    return at < lowest ? null : Cue.ofShare(around.at(LexiconName.SHARES, at));
  }

  /** Whether the sentence gave a share before: "accounts for 91.1%, Kyrgyzstan for 5.2%". */
  boolean hasVerb(int number) {
    int at = around.trail().before(number, Trail.Kind.SHARE_VERB);
    return at >= Math.max(around.start, number - Trail.SENTENCE_REACH);
  }

  /** "of which 84%", "of these, as much as 35%". */
  boolean isPartOfThat(int number) {
    int at = number - 1;
    while (at > around.start
        && (around.tokens.is(at, ',')
            || around.isLink(at) && !around.grammar.of.has(around.tokens, at))) {
      if (around.grammar.parts.has(around.tokens, at)) {
        break;
      }
      at--;
    }
    return at > around.start
        && number - at <= Around.MOST_LINKS + 2
        && around.grammar.parts.has(around.tokens, at)
        && around.grammar.of.has(around.tokens, at - 1)
        && !isOfNoun(at - 1);
  }

  /** "the heart of them, 32 percent": no part of those. */
  private boolean isOfNoun(int of) {
    boolean noun = of - 1 > around.start && around.tokens.isWord(of - 1);
    return noun && around.grammar.article.has(around.tokens, of - 2)
        || noun && around.grammar.determiners.has(around.tokens, of - 2);
  }

  /** "falls on", "came from" behind a number. */
  Cue behind(int from) {
    return behind(from, MOST_BEHIND);
  }

  /** The same with so many tokens between at most. */
  Cue behind(int from, int most) {
    int at = from;
    for (int between = 0; between <= most && at < around.end; between++, at++) {
      Hit hit = around.at(LexiconName.SHARES, at);
      if (hit != null && hit.entry().value(0).equals("behind")) {
        return Cue.ofShare(hit);
      }
    }
    return null;
  }
}
