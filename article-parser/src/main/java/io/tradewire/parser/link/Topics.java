package io.tradewire.parser.link;

import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/** Decides to which sector or goods a figure is limited, if to any. */
final class Topics {

  /** A scope, null for the whole economy, with the mention it comes from. */
  record Candidate(Topic topic, Scope mention) {}

  static final Space SPACE = new Space("scope");
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);

  private static final TopicEvidence TOPIC = new TopicEvidence(SPACE);
  private static final ScopeEvidence SCOPE = new ScopeEvidence(SPACE);
  private static final Template CARRY_HERE =
      SPACE.template("carry-same-sentence+carried", FLAG, FLAG);
  private static final Template CARRY_INDICATOR =
      SPACE.template("carry-same-indicator+carried", FLAG, FLAG);
  private static final Template CARRY_LEAD = SPACE.template("carry-lead", LINK);
  private static final int TITLE_AGREES = SPACE.feature("in-title-too");
  private static final Template BACK_SENTENCES = SPACE.template("back-sentences", COUNT);
  private static final Template HEADING_GAP = SPACE.template("heading-gap", COUNT);

  private Topics() {}

  static void decide(Draft draft, Memory memory, Judge judge) {
    Choice<Candidate> choice = new Choice<>(candidate -> candidate.topic());
    none(draft, memory, choice);
    here(draft, memory, choice);
    back(draft, memory, choice);
    carry(draft, memory, choice);
    TopicsOfArticle.offer(draft, memory, TOPIC, choice);
    Decision<Candidate> decision = judge.decide(SPACE, choice, draft);
    Candidate chosen = decision.chosen();
    draft.scope = chosen.topic();
    draft.decided(
        Draft.Slot.SCOPE,
        decision.probability(),
        chosen.topic() == null ? "scope.none" : "scope.phrase",
        chosen.mention() == null ? null : chosen.mention().span());
  }

  /** What makes two scopes the same: their code, else their phrase. */
  static Object meaning(Scope scope) {
    return scope.code() != null ? scope.code() : scope.phrase();
  }

  static Object meaning(Topic topic) {
    return topic == null ? "" : topic.code() != null ? topic.code() : topic.phrase();
  }

  /** Whether "total", "overall" or the like stands close to the cue or the number. */
  static boolean totalNear(Draft draft) {
    for (Word<Role> word : draft.scene.roles()) {
      if (word.sort() == Role.WORLD
          && (word.span().gap(draft.anchor()) <= 4
              || (draft.cue != null && !draft.carried && word.span().gap(draft.cue.span()) <= 1))) {
        return true;
      }
    }
    return false;
  }

  private static void none(Draft draft, Memory memory, Choice<Candidate> choice) {
    TOPIC.add(TopicSource.NONE, null, draft, memory, choice.add(new Candidate(null, null)));
  }

  private static void here(Draft draft, Memory memory, Choice<Candidate> choice) {
    for (Scope scope : draft.scene.scopes) {
      if (Parallel.isOfOther(draft.scene.runs(draft.scene.scopes), scope.span(), draft)) {
        continue;
      }
      Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
      TOPIC.add(TopicSource.HERE, scope, draft, memory, f);
      SCOPE.add(f, scope, draft);
      f.addIf(inTitle(scope, memory), TITLE_AGREES);
    }
  }

  private static boolean inTitle(Scope scope, Memory memory) {
    if (memory.title == null) {
      return false;
    }
    for (Scope titled : memory.title.scopes) {
      if (titled.phrase().equals(scope.phrase())
          || (titled.code() != null && titled.code().equals(scope.code()))) {
        return true;
      }
    }
    return false;
  }

  private static void back(Draft draft, Memory memory, Choice<Candidate> choice) {
    if (memory.title != null && !memory.title.scopes.isEmpty()) {
      Scope scope = memory.title.scopes.get(0);
      Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
      TOPIC.add(TopicSource.TITLE, scope, draft, memory, f);
    }
    if (memory.heading() != null && !memory.heading().scopes.isEmpty()) {
      Scope scope = memory.heading().scopes.get(0);
      Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
      TOPIC.add(TopicSource.HEADING, scope, draft, memory, f);
      f.add(HEADING_GAP.at(memory.headingGap(draft)));
    }
    for (int sentences = 1; sentences <= 2; sentences++) {
      Scene scene = memory.back(sentences);
      if (scene != null && !scene.scopes.isEmpty()) {
        Scope scope = scene.scopes.get(0);
        Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
        TOPIC.add(TopicSource.BACK, scope, draft, memory, f);
        f.add(BACK_SENTENCES.at(sentences)).addIf(inTitle(scope, memory), TITLE_AGREES);
      }
    }
  }

  private static void carry(Draft draft, Memory memory, Choice<Candidate> choice) {
    Draft last = memory.before(draft);
    if (last == null || last.scope == null) {
      return;
    }
    Features f = choice.add(new Candidate(last.scope, null));
    Scope scope = new Scope(null, last.scope.phrase(), last.scope.code(), "");
    TOPIC.add(TopicSource.CARRY, scope, draft, memory, f);
    int carried = draft.carried ? 1 : 0;
    f.add(CARRY_HERE.at(last.scene == draft.scene ? 1 : 0, carried))
        .add(CARRY_INDICATOR.at(last.indicator == draft.indicator ? 1 : 0, carried))
        .add(CARRY_LEAD.at(draft.scene.lead(draft.lead())));
  }
}
