package io.tradewire.parser.quantity;

import io.tradewire.parser.lexicon.Hit;
import io.tradewire.parser.lexicon.LexiconName;
import io.tradewire.parser.text.Tokens;
import io.tradewire.parser.text.Tokens.Space;

/** Finds the words of change around a number, right beside it or further in front. */
final class ChangeCues {

  /** Between a number and the word of change behind it: "a 68 pct annual increase". */
  private static final int MOST_BEHIND = 3;

  /** "lower than in the same months, by 4%". */
  private static final int MOST_COMPARED = 8;

  /** Forms of words of change that are neither verb nor noun; see {@code change.tsv}. */
  private static final String UP = "up";

  private static final String THAN = "than";
  private static final String BEHIND = "behind";
  private static final String IDIOM = "idiom";

  private final Around around;
  private final Tokens tokens;
  private final Grammar grammar;

  ChangeCues(Around around) {
    this.around = around;
    tokens = around.tokens;
    grammar = around.grammar;
  }

  /** The word of change in front of a number, little words between; null if there is none. */
  Cue before(int number) {
    boolean by = false;
    boolean to = false;
    int at = number;
    for (int between = 0; between <= Around.MOST_LINKS && at > around.start; between++) {
      Hit hit = around.endingAt(LexiconName.CHANGE, at);
      if (hit != null && (isPartOfShare(hit) || hasForm(hit, BEHIND) || hasForm(hit, IDIOM))) {
        return null;
      }
      if (hit != null && (between == 0 || !hasForm(hit, THAN))) {
        return Cue.ofChange(hit, by, to);
      }
      if (!around.isLink(at - 1)) {
        return null;
      }
      by |= grammar.by.has(tokens, at - 1);
      to |= around.isTo(at - 1);
      at--;
    }
    return null;
  }

  /** Whether a longer phrase that ends there is one of share. */
  private boolean isPartOfShare(Hit change) {
    Hit share = around.endingAt(LexiconName.SHARES, change.span().to());
    return share != null && share.span().from() < change.span().from();
  }

  /**
   * "both were higher, by 5.1%": any word of change in front of "by", but in "fell even more, by
   * 5.1%" the verb that is compared.
   */
  Cue anyBefore(int by) {
    return anyEndingAt(tokens.is(by - 1, ',') ? by - 1 : by);
  }

  private Cue anyEndingAt(int at) {
    boolean degree = grammar.degrees.has(tokens, at - 1);
    Cue verb = degree ? within(at - 1, at - 1 - MOST_BEHIND) : null;
    if (verb != null && verb.isVerb() && verb.direction() != 0) {
      return verb;
    }
    Hit hit = around.endingAt(LexiconName.CHANGE, at);
    return hit == null ? null : Cue.ofChange(hit, true, false);
  }

  /** "lower than a year before, by 4%": the word that compares, shortly in front of "by". */
  Cue comparedBefore(int by) {
    int lowest = Math.max(around.start + 1, by - MOST_COMPARED);
    for (int at = by - 1; at >= lowest; at--) {
      boolean time = tokens.isWord(at) || around.bases.former.isYear(at);
      if (!time && !(at == by - 1 && tokens.is(at, ','))) {
        return null;
      }
      if (grammar.than.has(tokens, at)) {
        return anyEndingAt(at);
      }
    }
    return null;
  }

  /** The nearest verb or noun of change further in front in the clause; null if there is none. */
  Cue inClause(int number, int limit) {
    int semicolon = around.trail().before(number, Trail.Kind.SEMICOLON);
    return within(number, Math.max(Math.max(limit, number - Trail.CLAUSE_REACH), semicolon + 1));
  }

  /** The nearest verb or noun of change in front in the sentence, over other numbers. */
  Cue inSentence(int number) {
    return within(number, number - Trail.SENTENCE_REACH);
  }

  private Cue within(int number, int limit) {
    int lowest = Math.max(around.start, limit);
    int at = around.trail().before(number, Trail.Kind.CHANGE);
    while (at >= lowest) {
      Hit hit = around.at(LexiconName.CHANGE, at);
      if (hit.span().to() <= number) {
        return Cue.ofChange(hit, false, false);
      }
      at = around.trail().before(at, Trail.Kind.CHANGE);
    }
    return null;
  }

  /** The word of change behind a number: "27% more", "a 68 pct annual increase", "12% y/y rise". */
  Cue behind(int from) {
    boolean bracket = tokens.is(from, ')');
    int between = 0;
    for (int at = bracket ? from + 1 : from; between <= MOST_BEHIND && at < around.end; at++) {
      if (hitOfForm(at, IDIOM) != null) {
        return null;
      }
      Hit word = between == 0 ? rightBehind(at) : hitOfForm(at, THAN);
      if (word != null) {
        return Cue.ofChange(word, false, false);
      }
      if (bracket || grammar.and.has(tokens, at)) {
        return null;
      }
      if (!isHyphen(at)) {
        if (!tokens.isWord(at) || isFunctionWord(at)) {
          return null;
        }
        between++;
      }
    }
    return null;
  }

  /** "5% more", "5% up": what stands right behind a number. */
  private Hit rightBehind(int at) {
    Hit word = comparative(at);
    return word == null && tokens.isWord(at) ? hitOfForm(at, UP) : word;
  }

  /** A word that is said behind a number, "more" or "above"; null if none stands there. */
  Hit comparative(int at) {
    Hit than = hitOfForm(at, THAN);
    return than == null ? hitOfForm(at, BEHIND) : than;
  }

  private boolean isHyphen(int at) {
    return (tokens.is(at, '-') || tokens.is(at, '/')) && tokens.space(at) == Space.NONE;
  }

  /** "year on year" and "year-over-year" may stand between. */
  private boolean isFunctionWord(int at) {
    boolean inYear = grammar.yearWords.has(tokens, at - 1) || tokens.is(at - 1, '-');
    return !inYear && grammar.stops.has(tokens, at);
  }

  private static boolean hasForm(Hit hit, String form) {
    return hit.entry().value(1).equals(form);
  }

  private Hit hitOfForm(int at, String form) {
    for (Hit hit : around.hits.at(at)) {
      if (hit.entry().lexicon() == LexiconName.CHANGE
          && hasForm(hit, form)
          && hit.span().to() <= around.end) {
        return hit;
      }
    }
    return null;
  }

  /** "as much as", "as high as" behind a multiple. */
  boolean isComparison(int at) {
    return grammar.as.has(tokens, at)
        && (grammar.much.has(tokens, at + 1) || hitOfForm(at + 1, THAN) != null);
  }
}
