package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;

/** What speaks for a scope from one source or another, whatever it is. */
final class TopicEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis KIND = Axis.of(UnitKind.class);
  private static final Axis SOURCE = Axis.of(TopicSource.class);

  /** So many sentences back it is asked whether a scope was named. */
  private static final int NAMED = 4;

  /** For each indicator of the figure before whether its scope is kept. */
  private static final Axis AFTER = Axis.upTo(2 * Indicator.values().length - 1);

  private final Family.ByIndicator sourceIndicator;
  private final Template sourceKind;
  private final Template sourceCarried;
  private final Template scopesHere;
  private final Template worldWord;
  private final Template asideHere;
  private final Template sectorWord;
  private final Template bodyWord;
  private final Template lastHas;
  private final Template paragraphs;
  private final Template opens;
  private final Template named;
  private final Family.ByIndicator after;
  private final Template themeShare;
  private final Template themeStrength;
  private final Template themeHere;
  private final Template seen;
  private final Template seenIndicator;
  private final Template partiesHere;
  private final Template fresh;
  private final Words number;
  private final WordTemplate cueWord;
  private final WordTemplate generic;
  private final WordTemplate opening;
  private final LimitationFit article;
  private final ScopeBefore before;
  private final TopicSize size;

  TopicEvidence(Space space) {
    sourceIndicator = Family.features(space, "source", SOURCE);
    sourceKind = space.template("source+unit", SOURCE, KIND);
    sourceCarried = space.template("source+cue-carried", SOURCE, FLAG);
    scopesHere = space.template("scopes-here+source", COUNT, SOURCE);
    worldWord = space.template("total-near+source", FLAG, SOURCE);
    asideHere = space.template("all-here-aside+source", FLAG, SOURCE);
    sectorWord = space.template("sector-word+source", Axis.upTo(2), SOURCE);
    bodyWord = space.template("body-word+source", Axis.upTo(2), SOURCE);
    lastHas = space.template("last-has-scope+source", FLAG, SOURCE);
    paragraphs = space.template("paragraphs-since+source", COUNT, SOURCE);
    opens = space.template("opens-paragraph+source", FLAG, SOURCE);
    named = space.template("named-sentences-ago+source", Axis.upTo(NAMED), SOURCE);
    after = Family.features(space, "after-limited-indicator", AFTER);
    themeShare = space.template("theme-share+source", Axis.upTo(Theme.SHARES), SOURCE);
    themeStrength = space.template("theme-strength+source", COUNT, SOURCE);
    themeHere = space.template("theme-share+scopes-here", Axis.upTo(Theme.SHARES), COUNT);
    seen = space.template("seen-before+source", COUNT, SOURCE);
    seenIndicator = space.template("seen-with-indicator+source", FLAG, SOURCE);
    partiesHere = space.template("parties-here+source", COUNT, SOURCE);
    fresh = space.template("own-cue-no-scope-near+source", FLAG, SOURCE);
    number = new Words(space, "number", SOURCE, 4);
    cueWord = space.words("cue-word+source", SOURCE);
    generic = space.words("scope-here-word+source", SOURCE);
    opening = space.words("opening-word+source", SOURCE);
    article = new LimitationFit(space, SOURCE);
    before = new ScopeBefore(space, SOURCE);
    size = new TopicSize(space, SOURCE);
  }

  /** Adds the features of a scope, null for none, from a source. */
  void add(TopicSource source, Scope scope, Draft draft, Memory memory, Features f) {
    int share = memory.scopes.share(scope);
    Object meaning = scope == null ? "" : Topics.meaning(scope);
    int times = memory.tally.topic(meaning);
    boolean indicator = memory.tally.has(meaning, draft.indicator);
    Scene scene = draft.scene;
    Words.opening(f, opening, source.ordinal(), scene);
    int fits = fits(scope, memory);
    article.add(f, fits, source.ordinal(), scene.scopes.size(), draft.said(Role.SECTOR), draft);
    if (source != TopicSource.HERE) {
      before.add(f, source.ordinal(), scope == null ? null : meaning, draft, memory.back(1));
    }
    size.add(f, source.ordinal(), meaning, draft, memory.figures());
    number.add(f, source.ordinal(), scene, draft.lead().cover(draft.anchor()));
    if (draft.cue != null && !draft.carried) {
      Words.of(f, cueWord, source.ordinal(), scene, draft.cue);
    }
    if (source != TopicSource.HERE) {
      for (Scope here : scene.scopes) {
        Words.of(f, generic, source.ordinal(), scene, here);
      }
    }
    f.add(partiesHere.at(Buckets.upTo(3, scene.parties.size()), source.ordinal()))
        .add(fresh.at(!draft.carried && scene.scopes.isEmpty() ? 1 : 0, source.ordinal()));
    f.add(themeShare.at(share, source.ordinal()))
        .add(themeStrength.at(memory.scopes.strength(), source.ordinal()))
        .add(themeHere.at(share, Buckets.upTo(3, draft.scene.scopes.size())))
        .add(seen.at(Buckets.upTo(3, times), source.ordinal()))
        .add(seenIndicator.at(indicator ? 1 : 0, source.ordinal()));
    Draft last = memory.before(draft);
    sourceIndicator.add(f, source.ordinal(), draft.indicator);
    if (last != null) {
      int passed = memory.paragraphs.between(last.scene, scene);
      f.add(paragraphs.at(Buckets.upTo(3, passed), source.ordinal()));
      boolean kept = last.scope != null && Topics.meaning(last.scope).equals(meaning);
      if (last.scope != null && (kept || scope == null)) {
        after.add(f, last.indicator.ordinal() * 2 + (kept ? 1 : 0), draft.indicator);
      }
    }
    if (scope != null && source != TopicSource.HERE) {
      f.add(named.at(namedAgo(meaning, memory), source.ordinal()));
    }
    f.add(opens.at(memory.paragraphs.isOpened(scene) ? 1 : 0, source.ordinal()))
        .add(sourceKind.at(source, draft.kind()))
        .add(sourceCarried.at(source, draft.carried ? 1 : 0))
        .add(scopesHere.at(Buckets.upTo(3, draft.scene.scopes.size()), source.ordinal()))
        .add(worldWord.at(Topics.totalNear(draft) ? 1 : 0, source.ordinal()))
        .add(asideHere.at(scene.hasOnlyAsides() ? 1 : 0, source.ordinal()))
        .add(sectorWord.at(draft.said(Role.SECTOR), source.ordinal()))
        .add(bodyWord.at(draft.said(Role.BODY), source.ordinal()))
        .add(lastHas.at(last != null && last.scope != null ? 1 : 0, source.ordinal()));
  }

  /** How it lies to what most figures of the article are limited to. */
  private static int fits(Scope scope, Memory memory) {
    Limitation article = memory.overall.scope().get();
    int fits = article.fits(scope == null ? null : Topics.meaning(scope));
    Scope limit =
        article.meaning() == null ? null : memory.scopes.mentions().get(article.meaning());
    boolean kin = scope != null && limit != null && Kin.are(limit, scope);
    return kin ? Limitation.ofKin(fits) : fits;
  }

  /** How many sentences ago a scope was named, 0 for this one. */
  private static int namedAgo(Object scope, Memory memory) {
    for (int ago = 0; ago < NAMED; ago++) {
      Scene scene = memory.back(ago);
      for (int i = 0; scene != null && i < scene.scopes.size(); i++) {
        if (Topics.meaning(scene.scopes.get(i)).equals(scope)) {
          return ago;
        }
      }
    }
    return NAMED;
  }
}
