package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;

/**
 * What speaks for a cue in the number's own sentence: its sort, and how it stands to the number.
 */
final class CueEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis KIND = Axis.of(UnitKind.class);
  private static final Axis SORT = Reading.SORTS;
  private static final int DOERS = Doer.Sort.values().length + Home.FITS;

  private final Template sortUnit;
  private final Template sortSide;
  private final Template sortBefore;
  private final Template sortBehind;
  private final Template sortLead;
  private final Template beforeGap;
  private final Template behindGap;
  private final Template levelsBetween;
  private final Template cuesBetween;
  private final Template breaks;
  private final Template leadBefore;
  private final Template tailBehind;
  private final Template leadBehind;
  private final Template balance;
  private final Template verbSubject;
  private final Template numberFirst;
  private final Template doer;
  private final Template buyer;
  private final WordTemplate cueWord;
  private final WordTemplate cueWordUnit;
  private final Template parallel;
  private final int belongsElsewhere;
  private final int nearestBefore;
  private final int nearestBehind;
  private final int nearestUsed;
  private final int firstCue;
  private final int touching;
  private final int touchingScope;

  CueEvidence(Space space) {
    sortUnit = space.template("cue-sort+unit", SORT, KIND);
    sortSide = space.template("cue-sort+behind", SORT, FLAG);
    sortBefore = space.template("cue-sort+before-gap", SORT, GAP);
    sortBehind = space.template("cue-sort+behind-gap", SORT, GAP);
    sortLead = space.template("cue-sort+lead", SORT, LINK);
    beforeGap = space.template("cue-before-gap+none", GAP, FLAG);
    behindGap = space.template("cue-behind-gap+none", GAP, FLAG);
    levelsBetween = space.template("levels-between+behind", COUNT, FLAG);
    cuesBetween = space.template("cues-between+behind", COUNT, FLAG);
    breaks = space.template("breaks+behind", COUNT, FLAG);
    leadBefore = space.template("lead+cue-before-gap", LINK, GAP);
    tailBehind = space.template("tail+cue-behind-gap", LINK, GAP);
    leadBehind = space.template("lead+cue-behind-gap", LINK, GAP);
    balance = space.template("bare-balance-context", Axis.of(BalanceContext.Sort.class));
    verbSubject = space.template("verb-subject+indicator", Axis.upTo(2), Reading.CODES);
    numberFirst = space.template("number-first+behind", FLAG, FLAG);
    doer = space.template("doer+indicator", Axis.upTo(DOERS), Reading.CODES);
    buyer = space.template("buyer+indicator", Axis.upTo(DOERS), Reading.CODES);
    cueWord = space.words("cue-word", FLAG);
    cueWordUnit = space.words("cue-word+unit", KIND);
    parallel = space.template("cue-parallel+behind", Axis.of(Parallel.class), FLAG);
    belongsElsewhere = space.feature("cue-belongs-to-other-level");
    nearestBefore = space.feature("nearest-cue-before");
    nearestBehind = space.feature("nearest-cue-behind");
    nearestUsed = space.feature("nearest-before-used-by-other-level");
    firstCue = space.feature("first-cue-of-sentence");
    touching = space.feature("cue-touches");
    touchingScope = space.feature("cue-behind-scope");
  }

  /**
   * Adds the features of a cue.
   *
   * @param opens whether it is the first cue of the sentence
   * @param indicator what the cue means for the number; null for a topic that makes no figures
   */
  void add(Cue cue, boolean opens, Indicator indicator, Draft draft, Memory memory, Features f) {
    relation(draft, cue, opens, f);
    if (indicator == Indicator.TRADE_BALANCE && BalanceContext.isBare(cue)) {
      f.add(balance.at(BalanceContext.of(cue, draft.scene, memory)));
    }
    if (indicator != null && Doer.isVerb(cue)) {
      Template doing = Doer.isBuying(cue) ? buyer : doer;
      f.add(verbSubject.at(subject(cue, draft, memory), indicator.ordinal()))
          .add(doing.at(doer(cue, draft, memory), indicator.ordinal()));
    }
  }

  /** Adds what a cue of a sentence before says by its sort alone. */
  void addSort(Cue cue, Draft draft, Features f) {
    f.add(sortUnit.at(Reading.sort(cue), draft.kind().ordinal()));
  }

  private void relation(Draft draft, Cue cue, boolean opens, Features f) {
    Scene scene = draft.scene;
    Span own = draft.lead().cover(draft.anchor());
    Span other = cue.span();
    boolean behind = other.from() >= draft.anchor().from();
    int side = behind ? 1 : 0;
    int none = cue.indicator() == null ? 1 : 0;
    int distance = own.gap(other);
    int gap = Buckets.gap(distance);
    int sort = Reading.sort(cue);
    int levels = Scene.between(scene.quantities, own, other);
    int cues = Scene.between(scene.cues, own, other);
    Link lead = scene.lead(draft.lead());
    f.add((behind ? behindGap : beforeGap).at(gap, none))
        .add(levelsBetween.at(Buckets.upTo(3, levels), side))
        .add(cuesBetween.at(Buckets.upTo(3, cues), side))
        .add(breaks.at(Buckets.upTo(3, scene.breaks(own, other)), side))
        .add(sortUnit.at(sort, draft.kind().ordinal()))
        .add(sortSide.at(sort, side))
        .add(numberFirst.at(numberFirst(draft) ? 1 : 0, side))
        .addIf(isClaimed(draft, other), belongsElsewhere)
        .addIf(distance == 0, touching)
        .addIf(opens, firstCue);
    Parallel place = Parallel.of(scene.runs(scene.cues), other, draft);
    if (place != null) {
      f.add(parallel.at(place, side));
    }
    Words.of(f, cueWord, side, scene, cue);
    Words.of(f, cueWordUnit, draft.kind().ordinal(), scene, cue);
    f.add((behind ? sortBehind : sortBefore).at(sort, gap)).add(sortLead.at(sort, lead.ordinal()));
    if (behind) {
      f.add(tailBehind.at(scene.tail(draft.anchor()), gap)).add(leadBehind.at(lead, gap));
      f.addIf(cues == 0, nearestBehind);
      f.addIf(scopeBetween(scene, draft.anchor(), other), touchingScope);
    } else {
      f.add(leadBefore.at(lead, gap));
      f.addIf(cues == 0, nearestBefore);
      f.addIf(cues == 0 && levels > 0, nearestUsed);
    }
  }

  /** "$3 million sold and $2 million bought": whether numbers stand in front of what they count. */
  private static boolean numberFirst(Draft draft) {
    Span first = draft.numbers().get(0).span();
    return first.to() <= draft.scene.cues.get(0).span().from();
  }

  /** "$17.6 billion in exports against $12.6 billion": the cue right behind another number. */
  private static boolean isClaimed(Draft draft, Span cue) {
    for (Quantity quantity : draft.scene.quantities) {
      int gap = cue.from() - quantity.span().to();
      if (quantity != draft.level && (gap == 0 || gap == 1)) {
        Link tail = draft.scene.tail(quantity.span());
        return gap == 0 || tail == Link.IN || tail == Link.OF || tail == Link.FOR;
      }
    }
    return false;
  }

  /** "$3 billion in machinery exports": nothing but a scope and a small word in between. */
  private static boolean scopeBetween(Scene scene, Span number, Span cue) {
    for (Scope scope : scene.scopes) {
      Span span = scope.span();
      if (span.from() >= number.to() && span.to() == cue.from() && span.from() - number.to() <= 2) {
        return true;
      }
    }
    return false;
  }

  /** Who does what the verb says; of a party whether it is the article's own. */
  private static int doer(Cue cue, Draft draft, Memory memory) {
    Doer doer = Doer.of(cue, draft.scene);
    return doer.sort() != Doer.Sort.PARTY
        ? doer.sort().ordinal()
        : Doer.Sort.PARTY.ordinal() + memory.overall.home().get().fits(doer.party().code());
  }

  /** Who stands in front of the verb: 0 no party, 1 the article's first party, 2 another. */
  private static int subject(Cue cue, Draft draft, Memory memory) {
    String subject = null;
    for (Party party : draft.scene.parties) {
      if (party.span().to() <= cue.span().from() && party.code() != null) {
        subject = party.code();
      }
    }
    return subject == null ? 0 : subject.equals(memory.cast.at(0)) ? 1 : 2;
  }
}
