package io.tradewire.parser.link;

import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * How goods stand beside what a sentence counts: they are most of it ("imports, chiefly machinery,
 * came to $3 billion") or why it is so much ("thanks to copper and gold, exports rose to $3
 * billion"), or they are a part of it ("imports including ships came to $3 billion"). See the
 * lexicon {@code asides}.
 */
enum Aside {
  NONE,
  MOST,
  REASON,
  INCLUDED;

  /**
   * So many words may stand between the goods and what sets them aside: "mainly of fresh fruit".
   */
  private static final int REACH = 3;

  /** Of every scope of a sentence; those named in one breath are set aside together. */
  static Aside[] of(Scene scene, List<Word<Aside>> words) {
    List<Scope> scopes = scene.scopes;
    Aside[] asides = new Aside[scopes.size()];
    Arrays.fill(asides, NONE);
    Runs runs = words.isEmpty() ? null : scene.runs(scopes);
    for (int first = 0; runs != null && first < asides.length; ) {
      int to = first + 1;
      Span head = scopes.get(first).span();
      while (to < asides.length && runs.together(head, scopes.get(to).span())) {
        to++;
      }
      Arrays.fill(asides, first, to, of(scene, words, head, scopes.get(to - 1).span()));
      first = to;
    }
    return asides;
  }

  private static Aside of(Scene scene, List<Word<Aside>> words, Span first, Span last) {
    Aside aside = NONE;
    for (Word<Aside> word : words) {
      Span span = word.span();
      boolean before = span.to() <= first.from() && first.from() - span.to() <= REACH;
      if (word.sort() == MOST && span.from() == last.to()) {
        return MOST;
      } else if (before && !hasComma(scene, span.to(), first.from())) {
        aside = word.sort();
      }
    }
    return aside;
  }

  private static boolean hasComma(Scene scene, int from, int to) {
    for (int token = from; token < to; token++) {
      if (scene.tokens.is(token, ',')) {
        return true;
      }
    }
    return false;
  }
}
