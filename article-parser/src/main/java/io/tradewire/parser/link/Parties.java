package io.tradewire.parser.link;

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
  private static final Template CUE_SORT =
      SPACE.template("cue-sort+partner-stated", Reading.SORTS, FLAG);
  private static final Template HOME_CUE =
      SPACE.template("total-or-home-near+partner-stated", Axis.upTo(3), FLAG);
  private static final Words NUMBER = new Words(SPACE, "number", FLAG, 5);
  private static final Template TOTAL_NEAR =
      SPACE.template("total-near+partner-stated", FLAG, FLAG);
  private static final WordTemplate CUE_WORD = SPACE.words("cue-word+partner-stated", FLAG);
  private static final WordTemplate OPENING = SPACE.words("opening-word+partner-stated", FLAG);
  private static final PairEvidence PAIR = new PairEvidence(SPACE);

  private Parties() {}

  static void decide(Draft draft, Memory memory, Judge judge) {
    draft.doer = Doer.of(draft);
    Choice<Pair> choice = new Choice<>(pair -> pair.meaning(draft.indicator));
    List<String> codes = codes(draft, memory);
    List<Features> reporters = new ArrayList<>();
    List<Features> partners = new ArrayList<>();
    for (String code : codes) {
      reporters.add(REPORTER.describe(code, true, draft, memory));
      partners.add(PARTNER.describe(code, false, draft, memory));
    }
    PairContext there = PairContext.of(draft, memory);
    Shared shared = Shared.of(draft, codes);
    Features[] stated = {stated(false, draft, there), stated(true, draft, there)};
    Features leaders = PAIR.cast(true, there);
    Features others = PAIR.cast(false, there);
    for (int i = 0; i < codes.size(); i++) {
      for (int k = 0; k < codes.size(); k++) {
        boolean two = i != k || codes.get(i) == null;
        if (two && shared.allows(codes.get(i), codes.get(k))) {
          Pair pair = new Pair(codes.get(i), codes.get(k));
          Features f = choice.add(pair).include(reporters.get(i)).include(partners.get(k));
          f.include(stated[codes.get(k) == null ? 0 : 1])
              .include(pair.equals(there.leaders()) ? leaders : others);
          PAIR.add(f, pair, there);
        }
      }
    }
    Decision<Pair> decision = judge.decide(SPACE, choice, draft);
    draft.parties = decision.chosen();
    draft.decided(Draft.Slot.PARTIES, decision.probability(), "parties.pair", null);
  }

  /** What speaks for a partner or for none, whoever it is. */
  private static Features stated(boolean partner, Draft draft, PairContext there) {
    int stated = partner ? 1 : 0;
    Features f = PAIR.stated(partner, there);
    f.add(TOTAL_NEAR.at(Topics.totalNear(draft) ? 1 : 0, stated))
        .add(HOME_CUE.at(there.near(), stated));
    Words.opening(f, OPENING, stated, draft.scene);
    NUMBER.add(f, stated, draft.scene, draft.lead().cover(draft.anchor()));
    if (draft.cue != null && !draft.carried) {
      Words.of(f, CUE_WORD, stated, draft.scene, draft.cue);
      f.add(CUE_SORT.at(Reading.sort(draft.cue), stated));
    }
    return f;
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
    codes.add(memory.section());
    codes.add(memory.overall.home().get().code());
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
}
