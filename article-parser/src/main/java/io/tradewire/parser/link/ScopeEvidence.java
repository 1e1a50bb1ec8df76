package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.util.List;

/**
 * What speaks for a scope of the number's own sentence: how it stands to the number and the cue.
 */
final class ScopeEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis INDICATOR = Axis.of(Indicator.class);

  private final Template cueGap;
  private final Template cueLead;
  private final Template numberGap;
  private final Template numberLead;
  private final Template numberTail;
  private final Template levelsBetween;
  private final Template cuesBetween;
  private final Template breaks;
  private final Template inCue;
  private final Template beforeIndicator;
  private final int nearest;
  private final int first;
  private final int hasCode;
  private final int capitalised;
  private final Template parallel;
  private final Template aside;
  private final Words around;
  private final WordTemplate toNumber;
  private final WordTemplate phrase;

  ScopeEvidence(Space space) {
    cueGap = space.template("cue-gap+behind-cue", GAP, FLAG);
    cueLead = space.template("lead+cue-gap", LINK, GAP);
    numberGap = space.template("number-gap+behind-number", GAP, FLAG);
    numberLead = space.template("lead+number-gap", LINK, GAP);
    numberTail = space.template("tail+number-gap", LINK, GAP);
    levelsBetween = space.template("levels-between+behind", COUNT, FLAG);
    cuesBetween = space.template("cues-between+behind", COUNT, FLAG);
    breaks = space.template("breaks+behind", COUNT, FLAG);
    inCue = space.template("in-cue+indicator", FLAG, INDICATOR);
    beforeIndicator = space.template("directly-before-cue+indicator", FLAG, INDICATOR);
    nearest = space.feature("nearest-to-number");
    first = space.feature("first-of-sentence");
    hasCode = space.feature("has-code");
    capitalised = space.feature("capitalised-inside-sentence");
    parallel = space.template("parallel+behind", Axis.of(Parallel.class), FLAG);
    aside = space.template("aside+behind", Axis.of(Aside.class), FLAG);
    toNumber = space.words("scope-word-between-number+behind", FLAG);
    around = new Words(space, "scope", FLAG, 0);
    phrase = space.words("phrase-word", FLAG);
  }

  /** Adds the features of a scope of the draft's own sentence. */
  void add(Features f, Scope scope, Draft draft) {
    Scene scene = draft.scene;
    List<Scope> scopes = scene.scopes;
    Span number = draft.lead().cover(draft.anchor());
    Span own = scope.span();
    boolean behind = own.from() >= draft.anchor().from();
    int side = behind ? 1 : 0;
    int gap = Buckets.gap(own.gap(number));
    Link lead = scene.lead(own);
    f.add(numberGap.at(gap, side))
        .add(numberLead.at(lead, gap))
        .add(numberTail.at(scene.tail(own), gap))
        .add(levelsBetween.at(Buckets.upTo(3, Scene.between(scene.quantities, own, number)), side))
        .add(cuesBetween.at(Buckets.upTo(3, Scene.between(scene.cues, own, number)), side))
        .add(breaks.at(Buckets.upTo(3, scene.breaks(own, number)), side))
        .add(aside.at(scene.aside(scope), side))
        .addIf(scope.code() != null, hasCode)
        .addIf(scopes.get(0) == scope, first)
        .addIf(nearest(scopes, scope, number), nearest)
        .addIf(
            own.from() > scene.span.from() && scene.tokens.isCapitalised(own.from()), capitalised);
    Parallel place = Parallel.of(scene.runs(scopes), own, draft);
    if (place != null) {
      f.add(parallel.at(place, side));
    }
    Words.between(f, toNumber, side, scene, own, number);
    around.add(f, side, scene, own);
    Words.of(f, phrase, side, scene, scope);
    if (draft.cue != null && !draft.carried) {
      Span cue = draft.cue.span();
      int toCue = Buckets.gap(own.gap(cue));
      f.add(cueGap.at(toCue, own.from() >= cue.from() ? 1 : 0))
          .add(cueLead.at(lead, toCue))
          .add(inCue.at(cue.overlaps(own) ? 1 : 0, draft.indicator.ordinal()))
          .add(beforeIndicator.at(own.to() == cue.from() ? 1 : 0, draft.indicator.ordinal()));
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
}
