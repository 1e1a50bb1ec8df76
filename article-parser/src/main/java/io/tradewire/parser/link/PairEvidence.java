package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import java.util.Objects;

/** What speaks for two parties being reporter and partner together. */
final class PairEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final int SUCCESSIONS = Succession.values().length;

  /** The figure before stands in another sentence, in this one, or counts the same here. */
  private static final int WHERE = 3;

  private static final Axis SIZE = Axis.of(Cast.Size.class);

  private final Template sameAsLast;
  private final Template sameFar;
  private final Template sameHere;
  private final Template successionLead;
  private final Family.ByIndicator succession;
  private final Family.ByIndicator partnerShared;
  private final Family.ByIndicator reporterShared;
  private final Template swapped;
  private final Template swappedSaid;
  private final Template flow;
  private final Template flowSaid;
  private final Template beforeSection;
  private final Template roleNulls;
  private final Template roleCast;
  private final Template cueSortCast;
  private final Template homeCueCast;
  private final Family.ByIndicator partnerStated;
  private final Template statedHere;
  private final Family.ByIndicator inOrder;
  private final Family.ByIndicator touching;
  private final Family.ByIndicator together;
  private final Template seen;
  private final Template castSize;
  private final Family.ByIndicator castIndicator;
  private final Template statedSize;
  private final Family.ByIndicator leaderAlone;
  private final Template neitherHere;
  private final Family.ByIndicator titlePair;
  private final WordTemplate cueCast;
  private final int nobody;
  private final int castPair;

  PairEvidence(Space space) {
    sameAsLast = space.template("pair-as-before+cue-carried", FLAG, FLAG);
    sameFar = space.template("pair-as-before+distance", FLAG, Axis.upTo(Paragraphs.DISTANCES));
    partnerShared = Family.features(space, "partner-with-others", Axis.upTo(3));
    reporterShared = Family.features(space, "reporter-with-others", Axis.upTo(3));
    successionLead =
        space.template("succession+number-lead", Axis.of(Succession.class), Axis.of(Link.class));
    succession = Family.features(space, "succession+where", Axis.upTo(SUCCESSIONS * WHERE - 1));
    sameHere = space.template("pair-as-before-here+indicator-same", FLAG, FLAG);
    swapped = space.template("pair-swapped+cue-carried", FLAG, FLAG);
    swappedSaid = space.template("pair-swapped+as-before-opposite-said", FLAG, FLAG);
    flow = space.template("flow+cue-carried-or-other", Axis.of(Flow.class), Axis.upTo(2));
    flowSaid = space.template("flow+opposite-said", Axis.of(Flow.class), Axis.upTo(2));
    beforeSection = space.template("pair-as-before-section", FLAG);
    roleNulls = space.template("role+partner-stated", Axis.of(Role.class), FLAG);
    roleCast = space.template("role+is-cast-pair", Axis.of(Role.class), FLAG);
    cueSortCast = space.template("cue-sort+cast-pair", Reading.SORTS, FLAG);
    homeCueCast = space.template("total-or-home-near+cast-pair", Axis.upTo(3), FLAG);
    partnerStated = Family.features(space, "partner-stated", FLAG);
    statedHere = space.template("partner-stated+parties-here", FLAG, COUNT);
    inOrder = Family.features(space, "in-order", FLAG);
    together = Family.features(space, "together+list-length", Axis.upTo(3));
    touching = Family.features(space, "touching", FLAG);
    seen = space.template("pair-seen-before", COUNT);
    castSize = space.template("cast-pair+cast-size", FLAG, SIZE);
    castIndicator = Family.features(space, "cast-pair-of-two", FLAG);
    statedSize = space.template("partner-stated+cast-size", FLAG, SIZE);
    leaderAlone = Family.features(space, "leader-alone", FLAG);
    neitherHere = space.template("cast-pair-of-two+parties-here", FLAG, COUNT);
    titlePair = Family.features(space, "title-pair", FLAG);
    cueCast = space.words("cue-word+cast-pair", FLAG);
    nobody = space.feature("nobody");
    castPair = space.feature("is-cast-pair");
  }

  /** What speaks for any pair with a partner, or without one. */
  Features stated(boolean partner, PairContext there) {
    int stated = partner ? 1 : 0;
    Features f = new Features();
    for (Role role : there.roles()) {
      f.add(roleNulls.at(role, stated));
    }
    f.add(statedHere.at(stated, there.parties()))
        .add(statedSize.at(stated, there.size().ordinal()));
    partnerStated.add(f, stated, there.draft().indicator);
    return f;
  }

  /** What speaks for the two who stand out in the article, or for any others. */
  Features cast(boolean leaders, PairContext there) {
    Draft draft = there.draft();
    int cast = leaders ? 1 : 0;
    Features f = new Features();
    for (Role role : there.roles()) {
      f.add(roleCast.at(role, cast));
    }
    f.add(homeCueCast.at(there.near(), cast))
        .add(castSize.at(cast, there.size().ordinal()))
        .addIf(leaders, castPair);
    if (draft.cue != null && !draft.carried) {
      Words.of(f, cueCast, cast, draft.scene, draft.cue);
      f.add(cueSortCast.at(Reading.sort(draft.cue), cast));
    }
    return f;
  }

  /** Adds what speaks for this very pair. */
  void add(Features f, Pair pair, PairContext there) {
    Draft draft = there.draft();
    Indicator indicator = draft.indicator;
    boolean leads = Objects.equals(pair.reporter(), there.leaders().reporter());
    boolean cast = pair.equals(there.leaders());
    before(f, pair, there);
    f.add(seen.at(Buckets.upTo(3, there.memory().count(pair))))
        .addIf(pair.reporter() == null && pair.partner() == null, nobody);
    leaderAlone.addFlag(f, leads && pair.partner() == null, indicator);
    if (there.size() == Cast.Size.PAIR) {
      boolean two = cast || pair.isSwapped(there.leaders());
      castIndicator.addFlag(f, two, indicator);
      f.add(neitherHere.at(two ? 1 : 0, there.parties()));
    }
    if (there.titled() != null) {
      boolean titled = pair.equals(there.titled()) || pair.isSwapped(there.titled());
      titlePair.addFlag(f, titled, indicator);
    }
    order(f, pair, draft);
  }

  /** What the pair was to the figure that this one continues. */
  private void before(Features f, Pair pair, PairContext there) {
    Draft draft = there.draft();
    Draft last = there.last();
    if (last != null) {
      int carried = draft.carried ? 1 : 0;
      int same = pair.equals(last.parties) ? 1 : 0;
      int turned = pair.isSwapped(last.parties) ? 1 : 0;
      boolean opposite = draft.scene.has(Role.OPPOSITE);
      f.add(sameAsLast.at(same, carried))
          .add(sameFar.at(same, there.memory().paragraphs.distance(draft, last)))
          .add(swapped.at(turned, carried))
          .addIf(opposite, swappedSaid.at(turned, same));
      Succession next = Succession.of(pair, last.parties);
      int where = last.scene != draft.scene ? 0 : last.indicator != draft.indicator ? 1 : 2;
      f.add(successionLead.at(next, there.lead()));
      succession.add(f, WHERE * next.ordinal() + where, draft.indicator);
      Flow way = Flow.of(pair, draft.indicator, last);
      int cue = draft.indicator == last.indicator ? carried : 2;
      f.add(flow.at(way, cue)).addIf(opposite, flowSaid.at(way, draft.said(Role.OPPOSITE)));
      if (there.memory().isBeforeSection(last.scene)) {
        f.add(beforeSection.at(same));
      }
      if (last.scene == draft.scene) {
        f.add(sameHere.at(same, last.indicator == draft.indicator ? 1 : 0));
      }
    }
  }

  private void order(Features f, Pair pair, Draft draft) {
    Party reporter = first(pair.reporter(), draft.scene);
    Party partner = first(pair.partner(), draft.scene);
    Runs runs = draft.scene.runs(draft.scene.parties);
    boolean both = reporter != null && partner != null;
    boolean listed = both && runs.together(reporter.span(), partner.span());
    if (partner != null) {
      partnerShared.add(f, others(partner, listed, runs, draft), draft.indicator);
    }
    if (reporter != null) {
      reporterShared.add(f, others(reporter, listed, runs, draft), draft.indicator);
    }
    if (both) {
      boolean rising = reporter.span().from() < partner.span().from();
      inOrder.addFlag(f, rising, draft.indicator);
      int length = listed ? runs.length(reporter.span()) - 1 : 0;
      together.add(f, Buckets.upTo(3, length), draft.indicator);
      touching.addFlag(f, reporter.span().gap(partner.span()) <= 1, draft.indicator);
    }
  }

  /**
   * With how many a party is named in one breath besides the other side of its pair: 0 nobody, 1
   * some of whom each has a number, 2 one other, 3 several.
   */
  static int others(Party party, boolean listed, Runs runs, Draft draft) {
    int others = runs.length(party.span()) - (listed ? 2 : 1);
    if (others == 0) {
      return 0;
    }
    return Parallel.of(runs, party.span(), draft) != null ? 1 : others == 1 ? 2 : 3;
  }

  private static Party first(String code, Scene scene) {
    if (code != null) {
      for (Party party : scene.parties) {
        if (code.equals(party.code())) {
          return party;
        }
      }
    }
    return null;
  }
}
