package io.tradewire.parser.link;

import io.tradewire.parser.mention.Region;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Choice;
import io.tradewire.parser.rank.Decision;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;
import java.util.List;

/** Decides to which part of a country a figure is limited, if to any. */
final class Places {

  /** A region, null for the whole country, with the mention it comes from. */
  record Candidate(Place place, Region mention) {}

  private enum Source {
    NONE,
    HERE,
    BACK,
    TITLE,
    CARRY,
    THEME,
    HEADING,
    OPENING
  }

  static final Space SPACE = new Space("region");

  /** How many regions of a sentence before are offered: "a mine at Zarya in Amur province". */
  private static final int BACK_REGIONS = 2;

  private static final Axis FLAG = Axis.flag();
  private static final Axis GAP = Axis.upTo(Buckets.GAPS);
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis LINK = Axis.of(Link.class);
  private static final Axis SOURCE = Axis.of(Source.class);

  private static final Family.ByIndicator SOURCE_INDICATOR =
      Family.features(SPACE, "source", SOURCE);
  private static final Template SOURCE_CARRIED = SPACE.template("source+cue-carried", SOURCE, FLAG);
  private static final Template NUMBER_GAP = SPACE.template("number-gap+behind", GAP, FLAG);
  private static final Template NUMBER_LEAD = SPACE.template("lead+number-gap", LINK, GAP);
  private static final Template LEAD_SOURCE = SPACE.template("lead+behind", LINK, FLAG);
  private static final Template CUE_GAP = SPACE.template("cue-gap+behind", GAP, FLAG);
  private static final Template LEVELS_BETWEEN =
      SPACE.template("levels-between+behind", COUNT, FLAG);
  private static final Template BREAKS = SPACE.template("breaks+behind", COUNT, FLAG);
  private static final Template REGIONS_HERE = SPACE.template("regions-here+source", COUNT, SOURCE);
  private static final Template PARTIES_HERE = SPACE.template("parties-here+source", COUNT, SOURCE);
  private static final Template CARRY_HERE =
      SPACE.template("carry-same-sentence+cues", FLAG, COUNT);
  private static final Template CARRY_SENTENCES = SPACE.template("carry-sentences", COUNT);
  private static final Template TITLE_HAS = SPACE.template("title-has-region+source", FLAG, SOURCE);
  private static final Template REGION_WORD =
      SPACE.template("region-word+source", Axis.upTo(2), SOURCE);
  private static final Template HOME_WORD = SPACE.template("home-word+source", FLAG, SOURCE);
  private static final Axis FITS = Axis.upTo(Home.FITS);
  private static final Family.ByIndicator HOME = Family.features(SPACE, "home-country", FITS);
  private static final Template HOME_SOURCE = SPACE.template("home-country+source", FITS, SOURCE);
  private static final Template PARAGRAPHS =
      SPACE.template("paragraphs-since+source", COUNT, SOURCE);
  private static final Template OPENS = SPACE.template("opens-paragraph+source", FLAG, SOURCE);
  private static final int FIRST = SPACE.feature("first-of-sentence");
  private static final int LAST_HAD = SPACE.feature("none-although-figure-before-had");
  private static final int IN_TITLE = SPACE.feature("in-title");
  private static final int CAST = SPACE.feature("country-in-cast");
  private static final Template BACK_SENTENCES = SPACE.template("back-sentences", COUNT);
  private static final Template BACK_LATER = SPACE.template("later-of-sentence-before+lead", LINK);

  private static final Template THEME_SHARE =
      SPACE.template("theme-share+source", Axis.upTo(Theme.SHARES), SOURCE);
  private static final Template THEME_STRENGTH =
      SPACE.template("theme-strength+source", COUNT, SOURCE);
  private static final Template THEME_HERE =
      SPACE.template("theme-share+regions-here", Axis.upTo(Theme.SHARES), COUNT);
  private static final Template SEEN = SPACE.template("seen-before+source", COUNT, SOURCE);
  private static final LimitationFit ARTICLE = new LimitationFit(SPACE, SOURCE);
  private static final Words AROUND = new Words(SPACE, "region", FLAG, 0);

  private static final RegionHere LISTED = new RegionHere(SPACE);
  private static final PartOrWhole GOING_ON = new PartOrWhole(SPACE, SOURCE);

  private static final WordTemplate OPENING_WORD = SPACE.words("opening-word+source", SOURCE);
  private static final Template HEADING_GAP = SPACE.template("heading-gap", COUNT);

  private Places() {}

  static void decide(Draft draft, Memory memory, Judge judge) {
    Choice<Candidate> choice = new Choice<>(Candidate::place);
    Features none = choice.add(new Candidate(null, null));
    common(Source.NONE, null, draft, memory, none);
    Draft last = memory.before(draft);
    none.addIf(last != null && last.region != null, LAST_HAD);
    here(draft, memory, choice);
    back(draft, memory, choice);
    carry(draft, memory, choice);
    Region theme = memory.regions.leader();
    if (theme != null) {
      Features f = choice.add(new Candidate(place(theme), theme));
      common(Source.THEME, theme, draft, memory, f);
    }
    Region opening = memory.openingRegion();
    if (opening != null && (theme == null || !opening.name().equals(theme.name()))) {
      Features f = choice.add(new Candidate(place(opening), opening));
      common(Source.OPENING, opening, draft, memory, f);
    }
    Decision<Candidate> decision = judge.decide(SPACE, choice, draft);
    Candidate chosen = decision.chosen();
    draft.region = chosen.place();
    draft.decided(
        Draft.Slot.REGION,
        decision.probability(),
        chosen.place() == null ? "region.none" : "region.name",
        chosen.mention() == null ? null : chosen.mention().span());
  }

  private static void common(Source source, Region region, Draft draft, Memory memory, Features f) {
    int share = memory.regions.share(region);
    int seen = memory.tally.region(region == null ? null : place(region));
    Words.opening(f, OPENING_WORD, source.ordinal(), draft.scene);
    int fits = memory.overall.region().get().fits(region == null ? null : region.name());
    ARTICLE.add(
        f, fits, source.ordinal(), draft.scene.regions.size(), draft.said(Role.REGION), draft);
    GOING_ON.add(f, source.ordinal(), region, draft, memory);
    f.add(THEME_SHARE.at(share, source.ordinal()))
        .add(THEME_STRENGTH.at(memory.regions.strength(), source.ordinal()))
        .add(THEME_HERE.at(share, Buckets.upTo(3, draft.scene.regions.size())))
        .add(SEEN.at(Buckets.upTo(3, seen), source.ordinal()));
    Draft last = memory.before(draft);
    if (last != null) {
      int passed = memory.paragraphs.between(last.scene, draft.scene);
      f.add(PARAGRAPHS.at(Buckets.upTo(3, passed), source.ordinal()));
    }
    f.add(OPENS.at(memory.paragraphs.isOpened(draft.scene) ? 1 : 0, source.ordinal()));
    SOURCE_INDICATOR.add(f, source.ordinal(), draft.indicator);
    if (region != null && region.country() != null) {
      int home = memory.overall.home().get().fits(region.country());
      HOME.add(f, home, draft.indicator);
      f.add(HOME_SOURCE.at(home, source.ordinal()));
    }
    f.add(SOURCE_CARRIED.at(source, draft.carried ? 1 : 0))
        .add(REGIONS_HERE.at(Buckets.upTo(3, draft.scene.regions.size()), source.ordinal()))
        .add(PARTIES_HERE.at(Buckets.upTo(3, draft.scene.parties.size()), source.ordinal()))
        .add(
            TITLE_HAS.at(
                memory.title != null && !memory.title.regions.isEmpty() ? 1 : 0, source.ordinal()))
        .add(HOME_WORD.at(draft.scene.has(Role.HOME) ? 1 : 0, source.ordinal()))
        .add(REGION_WORD.at(draft.said(Role.REGION), source.ordinal()));
  }

  private static Place place(Region region) {
    return new Place(region.name(), region.country());
  }

  private static void here(Draft draft, Memory memory, Choice<Candidate> choice) {
    Scene scene = draft.scene;
    List<Region> regions = scene.regions;
    Span number = draft.lead().cover(draft.anchor());
    for (int i = 0; i < regions.size(); i++) {
      Region region = regions.get(i);
      Features f = choice.add(new Candidate(place(region), region));
      common(Source.HERE, region, draft, memory, f);
      Span own = region.span();
      int side = own.from() >= draft.anchor().from() ? 1 : 0;
      int gap = Buckets.gap(own.gap(number));
      Link lead = scene.lead(own);
      f.add(NUMBER_GAP.at(gap, side))
          .add(NUMBER_LEAD.at(lead, gap))
          .add(LEAD_SOURCE.at(lead, side))
          .add(
              LEVELS_BETWEEN.at(
                  Buckets.upTo(3, Scene.between(scene.quantities, own, number)), side))
          .add(BREAKS.at(Buckets.upTo(3, scene.breaks(own, number)), side))
          .addIf(i == 0, FIRST);
      AROUND.add(f, side, scene, own);
      LISTED.add(f, region, draft);
      shared(region, memory, f);
      if (draft.cue != null && !draft.carried) {
        Span cue = draft.cue.span();
        f.add(CUE_GAP.at(Buckets.gap(own.gap(cue)), own.from() >= cue.from() ? 1 : 0));
      }
    }
  }

  private static void shared(Region region, Memory memory, Features f) {
    boolean titled =
        memory.title != null
            && memory.title.regions.stream().anyMatch(r -> r.name().equals(region.name()));
    f.addIf(titled, IN_TITLE)
        .addIf(region.country() != null && memory.cast.codes().contains(region.country()), CAST);
  }

  private static void back(Draft draft, Memory memory, Choice<Candidate> choice) {
    if (memory.title != null && !memory.title.regions.isEmpty()) {
      Region region = memory.title.regions.get(0);
      common(Source.TITLE, region, draft, memory, choice.add(new Candidate(place(region), region)));
    }
    if (memory.heading() != null && !memory.heading().regions.isEmpty()) {
      Region region = memory.heading().regions.get(0);
      Features f = choice.add(new Candidate(place(region), region));
      common(Source.HEADING, region, draft, memory, f);
      f.add(HEADING_GAP.at(memory.headingGap(draft)));
    }
    for (int sentences = 1; sentences <= 2; sentences++) {
      Scene scene = memory.back(sentences);
      for (int i = 0; scene != null && i < Math.min(BACK_REGIONS, scene.regions.size()); i++) {
        Region region = scene.regions.get(i);
        Features f = choice.add(new Candidate(place(region), region));
        common(Source.BACK, region, draft, memory, f);
        f.add(BACK_SENTENCES.at(sentences));
        if (i > 0) {
          f.add(BACK_LATER.at(scene.lead(region.span())));
        }
        shared(region, memory, f);
      }
    }
  }

  private static void carry(Draft draft, Memory memory, Choice<Candidate> choice) {
    Draft last = memory.before(draft);
    if (last == null || last.region == null) {
      return;
    }
    Features f = choice.add(new Candidate(last.region, null));
    Region region = new Region(null, last.region.name(), last.region.country(), "");
    common(Source.CARRY, region, draft, memory, f);
    boolean same = last.scene == draft.scene;
    f.add(CARRY_HERE.at(same ? 1 : 0, Buckets.upTo(3, draft.scene.cues.size())))
        .add(CARRY_SENTENCES.at(Buckets.upTo(3, draft.scene.index - last.scene.index)));
  }
}
