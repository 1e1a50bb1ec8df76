package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.util.List;

/** Decides to which sector or goods a figure is limited, if to any. */
final class Topics {

  /** A scope, null for the whole economy, with the mention it comes from. */
  record Candidate(Topic topic, Scope mention) {}

  private enum Source {
    NONE,
    HERE,
    BACK,
    TITLE,
    CARRY,
    THEME,
    HEADING
  }

  static final Space SPACE = new Space("scope");
  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis INDICATOR = Axis.of(Indicator.class);
  private static final Axis KIND = Axis.of(UnitKind.class);
  private static final Axis SOURCE = Axis.of(Source.class);

  private static final Family.ByIndicator SOURCE_INDICATOR =
      Family.features(SPACE, "source", SOURCE);
  private static final Template SOURCE_KIND = SPACE.template("source+unit", SOURCE, KIND);
  private static final Template SOURCE_CARRIED = SPACE.template("source+cue-carried", SOURCE, FLAG);
  private static final Template CUE_GAP = SPACE.template("cue-gap+behind-cue", GAP, FLAG);
  private static final Template CUE_LEAD = SPACE.template("lead+cue-gap", LINK, GAP);
  private static final Template NUMBER_GAP = SPACE.template("number-gap+behind-number", GAP, FLAG);
  private static final Template NUMBER_LEAD = SPACE.template("lead+number-gap", LINK, GAP);
  private static final Template NUMBER_TAIL = SPACE.template("tail+number-gap", LINK, GAP);
  private static final Template LEVELS_BETWEEN =
      SPACE.template("levels-between+behind", COUNT, FLAG);
  private static final Template CUES_BETWEEN = SPACE.template("cues-between+behind", COUNT, FLAG);
  private static final Template BREAKS = SPACE.template("breaks+behind", COUNT, FLAG);
  private static final Template SCOPES_HERE = SPACE.template("scopes-here+source", COUNT, SOURCE);
  private static final Template CARRY_HERE =
      SPACE.template("carry-same-sentence+carried", FLAG, FLAG);
  private static final Template CARRY_INDICATOR =
      SPACE.template("carry-same-indicator+carried", FLAG, FLAG);
  private static final Template CARRY_LEAD = SPACE.template("carry-lead", LINK);
  private static final Template WORLD_WORD = SPACE.template("total-near+source", FLAG, SOURCE);
  private static final Template IN_CUE = SPACE.template("in-cue+indicator", FLAG, INDICATOR);
  private static final Template LAST_HAS = SPACE.template("last-has-scope+source", FLAG, SOURCE);
  private static final Template BEFORE_INDICATOR =
      SPACE.template("directly-before-cue+indicator", FLAG, INDICATOR);
  private static final int NEAREST = SPACE.feature("nearest-to-number");
  private static final int FIRST = SPACE.feature("first-of-sentence");
  private static final int HAS_CODE = SPACE.feature("has-code");
  private static final int TITLE_AGREES = SPACE.feature("in-title-too");
  private static final int CAPITALISED = SPACE.feature("capitalised-inside-sentence");
  private static final Template BACK_SENTENCES = SPACE.template("back-sentences", COUNT);

  private static final Template THEME_SHARE =
      SPACE.template("theme-share+source", Axis.upTo(Theme.SHARES), SOURCE);
  private static final Template THEME_STRENGTH =
      SPACE.template("theme-strength+source", COUNT, SOURCE);
  private static final Template THEME_HERE =
      SPACE.template("theme-share+scopes-here", Axis.upTo(Theme.SHARES), COUNT);
  private static final Template SEEN = SPACE.template("seen-before+source", COUNT, SOURCE);
  private static final Template SEEN_INDICATOR =
      SPACE.template("seen-with-indicator+source", FLAG, SOURCE);
  private static final Template PARTIES_HERE = SPACE.template("parties-here+source", COUNT, SOURCE);
  private static final Template FRESH =
      SPACE.template("own-cue-no-scope-near+source", FLAG, SOURCE);
  private static final Template LIST = SPACE.template("same-item+behind", FLAG, FLAG);
  private static final Words NUMBER = new Words(SPACE, "number", SOURCE, 4);
  private static final WordTemplate CUE_WORD = SPACE.words("cue-word+source", SOURCE);
  private static final WordTemplate GENERIC = SPACE.words("scope-here-word+source", SOURCE);
  private static final Hindsight HINDSIGHT = new Hindsight(SPACE, Preview.Answer.SCOPE);
  private static final Words AROUND = new Words(SPACE, "scope", FLAG, 0);
  private static final WordTemplate PHRASE = SPACE.words("phrase-word", FLAG);

  private static final Template HEADING_GAP = SPACE.template("heading-gap", COUNT);

  private Topics() {}

  static void decide(Draft draft, Memory memory, Judge judge) {
    Choice<Candidate> choice = new Choice<>(candidate -> candidate.topic());
    none(draft, memory, choice);
    here(draft, memory, choice);
    back(draft, memory, choice);
    carry(draft, memory, choice);
    Scope theme = memory.scopes.leader();
    if (theme != null) {
      Features f = choice.add(new Candidate(new Topic(theme.phrase(), theme.code()), theme));
      common(Source.THEME, theme, draft, memory, f);
    }
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

  private static void common(Source source, Scope scope, Draft draft, Memory memory, Features f) {
    int share = memory.scopes.share(scope);
    int seen = 0;
    boolean indicator = false;
    for (Draft figure : memory.figures()) {
      if (meaning(figure.scope).equals(scope == null ? "" : meaning(scope))) {
        seen++;
        indicator |= figure.indicator == draft.indicator;
      }
    }
    Scene scene = draft.scene;
    HINDSIGHT.add(f, scope == null ? "" : meaning(scope), draft, memory);
    NUMBER.add(f, source.ordinal(), scene, draft.lead().cover(draft.anchor()));
    if (draft.cue != null && !draft.carried) {
      Words.of(f, CUE_WORD, source.ordinal(), scene, draft.cue);
    }
    if (source != Source.HERE) {
      for (Scope here : scene.scopes) {
        Words.of(f, GENERIC, source.ordinal(), scene, here);
      }
    }
    f.add(PARTIES_HERE.at(Buckets.upTo(3, scene.parties.size()), source.ordinal()))
        .add(FRESH.at(!draft.carried && scene.scopes.isEmpty() ? 1 : 0, source.ordinal()));
    f.add(THEME_SHARE.at(share, source.ordinal()))
        .add(THEME_STRENGTH.at(memory.scopes.strength(), source.ordinal()))
        .add(THEME_HERE.at(share, Buckets.upTo(3, draft.scene.scopes.size())))
        .add(SEEN.at(Buckets.upTo(3, seen), source.ordinal()))
        .add(SEEN_INDICATOR.at(indicator ? 1 : 0, source.ordinal()));
    Draft last = memory.before(draft);
    SOURCE_INDICATOR.add(f, source.ordinal(), draft.indicator);
    f.add(SOURCE_KIND.at(source, draft.kind()))
        .add(SOURCE_CARRIED.at(source, draft.carried ? 1 : 0))
        .add(SCOPES_HERE.at(Buckets.upTo(3, draft.scene.scopes.size()), source.ordinal()))
        .add(WORLD_WORD.at(totalNear(draft) ? 1 : 0, source.ordinal()))
        .add(LAST_HAS.at(last != null && last.scope != null ? 1 : 0, source.ordinal()));
  }

  /** Whether "total", "overall" or the like stands close to the cue or the number. */
  static boolean totalNear(Draft draft) {
    for (Word<Role> word : draft.scene.roles) {
      if (word.sort() == Role.WORLD
          && (word.span().gap(draft.anchor()) <= 4
              || (draft.cue != null && !draft.carried && word.span().gap(draft.cue.span()) <= 1))) {
        return true;
      }
    }
    return false;
  }

  private static void none(Draft draft, Memory memory, Choice<Candidate> choice) {
    common(Source.NONE, null, draft, memory, choice.add(new Candidate(null, null)));
  }

  private static void here(Draft draft, Memory memory, Choice<Candidate> choice) {
    Scene scene = draft.scene;
    List<Scope> scopes = scene.scopes;
    Span number = draft.lead().cover(draft.anchor());
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
      common(Source.HERE, scope, draft, memory, f);
      Span own = scope.span();
      boolean behind = own.from() >= draft.anchor().from();
      int side = behind ? 1 : 0;
      int gap = Buckets.gap(own.gap(number));
      Link lead = scene.lead(own);
      f.add(NUMBER_GAP.at(gap, side))
          .add(NUMBER_LEAD.at(lead, gap))
          .add(NUMBER_TAIL.at(scene.tail(own), gap))
          .add(
              LEVELS_BETWEEN.at(
                  Buckets.upTo(3, Scene.between(scene.quantities, own, number)), side))
          .add(CUES_BETWEEN.at(Buckets.upTo(3, Scene.between(scene.cues, own, number)), side))
          .add(BREAKS.at(Buckets.upTo(3, scene.breaks(own, number)), side))
          .addIf(scope.code() != null, HAS_CODE)
          .addIf(i == 0, FIRST)
          .addIf(nearest(scopes, scope, number), NEAREST)
          .addIf(
              own.from() > scene.span.from() && scene.tokens.isCapitalised(own.from()), CAPITALISED)
          .addIf(inTitle(scope, memory), TITLE_AGREES);
      if (scene.pairsLists()) {
        f.add(LIST.at(Scene.sameItem(scopes, own, draft.numbers(), draft.anchor()) ? 1 : 0, side));
      }
      AROUND.add(f, side, scene, own);
      Words.of(f, PHRASE, side, scene, scope);
      if (draft.cue != null && !draft.carried) {
        Span cue = draft.cue.span();
        int cueGap = Buckets.gap(own.gap(cue));
        f.add(CUE_GAP.at(cueGap, own.from() >= cue.from() ? 1 : 0))
            .add(CUE_LEAD.at(lead, cueGap))
            .add(IN_CUE.at(cue.overlaps(own) ? 1 : 0, draft.indicator.ordinal()))
            .add(BEFORE_INDICATOR.at(own.to() == cue.from() ? 1 : 0, draft.indicator.ordinal()));
      }
    }
  }

  private static boolean nearest(List<Scope> scopes, Scope scope, Span number) {
    for (Scope other : scopes) {
      if (other != scope && other.span().gap(number) < scope.span().gap(number)) {
        return false;
      }
    }
    return true;
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
      common(Source.TITLE, scope, draft, memory, f);
    }
    if (memory.heading() != null && !memory.heading().scopes.isEmpty()) {
      Scope scope = memory.heading().scopes.get(0);
      Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
      common(Source.HEADING, scope, draft, memory, f);
      f.add(HEADING_GAP.at(memory.headingGap(draft)));
    }
    for (int sentences = 1; sentences <= 2; sentences++) {
      Scene scene = memory.back(sentences);
      if (scene != null && !scene.scopes.isEmpty()) {
        Scope scope = scene.scopes.get(0);
        Features f = choice.add(new Candidate(new Topic(scope.phrase(), scope.code()), scope));
        common(Source.BACK, scope, draft, memory, f);
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
    common(Source.CARRY, scope, draft, memory, f);
    int carried = draft.carried ? 1 : 0;
    f.add(CARRY_HERE.at(last.scene == draft.scene ? 1 : 0, carried))
        .add(CARRY_INDICATOR.at(last.indicator == draft.indicator ? 1 : 0, carried))
        .add(CARRY_LEAD.at(draft.scene.lead(draft.lead())));
  }
}
