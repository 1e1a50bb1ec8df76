package io.tradewire.parser.link;

import io.tradewire.events.Status;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.util.List;

/** What speaks for a percentage being the change or the share of a level, or of none. */
final class AttachmentEvidence {

  /** Where the figure is that a percentage belongs to. */
  enum Where {
    HERE,
    BACK,
    OWN
  }

  private static final Axis SIDE = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis SHARE = Axis.flag();
  private static final Axis BEFORE = Axis.upTo(2 * Forerunner.USES + 1);

  private final Template reading;
  private final Template readingBefore;
  private final Template beforeWhere;
  private final Template readingWhere;
  private final Template whereShare;
  private final Template gapBehind;
  private final Template gapBefore;
  private final Template levelsBetween;
  private final Template percentagesBetween;
  private final Template breaks;
  private final Template cuesBetween;
  private final Template partiesBetween;
  private final Template levelLead;
  private final Template leadHere;
  private final Template tailHere;
  private final Template leadOwn;
  private final Template tailOwn;
  private final Template levelKind;
  private final Template levelsOwn;
  private final Template levelsBack;
  private final Template cuesBack;
  private final Template cuesOwn;
  private final Template backPlace;
  private final Template backPlanned;
  private final Template backBase;
  private final Template sentencesBack;
  private final int taken;
  private final int nearestBehind;
  private final int nearestBefore;
  private final int sameParenthesis;
  private final int toLevel;
  private final Template levelBehindLeadGap;
  private final Template parallel;
  private final Template ownTime;
  private final Template measureKind;
  private final Template measureOwn;
  private final Template partiesOwn;
  private final WordTemplate sentence;
  private final WordTemplate between;
  private final Words around;
  private final Words aroundLevel;
  private final LevelBefore before;

  AttachmentEvidence(Space space) {
    reading = space.template("reading+share", Axis.of(Percentage.Reading.class), SHARE);
    readingBefore =
        space.template("reading+before+share", Axis.of(Percentage.Reading.class), BEFORE);
    beforeWhere =
        space.template("before+where", Axis.upTo(Forerunner.PLACES), Axis.of(Where.class));
    readingWhere =
        space.template("reading+where", Axis.of(Percentage.Reading.class), Axis.of(Where.class));
    whereShare = space.template("where+share", Axis.of(Where.class), SHARE);
    gapBehind = space.template("level-behind-gap+share", GAP, SHARE);
    gapBefore = space.template("level-before-gap+share", GAP, SHARE);
    levelsBetween = space.template("levels-between+behind", COUNT, SIDE);
    percentagesBetween = space.template("percentages-between+behind", COUNT, SIDE);
    breaks = space.template("breaks+behind", COUNT, SIDE);
    cuesBetween = space.template("cues-between+behind", COUNT, SIDE);
    partiesBetween = space.template("parties-between+behind", COUNT, SIDE);
    levelLead = space.template("level-lead+behind", LINK, SIDE);
    leadHere = space.template("lead-here+share", LINK, SHARE);
    tailHere = space.template("tail-here+share", LINK, SHARE);
    leadOwn = space.template("lead-own+share", LINK, SHARE);
    tailOwn = space.template("tail-own+share", LINK, SHARE);
    levelKind = space.template("level-kind+share", Axis.of(UnitKind.class), SHARE);
    levelsOwn = space.template("levels-own+share", COUNT, SHARE);
    levelsBack = space.template("levels-back+share", COUNT, SHARE);
    cuesBack = space.template("cues-back+share", COUNT, SHARE);
    cuesOwn = space.template("cues-own+share", COUNT, SHARE);
    backPlace = space.template("back-place+share", COUNT, SHARE);
    backPlanned = space.template("back-planned+share", SIDE, SHARE);
    backBase = space.template("back-base+share", SIDE, SHARE);
    sentencesBack = space.template("sentences-back", COUNT);
    taken = space.feature("target-has-one-already");
    nearestBehind = space.feature("nearest-behind");
    nearestBefore = space.feature("nearest-before");
    sameParenthesis = space.feature("in-parenthesis-behind-level");
    toLevel = space.feature("change-to-level");
    levelBehindLeadGap = space.template("level-behind-lead+gap", LINK, GAP);
    parallel = space.template("parallel+share", Axis.of(Parallel.class), SHARE);
    ownTime = space.template("own-time+share", Axis.upTo(2), SHARE);
    measureKind = space.template("measure+kind", Axis.of(Measure.class), Axis.of(UnitKind.class));
    measureOwn = space.template("measure-own", Axis.of(Measure.class));
    partiesOwn = space.template("parties-own+share", COUNT, SHARE);
    sentence = space.words("sentence-word", Axis.upTo(5));
    between = space.words("between-word+share", SHARE);
    around = new Words(space, "percentage", Axis.upTo(5), 0);
    aroundLevel = new Words(space, "level", Axis.upTo(3), 0);
    before = new LevelBefore(space);
  }

  /** What speaks for a use of the percentage, whichever level it is with. */
  Features common(
      Percentage percentage, Forerunner forerunner, Scene scene, Where where, int share) {
    Features features = new Features();
    int use = where.ordinal() * 2 + share;
    around.add(features, use, scene, percentage.number());
    Words.sentence(features, sentence, use, scene);
    return features
        .add(reading.at(percentage.reading(), share))
        .add(readingWhere.at(percentage.reading(), where))
        .add(beforeWhere.at(forerunner.place(), where.ordinal()))
        .add(readingBefore.at(percentage.reading().ordinal(), 2 * forerunner.use() + share))
        .add(whereShare.at(where, share));
  }

  void own(Percentage percentage, Scene scene, int share, Features features) {
    features
        .add(measureOwn.at(Measure.of(scene, percentage.span())))
        .add(leadOwn.at(scene.lead(percentage.span()), share))
        .add(tailOwn.at(scene.tail(percentage.span()), share))
        .add(levelsOwn.at(Buckets.upTo(3, scene.quantities.size()), share))
        .add(cuesOwn.at(Buckets.upTo(3, scene.cues.size()), share))
        .add(partiesOwn.at(Buckets.upTo(3, scene.parties.size()), share));
  }

  void back(
      Percentage percentage, Scene scene, Draft target, int share, int place, Features features) {
    before.add(scene, target, share, features);
    features
        .add(measureKind.at(Measure.of(scene, percentage.span()), target.kind()))
        .add(backPlace.at(Buckets.upTo(3, place - 1), share))
        .add(backPlanned.at(target.status == Status.PLANNED ? 1 : 0, share))
        .add(backBase.at(target.base ? 1 : 0, share))
        .add(levelsBack.at(Buckets.upTo(3, scene.quantities.size()), share))
        .add(cuesBack.at(Buckets.upTo(3, scene.cues.size()), share))
        .add(sentencesBack.at(Buckets.upTo(3, scene.index - target.scene.index)))
        .addIf(taken(target, share), taken);
  }

  private static boolean taken(Draft target, int share) {
    return (share == 1 ? target.share : target.change) != null;
  }

  void here(
      Percentage percentage,
      Scene scene,
      Draft target,
      List<Draft> levels,
      int share,
      Features features) {
    Span own = percentage.span();
    Span other = target.lead().cover(target.anchor());
    boolean behind = other.from() >= own.to();
    int side = behind ? 1 : 0;
    int gap = Buckets.gap(own.gap(other));
    Link lead = scene.lead(target.lead());
    Words.between(features, between, share, scene, own, other);
    aroundLevel.add(features, 2 * side + share, scene, other);
    features
        .add((behind ? gapBehind : gapBefore).at(gap, share))
        .add(levelsBetween.at(Buckets.upTo(3, Scene.between(scene.quantities, own, other)), side))
        .add(
            percentagesBetween.at(
                Buckets.upTo(3, Scene.between(scene.percentages, own, other)), side))
        .add(breaks.at(Buckets.upTo(3, scene.breaks(own, other)), side))
        .add(cuesBetween.at(Buckets.upTo(3, Scene.between(scene.cues, own, other)), side))
        .add(partiesBetween.at(Buckets.upTo(3, Scene.between(scene.parties, own, other)), side))
        .add(levelLead.at(lead, side))
        .add(leadHere.at(scene.lead(own), share))
        .add(tailHere.at(scene.tail(own), share))
        .add(levelKind.at(target.kind(), share))
        .add(measureKind.at(Measure.of(scene, own), target.kind()))
        .addIf(taken(target, share), taken)
        .addIf(behind && share == 0 && lead == Link.TO && gap <= 3, toLevel)
        .addIf(!behind && scene.tail(other) == Link.PAREN && gap <= 2, sameParenthesis)
        .addIf(behind && nearest(levels, target, own, true), nearestBehind)
        .addIf(!behind && nearest(levels, target, own, false), nearestBefore);
    if (!behind) {
      features.add(ownTime.at(ownTime(scene, own, other), share));
    }
    Runs changes = scene.runs(scene.percentages);
    Parallel place =
        Parallel.of(changes, own, scene.runs(scene.quantities), target.anchor(), scene);
    if (place != null) {
      features.add(parallel.at(place, share));
    }
    if (behind) {
      features.add(levelBehindLeadGap.at(lead, gap));
    }
  }

  /**
   * Whether a percentage in another clause than the level in front has a time of its own: 0 no, 1
   * between both, 2 behind: "$5 billion in 2021, and in the first half of this year it grew by 7%".
   */
  private static int ownTime(Scene scene, Span percentage, Span level) {
    if (scene.breaks(level, percentage) == 0) {
      return 0;
    }
    for (Time time : scene.times()) {
      boolean between = time.span().from() >= level.to() && time.span().to() <= percentage.from();
      boolean base = isBase(scene.lead(time.span()));
      if (!base && between && scene.breaks(level, time.span()) > 0) {
        return 1;
      }
      boolean after = time.span().from() >= percentage.to();
      if (!base && after && scene.breaks(percentage, time.span()) == 0) {
        return 2;
      }
    }
    return 0;
  }

  private static boolean isBase(Link lead) {
    return lead == Link.FROM || lead == Link.COMPARED || lead == Link.TO;
  }

  private static boolean nearest(List<Draft> levels, Draft target, Span of, boolean behind) {
    for (Draft level : levels) {
      Span span = level.anchor();
      boolean same = behind ? span.from() >= of.to() : span.to() <= of.from();
      if (level != target && same && span.gap(of) < target.anchor().gap(of)) {
        return false;
      }
    }
    return true;
  }
}
