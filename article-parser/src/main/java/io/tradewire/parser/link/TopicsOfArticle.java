package io.tradewire.parser.link;

import io.tradewire.parser.link.Topics.Candidate;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Choice;

/**
 * Scopes that hold for more than a sentence: what the article keeps speaking of, what it opens
 * with, what the body that reports is named after, and what a figure was limited to before the last
 * ones spoke of something else.
 */
final class TopicsOfArticle {
  private static final int FARTHEST = 8;

  private TopicsOfArticle() {}

  static void offer(Draft draft, Memory memory, TopicEvidence evidence, Choice<Candidate> choice) {
    Scope theme = memory.scopes.leader();
    Scope opening = memory.openingScope();
    Scope named = memory.namedScope();
    Scope earlier = earlier(draft, memory);
    if (theme != null) {
      offer(TopicSource.THEME, theme, draft, memory, evidence, choice);
    }
    if (opening != null && !same(opening, theme)) {
      offer(TopicSource.OPENING, opening, draft, memory, evidence, choice);
    }
    if (named != null && !same(named, theme) && !same(named, opening)) {
      offer(TopicSource.NAMED, named, draft, memory, evidence, choice);
    }
    if (earlier != null && !same(earlier, theme) && !same(earlier, opening)) {
      offer(TopicSource.EARLIER, earlier, draft, memory, evidence, choice);
    }
  }

  private static void offer(
      TopicSource source,
      Scope scope,
      Draft draft,
      Memory memory,
      TopicEvidence evidence,
      Choice<Candidate> choice) {
    Scope mention = scope.span() == null ? null : scope;
    Candidate candidate = new Candidate(new Topic(scope.phrase(), scope.code()), mention);
    evidence.add(source, scope, draft, memory, choice.add(candidate));
  }

  /** The scope that the nearest of the last figures had, other than the one a draft continues. */
  private static Scope earlier(Draft draft, Memory memory) {
    Draft last = memory.before(draft);
    Object carried = last == null ? "" : Topics.meaning(last.scope);
    for (int back = 1; back <= FARTHEST && memory.last(back) != null; back++) {
      Topic scope = memory.last(back).scope;
      if (scope != null && !Topics.meaning(scope).equals(carried)) {
        return new Scope(null, scope.phrase(), scope.code(), "");
      }
    }
    return null;
  }

  private static boolean same(Scope one, Scope other) {
    return other != null && Topics.meaning(one).equals(Topics.meaning(other));
  }
}
