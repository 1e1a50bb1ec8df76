package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;

/**
 * What speaks for most figures of an article being limited to a sector, beside {@link
 * LimitationEvidence}: whether it is about turnover and deficits, as a country has them, or about
 * what a branch makes and sells; how many numbers would be limited if each sector held until
 * another is named; whom the body that reports is of.
 */
final class SectorEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis RANK = Axis.upTo(Limitation.MOST);
  private static final int FIFTHS = 5;
  private static final int EIGHTHS = 8;
  private static final int THIRDS = 3;
  private static final int NEAR = 2;

  private final Template body;
  private final Template held;
  private final Template beside;
  private final Template silent;
  private final Template indicators;
  private final Template wholes;

  SectorEvidence(Space space) {
    body = space.template("body-named-after-it+others", COUNT, COUNT);
    held = space.template("numbers-it-may-hold-for+rank", Axis.upTo(EIGHTHS), RANK);
    beside = space.template("beside-first-cue+others-are", FLAG, FLAG);
    silent = space.template("sentences-with-numbers-of-none+strength", Axis.upTo(FIFTHS), COUNT);
    indicators = space.template("indicator+share", Axis.of(Indicator.class), Axis.upTo(THIRDS));
    wholes = space.template("sentences-of-wholes+of-country", COUNT, COUNT);
  }

  /**
   * Adds what speaks for no sector.
   *
   * @param strength see {@link Theme#strength}
   */
  void unlimited(Features f, int strength, Outline article) {
    int[] cues = new int[Indicator.values().length];
    int named = 0;
    int numbered = 0;
    int none = 0;
    int total = 0;
    int country = 0;
    for (Scene scene : article.scenes()) {
      if (scene.numbers() == 0) {
        continue;
      }
      numbered++;
      none += scene.scopes.isEmpty() ? 1 : 0;
      total += scene.has(Role.WORLD) ? 1 : 0;
      country += scene.has(Role.HOME) ? 1 : 0;
      for (Cue cue : scene.cues) {
        if (cue.indicator() != null) {
          cues[cue.indicator().ordinal()]++;
          named++;
        }
      }
    }
    f.add(silent.at(numbered == 0 ? 0 : none * FIFTHS / numbered, strength))
        .add(wholes.at(Buckets.upTo(3, total), Buckets.upTo(3, country)));
    for (int i = 0; i < cues.length; i++) {
      f.add(indicators.at(i, named == 0 ? 0 : (cues[i] * THIRDS + named - 1) / named));
    }
  }

  /**
   * Adds what speaks for a sector.
   *
   * @param rank its place among those named most
   */
  void add(Features f, Object meaning, int rank, Outline article) {
    int own = 0;
    int others = 0;
    int holds = 0;
    int numbers = 0;
    boolean last = false;
    Scene first = null;
    for (Scene scene : article.scenes()) {
      for (Scope named : scene.named) {
        boolean same = Topics.meaning(named).equals(meaning);
        own += same ? 1 : 0;
        others += same ? 0 : 1;
      }
      last = names(scene, meaning) || last && scene.scopes.isEmpty();
      numbers += scene.numbers();
      holds += last ? scene.numbers() : 0;
      first = first == null && scene.numbers() > 0 && !scene.cues.isEmpty() ? scene : first;
    }
    f.add(body.at(Buckets.upTo(3, own), Buckets.upTo(3, others)))
        .add(held.at(numbers == 0 ? 0 : holds * EIGHTHS / numbers, rank));
    if (first != null) {
      besideCue(f, meaning, first);
    }
  }

  private static boolean names(Scene scene, Object meaning) {
    for (Scope scope : scene.scopes) {
      if (Topics.meaning(scope).equals(meaning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it, or another sector, stands beside the first cue of a sentence. */
  private void besideCue(Features f, Object meaning, Scene scene) {
    boolean it = false;
    boolean other = false;
    for (Scope scope : scene.scopes) {
      if (scene.cues.get(0).span().gap(scope.span()) <= NEAR) {
        boolean same = Topics.meaning(scope).equals(meaning);
        it |= same;
        other |= !same;
      }
    }
    f.add(beside.at(it ? 1 : 0, other ? 1 : 0));
  }
}
