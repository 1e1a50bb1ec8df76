package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;

/**
 * What speaks for an indicator wherever it is taken from: the number's unit and size, the words and
 * names around it, what the title and the figures before are about.
 */
final class NumberEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis KIND = Axis.of(UnitKind.class);
  private static final int REACH = 6;

  private final Template unit;
  private final Template rate;
  private final Template size;
  private final Template scopes;
  private final Template nameGap;
  private final Template nameClause;
  private final Template nameFirst;
  private final Template accounts;
  private final Words around;
  private final WordTemplate own;
  private final WordTemplate opening;
  private final WordTemplate noneSentence;
  private final Words noneBeside;
  private final Template precedent;
  private final Template afterOpposite;
  private final Template named;
  private final int sameAsCarry;
  private final int sameAsFirst;
  private final int inTitle;
  private final int titleHasOther;

  NumberEvidence(Space space) {
    unit = space.template("unit+indicator", KIND, Reading.CODES);
    rate = space.template("rate+none", FLAG, FLAG);
    size = space.template("size+none", Axis.upTo(6), FLAG);
    scopes = space.template("scope-near+indicator", FLAG, Reading.CODES);
    nameGap = space.template("name-before-gap+none", GAP, FLAG);
    nameClause = space.template("names-in-clause+none", COUNT, FLAG);
    nameFirst = space.template("name-opens-sentence+none", FLAG, FLAG);
    accounts = space.template("accounts+indicator", Axis.upTo(2), Reading.CODES);
    around = new Words(space, "number", Reading.CODES, REACH);
    own = space.words("number-own-word", Reading.CODES);
    opening = space.words("opening-word+indicator", Reading.CODES);
    noneSentence = space.words("none-sentence-word", Axis.upTo(0));
    noneBeside = new Words(space, "none-number+unit", KIND, 0);
    precedent = space.template("number-before+none", Axis.of(Precedent.class), FLAG);
    afterOpposite = space.template("opposite-said+turned", Axis.upTo(2), Axis.upTo(2));
    named = space.template("former-or-latter+number", FLAG, FLAG);
    sameAsCarry = space.feature("same-as-figure-before");
    sameAsFirst = space.feature("same-as-first-figure");
    inTitle = space.feature("indicator-in-title");
    titleHasOther = space.feature("title-has-other-indicator");
  }

  /**
   * The features of an indicator, null for none.
   *
   * @param names those in front of the draft's number
   */
  Features of(Indicator indicator, Draft draft, Names names, Memory memory) {
    Features f = new Features();
    int code = Reading.code(indicator);
    int none = indicator == null ? 1 : 0;
    f.add(unit.at(draft.kind(), code))
        .add(rate.at(draft.level != null && draft.level.rate() ? 1 : 0, none))
        .add(size.at(size(draft), none))
        .add(accounts.at(memory.accounts, code))
        .add(scopes.at(scopeNear(draft) ? 1 : 0, code))
        .add(precedent.at(Precedent.of(draft, before(memory)).ordinal(), none));
    names(names, none, f);
    Words.opening(f, opening, code, draft.scene);
    Span number = draft.lead().cover(draft.anchor());
    around.add(f, code, draft.scene, number);
    Words.within(f, own, code, draft.scene, draft.anchor());
    if (indicator == null) {
      noneBeside.add(f, draft.kind().ordinal(), draft.scene, number);
      Words.sentence(f, noneSentence, 0, draft.scene);
    } else {
      article(indicator, memory, f);
      spokenOf(indicator, draft, memory, f);
    }
    return f;
  }

  /** The number before, whether it was a figure or none; null if there is none. */
  private static Draft before(Memory memory) {
    return memory.lastDropped() == null ? memory.last() : memory.lastDropped();
  }

  private void article(Indicator indicator, Memory memory, Features f) {
    Draft last = memory.last();
    Draft first = memory.figures().isEmpty() ? null : memory.figures().get(0);
    f.addIf(last != null && last.indicator == indicator, sameAsCarry)
        .addIf(first != null && first.indicator == indicator, sameAsFirst);
    if (memory.title != null) {
      boolean same = false;
      boolean other = false;
      for (Cue cue : memory.title.cues) {
        same |= cue.indicator() == indicator;
        other |= cue.indicator() != null && cue.indicator() != indicator;
      }
      f.addIf(same, inTitle).addIf(other && !same, titleHasOther);
    }
  }

  /** What "the latter" and "in the other direction" say of an indicator. */
  private void spokenOf(Indicator indicator, Draft draft, Memory memory, Features f) {
    int opposite = draft.said(Role.OPPOSITE);
    if (opposite > 0 && memory.last() != null) {
      Indicator last = memory.last().indicator;
      f.add(afterOpposite.at(opposite, last == indicator ? 0 : last == turned(indicator) ? 1 : 2));
    }
    Indicator meant = FormerOrLatter.of(draft, memory.back(1), at -> at.cues, Cue::indicator);
    if (meant != null) {
      f.add(named.at(meant == indicator ? 1 : 0, draft.level == null ? 0 : 1));
    }
  }

  /** The same flow as the other side counts it, null for what has no sides. */
  private static Indicator turned(Indicator indicator) {
    return switch (indicator) {
      case EXPORTS -> Indicator.IMPORTS;
      case IMPORTS -> Indicator.EXPORTS;
      default -> null;
    };
  }

  private static boolean scopeNear(Draft draft) {
    for (Scope scope : draft.scene.scopes) {
      if (scope.span().gap(draft.anchor()) <= 3) {
        return true;
      }
    }
    return false;
  }

  /** Decimal digits of the value in steps of three: 0 below a thousand, 1 below a million... */
  private static int size(Draft draft) {
    if (draft.level == null) {
      return 6;
    }
    int digits = draft.level.value().precision() - draft.level.value().scale();
    return Math.max(0, Math.min(5, (digits - 1) / 3));
  }

  private void names(Names names, int none, Features f) {
    f.add(nameGap.at(names.gap(), none))
        .add(nameClause.at(Buckets.upTo(3, names.inClause()), none))
        .add(nameFirst.at(names.opensSentence() ? 1 : 0, none));
  }
}
