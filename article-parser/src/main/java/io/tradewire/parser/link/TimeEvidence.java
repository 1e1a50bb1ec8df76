package io.tradewire.parser.link;

import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;

/** How an expression of time stands to a number in the same sentence. */
final class TimeEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis BESIDE = Axis.of(Beside.class);
  private static final Axis ROLE = Axis.of(Time.Role.class);

  private final Family.ByIndicator roleIndicator;
  private final Template roleGap;
  private final Template roleBehind;
  private final Template roleLead;
  private final Template timeLead;
  private final Template levelsBetween;
  private final Template breaks;
  private final Template cues;
  private final Template cueGap;
  private final Template timesBetween;
  private final Template firstTime;
  private final Template possessive;
  private final Template leadLevelsBefore;
  private final Template leadLevelsBehind;
  private final Template baseLead;
  private final Template baseSide;
  private final Template referenceLead;
  private final Template taken;
  private final Template parallel;
  private final int nearest;
  private final int nearestBefore;
  private final int nearestBehind;
  private final int directlyBehind;
  private final int opensSentence;
  private final Words around;
  private final Words meant;
  private final WordTemplate toNumber;
  private final WordTemplate timeWord;

  private final Template besideBefore;
  private final Template besideBehind;
  private final Template percents;
  private final WordTemplate opening;

  TimeEvidence(Space space) {
    roleIndicator = Family.features(space, "role", ROLE);
    roleGap = space.template("role+before-gap", ROLE, GAP);
    roleBehind = space.template("role+behind-gap", ROLE, GAP);
    roleLead = space.template("role+number-lead", ROLE, LINK);
    timeLead = space.template("time-lead+behind", LINK, FLAG);
    levelsBetween = space.template("levels-between+behind", COUNT, FLAG);
    breaks = space.template("breaks+behind", COUNT, FLAG);
    cues = space.template("cues-between+behind", COUNT, FLAG);
    cueGap = space.template("cue-gap+behind", GAP, FLAG);
    timesBetween = space.template("times-between+behind", COUNT, FLAG);
    firstTime = space.template("first-of-sentence+levels-before", FLAG, COUNT);
    possessive = space.template("possessive+behind", FLAG, FLAG);
    leadLevelsBefore = space.template("time-lead+levels-between-before", LINK, COUNT);
    leadLevelsBehind = space.template("time-lead+levels-between-behind", LINK, COUNT);
    baseLead = space.template("base+lead", FLAG, LINK);
    baseSide = space.template("base+behind", FLAG, FLAG);
    referenceLead = space.template("refers-back+lead", FLAG, LINK);
    taken = space.template("taken+behind", COUNT, FLAG);
    parallel = space.template("parallel+behind", Axis.of(Parallel.class), FLAG);
    besideBefore = space.template("beside-before", BESIDE, BESIDE);
    besideBehind = space.template("beside-behind", BESIDE, BESIDE);
    percents = space.template("percentages-between+behind", COUNT, FLAG);
    opening = space.words("opens-part+number-in-it+behind", Axis.upTo(3));
    nearest = space.feature("nearest");
    nearestBefore = space.feature("nearest-before");
    nearestBehind = space.feature("nearest-behind");
    directlyBehind = space.feature("directly-behind-number");
    opensSentence = space.feature("opens-sentence");
    toNumber = space.words("time-word-between-number+behind", FLAG);
    around = new Words(space, "time", FLAG, 0);
    meant = new Words(space, "time-meant", Axis.of(PeriodSource.class), 0);
    timeWord = space.words("time-word", FLAG);
  }

  /** What speaks for an expression in the number's sentence, whatever it means. */
  Features of(Time time, PeriodOffers offers) {
    Features f = new Features();
    Draft draft = offers.draft;
    Memory memory = offers.memory;
    Scene scene = draft.scene;
    Span own = time.span();
    Span number = draft.lead().cover(draft.anchor());
    boolean behind = own.from() >= draft.anchor().from();
    int side = behind ? 1 : 0;
    int gap = Buckets.gap(own.gap(number));
    int levels = Buckets.upTo(3, Scene.between(scene.quantities, own, number));
    roleIndicator.add(f, time.role().ordinal(), draft.indicator);
    f.add(baseLead.at(time.base() ? 1 : 0, offers.lead.ordinal()))
        .add(baseSide.at(time.base() ? 1 : 0, side))
        .add(referenceLead.at(Focus.isNeededBy(time) ? 1 : 0, offers.lead.ordinal()))
        .add((behind ? roleBehind : roleGap).at(time.role(), gap))
        .add(roleLead.at(time.role(), offers.lead))
        .add(timeLead.at(scene.lead(own), side))
        .add((behind ? leadLevelsBehind : leadLevelsBefore).at(scene.lead(own), levels))
        .add(possessive.at(scene.tokens.is(own.to(), "'s") ? 1 : 0, side))
        .add(levelsBetween.at(levels, side))
        .add(breaks.at(Buckets.upTo(3, scene.breaks(own, number)), side))
        .add(cues.at(Buckets.upTo(3, Scene.between(scene.cues, own, number)), side))
        .add(timesBetween.at(Buckets.upTo(3, Scene.between(scene.times(), own, number)), side))
        .add(taken.at(memory.taken(time), side))
        .addIf(own.from() == draft.anchor().to(), directlyBehind)
        .addIf(own.from() - scene.span.from() <= 1, opensSentence)
        .addIf(nearest(scene, own, number, 0), nearest)
        .addIf(!behind && nearest(scene, own, number, -1), nearestBefore)
        .addIf(behind && nearest(scene, own, number, 1), nearestBehind);
    f.add(
            (behind ? besideBehind : besideBefore)
                .at(Beside.before(own, draft), Beside.behind(own, draft)))
        .add(percents.at(Buckets.upTo(3, Scene.between(scene.percentages, own, number)), side));
    int opens = scene.ties.opening(own);
    int together = opens == scene.ties.opening(number) ? 2 : 0;
    Words.at(f, opening, together + side, scene, opens);
    Parallel place = Parallel.of(scene.runs(scene.times()), own, draft);
    if (place != null) {
      f.add(parallel.at(place, side));
    }
    Words.between(f, toNumber, side, scene, own, number);
    around.add(f, side, scene, own);
    Words.of(f, timeWord, side, scene, time);
    f.add(firstTime.at(scene.times().get(0) == time ? 1 : 0, levels));
    if (draft.cue != null && !draft.carried) {
      Span cue = draft.cue.span();
      f.add(cueGap.at(Buckets.gap(own.gap(cue)), own.from() >= cue.from() ? 1 : 0));
    }
    return f;
  }

  /** Adds what speaks for one of its meanings. */
  void add(PeriodSource source, Time time, PeriodOffers offers, Features f) {
    if (source == PeriodSource.COMING || source == PeriodSource.LISTED) {
      meant.add(f, source.ordinal(), offers.draft.scene, time.span());
    }
  }

  private static boolean nearest(Scene scene, Span own, Span number, int side) {
    for (Time other : scene.times()) {
      boolean before = other.span().to() <= number.from();
      boolean counts = side == 0 || (side < 0 && before) || (side > 0 && !before);
      if (counts && other.span().gap(number) < own.gap(number)) {
        return false;
      }
    }
    return true;
  }
}
