package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decides whose figure it is and with whom. */
final class Parties {
  private static final int MOST_CODES = 8;
  private static final int CAST = 3;

  static final Space SPACE = new Space("parties");
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);

  private static final Side REPORTER = new Side(SPACE, "reporter");
  private static final Side PARTNER = new Side(SPACE, "partner");
  private static final Template SAME_AS_LAST =
      SPACE.template("pair-as-before+cue-carried", FLAG, FLAG);
  private static final Template SAME_HERE =
      SPACE.template("pair-as-before-here+indicator-same", FLAG, FLAG);
  private static final Template SWAPPED = SPACE.template("pair-swapped+cue-carried", FLAG, FLAG);
  private static final Template ROLE_NULLS =
      SPACE.template("role+partner-stated", Axis.of(Role.class), FLAG);
  private static final Template ROLE_CAST =
      SPACE.template("role+is-cast-pair", Axis.of(Role.class), FLAG);
  private static final Template CUE_SORT =
      SPACE.template("cue-sort+partner-stated", Reading.SORTS, FLAG);
  private static final Template CUE_SORT_CAST =
      SPACE.template("cue-sort+cast-pair", Reading.SORTS, FLAG);
  private static final Template HOME_CUE =
      SPACE.template("total-or-home-near+partner-stated", Axis.upTo(3), FLAG);
  private static final Template HOME_CUE_CAST =
      SPACE.template("total-or-home-near+cast-pair", Axis.upTo(3), FLAG);
  private static final Words NUMBER = new Words(SPACE, "number", FLAG, 5);
  private static final Family.ByIndicator STATED = Family.features(SPACE, "partner-stated", FLAG);
  private static final Template STATED_HERE =
      SPACE.template("partner-stated+parties-here", FLAG, COUNT);
  private static final Family.ByIndicator IN_ORDER = Family.features(SPACE, "in-order", FLAG);
  private static final Family.ByIndicator TOUCHING = Family.features(SPACE, "touching", FLAG);
  private static final Template SEEN = SPACE.template("pair-seen-before", COUNT);
  private static final Axis SIZE = Axis.of(Cast.Size.class);
  private static final Template CAST_SIZE = SPACE.template("cast-pair+cast-size", FLAG, SIZE);
  private static final Family.ByIndicator CAST_INDICATOR =
      Family.features(SPACE, "cast-pair-of-two", FLAG);
  private static final Template STATED_SIZE =
      SPACE.template("partner-stated+cast-size", FLAG, SIZE);
  private static final Family.ByIndicator LEADER_ALONE =
      Family.features(SPACE, "leader-alone", FLAG);
  private static final Template NEITHER_HERE =
      SPACE.template("cast-pair-of-two+parties-here", FLAG, COUNT);
  private static final Family.ByIndicator TITLE_PAIR = Family.features(SPACE, "title-pair", FLAG);
  private static final Template TOTAL_NEAR =
      SPACE.template("total-near+partner-stated", FLAG, FLAG);
  private static final WordTemplate CUE_WORD = SPACE.words("cue-word+partner-stated", FLAG);
  private static final WordTemplate CUE_CAST = SPACE.words("cue-word+cast-pair", FLAG);
  private static final WordTemplate OPENING = SPACE.words("opening-word+partner-stated", FLAG);
  private static final Hindsight HINDSIGHT = new Hindsight(SPACE, Preview.Answer.PARTIES);
  private static final Hindsight REPORTERS = new Hindsight(SPACE, Preview.Answer.REPORTER);
  private static final Hindsight PARTNERS = new Hindsight(SPACE, Preview.Answer.PARTNER);
  private static final int NOBODY = SPACE.feature("nobody");
  private static final int CAST_PAIR = SPACE.feature("is-cast-pair");

  private Parties() {}

  static void decide(Draft draft, Memory memory, Judge judge) {
    Choice<Pair> choice = new Choice<>(pair -> pair.meaning(draft.indicator));
    List<String> codes = codes(draft, memory);
    List<Features> reporters = new ArrayList<>();
    List<Features> partners = new ArrayList<>();
    for (String code : codes) {
      reporters.add(REPORTER.describe(code, true, draft, memory));
      partners.add(PARTNER.describe(code, false, draft, memory));
      REPORTERS.add(reporters.get(reporters.size() - 1), code, draft, memory);
      PARTNERS.add(partners.get(partners.size() - 1), code, draft, memory);
    }
    Features[] stated = {stated(0, draft), stated(1, draft)};
    for (int i = 0; i < codes.size(); i++) {
      for (int k = 0; k < codes.size(); k++) {
        if (i != k || codes.get(i) == null) {
          Pair pair = new Pair(codes.get(i), codes.get(k));
          Features f = choice.add(pair).include(reporters.get(i)).include(partners.get(k));
          f.include(stated[codes.get(k) == null ? 0 : 1]);
          joint(pair, draft, memory, f);
          HINDSIGHT.add(f, pair.meaning(draft.indicator), draft, memory);
        }
      }
    }
    Decision<Pair> decision = judge.decide(SPACE, choice, draft);
    draft.parties = decision.chosen();
    draft.decided(Draft.Slot.PARTIES, decision.probability(), "parties.pair", null);
  }

  /** What speaks for a partner or for none, whoever it is. */
  private static Features stated(int stated, Draft draft) {
    Features f = new Features();
    f.add(TOTAL_NEAR.at(Topics.totalNear(draft) ? 1 : 0, stated))
        .add(HOME_CUE.at(near(draft), stated));
    Words.opening(f, OPENING, stated, draft.scene);
    NUMBER.add(f, stated, draft.scene, draft.lead().cover(draft.anchor()));
    if (draft.cue != null && !draft.carried) {
      Words.of(f, CUE_WORD, stated, draft.scene, draft.cue);
      f.add(CUE_SORT.at(Reading.sort(draft.cue), stated));
    }
    return f;
  }

  /** Whether "total" (1) or "the country's" (2) stands close to the cue. */
  private static int near(Draft draft) {
    int near = 0;
    if (draft.cue != null && !draft.carried) {
      for (Word<Role> word : draft.scene.roles) {
        boolean close = word.span().gap(draft.cue.span()) <= 3;
        near |= close && word.sort() == Role.WORLD ? 1 : 0;
        near |= close && word.sort() == Role.HOME ? 2 : 0;
      }
    }
    return near;
  }

  /** Whoever may be a party: null, those of the sentence, of the figure before, and the cast. */
  private static List<String> codes(Draft draft, Memory memory) {
    Set<String> codes = new LinkedHashSet<>();
    codes.add(null);
    List<Party> near = new ArrayList<>(draft.scene.parties);
    near.sort(
        (a, b) -> Integer.compare(a.span().gap(draft.anchor()), b.span().gap(draft.anchor())));
    Draft last = memory.before(draft);
    if (last != null) {
      codes.add(last.parties.reporter());
      codes.add(last.parties.partner());
    }
    if (memory.last() != null) {
      codes.add(memory.last().parties.reporter());
    }
    if (memory.heading() != null && !memory.heading().parties.isEmpty()) {
      codes.add(memory.heading().parties.get(0).code());
    }
    for (int rank = 0; rank < CAST; rank++) {
      codes.add(memory.cast.at(rank));
    }
    for (Party party : near) {
      if (codes.size() < MOST_CODES) {
        codes.add(party.code());
      }
    }
    if (draft.region != null && draft.region.country() != null) {
      codes.add(draft.region.country());
    }
    List<String> spoken = Spokesmen.of(draft, memory);
    for (int i = 0; i < spoken.size() && codes.size() < MOST_CODES; i++) {
      codes.add(spoken.get(i));
    }
    return new ArrayList<>(codes);
  }

  private static void joint(Pair pair, Draft draft, Memory memory, Features f) {
    Draft last = memory.before(draft);
    int carried = draft.carried ? 1 : 0;
    int stated = pair.partner() == null ? 0 : 1;
    if (last != null) {
      boolean same = pair.equals(last.parties);
      f.add(SAME_AS_LAST.at(same ? 1 : 0, carried))
          .add(SWAPPED.at(pair.isSwapped(last.parties) ? 1 : 0, carried));
      if (last.scene == draft.scene) {
        f.add(SAME_HERE.at(same ? 1 : 0, last.indicator == draft.indicator ? 1 : 0));
      }
    }
    boolean cast =
        Objects.equals(pair.reporter(), memory.cast.at(0))
            && Objects.equals(pair.partner(), memory.cast.at(1));
    for (Role role : Role.values()) {
      if (draft.scene.has(role)) {
        f.add(ROLE_NULLS.at(role, stated)).add(ROLE_CAST.at(role, cast ? 1 : 0));
      }
    }
    f.add(HOME_CUE_CAST.at(near(draft), cast ? 1 : 0));
    if (draft.cue != null && !draft.carried) {
      Words.of(f, CUE_CAST, cast ? 1 : 0, draft.scene, draft.cue);
      f.add(CUE_SORT_CAST.at(Reading.sort(draft.cue), cast ? 1 : 0));
    }
    int seen = memory.count(pair);
    Indicator indicator = draft.indicator;
    f.add(STATED_HERE.at(stated, Buckets.upTo(3, draft.scene.parties.size())))
        .add(SEEN.at(Buckets.upTo(3, seen)))
        .addIf(pair.reporter() == null && pair.partner() == null, NOBODY)
        .addIf(cast, CAST_PAIR)
        .add(CAST_SIZE.at(cast ? 1 : 0, memory.cast.size().ordinal()))
        .add(STATED_SIZE.at(stated, memory.cast.size().ordinal()));
    STATED.add(f, stated, indicator);
    boolean alone = pair.partner() == null && Objects.equals(pair.reporter(), memory.cast.at(0));
    LEADER_ALONE.addFlag(f, alone, indicator);
    if (memory.cast.size() == Cast.Size.PAIR) {
      int here = Buckets.upTo(3, draft.scene.parties.size());
      boolean two = cast || pair.isSwapped(new Pair(memory.cast.at(0), memory.cast.at(1)));
      CAST_INDICATOR.addFlag(f, two, indicator);
      f.add(NEITHER_HERE.at(two ? 1 : 0, here));
    }
    if (memory.title != null && memory.title.parties.size() == 2) {
      Pair titled =
          new Pair(memory.title.parties.get(0).code(), memory.title.parties.get(1).code());
      TITLE_PAIR.addFlag(f, pair.equals(titled) || pair.isSwapped(titled), indicator);
    }
    order(pair, draft, f);
  }

  private static void order(Pair pair, Draft draft, Features f) {
    Party reporter = first(pair.reporter(), draft.scene);
    Party partner = first(pair.partner(), draft.scene);
    if (reporter != null && partner != null) {
      boolean inOrder = reporter.span().from() < partner.span().from();
      IN_ORDER.addFlag(f, inOrder, draft.indicator);
      TOUCHING.addFlag(f, reporter.span().gap(partner.span()) <= 1, draft.indicator);
    }
  }

  private static Party first(String code, Scene scene) {
    for (Party party : scene.parties) {
      if (code != null && code.equals(party.code())) {
        return party;
      }
    }
    return null;
  }
}
