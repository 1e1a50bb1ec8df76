package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.util.Objects;

/** What a mention of a party in the number's own sentence says for one side of a pair. */
final class SideHere {
  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis FORM = Axis.of(Party.Form.class);
  private static final Axis PREPOSITION = Axis.of(Preposition.class);

  private final Family.ByIndicator lead;
  private final Family.ByIndicator tail;
  private final Family.ByIndicator possessive;
  private final Family.ByIndicator form;
  private final Template preposition;
  private final Template prepositionCue;
  private final Template prepositionNumber;
  private final Template fitBefore;
  private final Template fitBehind;
  private final Template formGap;
  private final Template cueGap;
  private final Family.ByIndicator beforeCue;
  private final Family.ByIndicator touchesCue;
  private final Template cueSort;
  private final Family.ByIndicator doer;
  private final Family.ByIndicator buyer;
  private final Template cueSortExports;
  private final Template numberGap;
  private final Template numberLead;
  private final Template numberTail;
  private final Template levels;
  private final Template breaks;
  private final Template partiesBetween;
  private final Family.ByIndicator first;
  private final int nearest;
  private final int nearestBefore;
  private final int inName;
  private final Words around;
  private final WordTemplate toNumber;
  private final WordTemplate toCue;
  private final Template parallel;
  private final Template parallelPreposition;
  private final Family.ByIndicator listLength;
  private final Template listPreposition;

  SideHere(Space space, String name) {
    lead = Family.features(space, name + "-lead", LINK);
    tail = Family.features(space, name + "-tail", LINK);
    possessive = Family.features(space, name + "-possessive", FLAG);
    form = Family.features(space, name + "-form", FORM);
    preposition = space.template(name + "-preposition", PREPOSITION);
    prepositionCue = space.template(name + "-preposition+cue-gap", PREPOSITION, GAP);
    prepositionNumber = space.template(name + "-preposition+number-gap", PREPOSITION, GAP);
    fitBefore = space.template(name + "-preposition+levels-between-before", PREPOSITION, COUNT);
    fitBehind = space.template(name + "-preposition+levels-between-behind", PREPOSITION, COUNT);
    formGap = space.template(name + "-form+cue-gap", FORM, GAP);
    cueGap = space.template(name + "-cue-gap+behind", GAP, FLAG);
    beforeCue = Family.features(space, name + "-before-cue-gap", GAP);
    touchesCue = Family.features(space, name + "-touches-cue-behind", FLAG);
    cueSort = space.template(name + "-cue-sort+behind-cue", Reading.SORTS, FLAG);
    cueSortExports = space.template(name + "-exports-cue-sort+behind-cue", Reading.SORTS, FLAG);
    doer = Family.features(space, name + "-doer", FLAG);
    buyer = Family.features(space, name + "-buyer", FLAG);
    numberGap = space.template(name + "-number-gap+behind", GAP, FLAG);
    numberLead = space.template(name + "-lead+number-gap", LINK, GAP);
    numberTail = space.template(name + "-tail+number-gap", LINK, GAP);
    levels = space.template(name + "-levels-between+behind", COUNT, FLAG);
    breaks = space.template(name + "-breaks+behind", COUNT, FLAG);
    partiesBetween = space.template(name + "-parties-between+behind", COUNT, FLAG);
    first = Family.features(space, name + "-first-of-sentence", FLAG);
    nearest = space.feature(name + "-nearest");
    nearestBefore = space.feature(name + "-nearest-before");
    inName = space.feature(name + "-in-name");
    around = new Words(space, name, Axis.of(Family.class), 0);
    toNumber = space.words(name + "-word-between-number+behind", FLAG);
    toCue = space.words(name + "-word-between-cue+behind", FLAG);
    parallel = space.template(name + "-parallel+behind", Axis.of(Parallel.class), FLAG);
    parallelPreposition =
        space.template(name + "-parallel+preposition", Axis.of(Parallel.class), PREPOSITION);
    listLength = Family.features(space, name + "-list-length", COUNT);
    listPreposition = space.template(name + "-preposition+list-length", PREPOSITION, COUNT);
  }

  /** Adds what a mention of the party in the number's sentence says. */
  void add(Party party, Scene scene, Draft draft, Features f) {
    Span own = party.span();
    Span number = draft.lead().cover(draft.anchor());
    int side = own.from() >= draft.anchor().from() ? 1 : 0;
    int gap = Buckets.gap(own.gap(number));
    Link before = scene.lead(own);
    Link behind = scene.tail(own);
    Preposition fit = Preposition.of(before, draft.indicator);
    lead.add(f, before.ordinal(), draft.indicator);
    tail.add(f, behind.ordinal(), draft.indicator);
    possessive.addFlag(f, party.possessive(), draft.indicator);
    form.add(f, party.form().ordinal(), draft.indicator);
    first.addFlag(f, scene.parties.get(0) == party, draft.indicator);
    Runs runs = scene.runs(scene.parties);
    int listed = Buckets.upTo(3, runs.length(own) - 1);
    listLength.add(f, listed, draft.indicator);
    f.add(listPreposition.at(fit, listed));
    int between = Buckets.upTo(3, Scene.between(scene.quantities, own, number));
    f.add(preposition.at(fit))
        .add((side == 1 ? fitBehind : fitBefore).at(fit, between))
        .add(prepositionNumber.at(fit, gap))
        .add(numberGap.at(gap, side))
        .add(numberLead.at(before, gap))
        .add(numberTail.at(behind, gap))
        .add(levels.at(between, side))
        .add(breaks.at(Buckets.upTo(3, scene.breaks(own, number)), side))
        .add(partiesBetween.at(Buckets.upTo(3, Scene.between(scene.parties, own, number)), side))
        .addIf(party.inName(), inName)
        .addIf(nearest(scene, own, number, false), nearest)
        .addIf(side == 0 && nearest(scene, own, number, true), nearestBefore);
    Parallel place = Parallel.of(runs, own, draft);
    if (place != null) {
      f.add(parallel.at(place, side)).add(parallelPreposition.at(place, fit));
    }
    Words.between(f, toNumber, side, scene, own, number);
    around.add(f, Family.of(draft.indicator).ordinal(), scene, own);
    if (draft.cue != null && !draft.carried) {
      cue(party, fit, draft, f);
    }
  }

  private void cue(Party party, Preposition fit, Draft draft, Features f) {
    Span own = party.span();
    Span cue = draft.cue.span();
    boolean behind = own.from() >= cue.from();
    int gap = Buckets.gap(own.gap(cue));
    Words.between(f, toCue, behind ? 1 : 0, draft.scene, own, cue);
    f.add(cueGap.at(gap, behind ? 1 : 0))
        .add(formGap.at(party.form(), gap))
        .add(prepositionCue.at(fit, gap));
    int sort = Reading.sort(draft.cue);
    f.add(cueSort.at(sort, behind ? 1 : 0))
        .addIf(draft.indicator == Indicator.EXPORTS, cueSortExports.at(sort, behind ? 1 : 0));
    if (draft.doer.party() != null) {
      boolean same = Objects.equals(party.code(), draft.doer.party().code());
      (Doer.isBuying(draft.cue) ? buyer : doer).addFlag(f, same, draft.indicator);
    }
    if (!behind) {
      beforeCue.add(f, gap, draft.indicator);
    }
    if (own.gap(cue) <= 1) {
      touchesCue.addFlag(f, behind, draft.indicator);
    }
  }

  private static boolean nearest(Scene scene, Span own, Span number, boolean before) {
    for (Party other : scene.parties) {
      boolean counts = !before || other.span().to() <= number.from();
      if (counts && other.span().gap(number) < own.gap(number)) {
        return false;
      }
    }
    return true;
  }
}
