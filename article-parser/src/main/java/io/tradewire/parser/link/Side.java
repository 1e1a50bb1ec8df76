package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import java.util.Objects;

/** The features of one side of a pair: of a party as reporter, or of a party as partner. */
final class Side {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis FAR = Axis.upTo(Paragraphs.DISTANCES);

  private final Family.ByIndicator nobody;
  private final Family.ByIndicator nobodyParties;
  private final Family.ByIndicator nobodyRole;
  private final Template nobodyGroup;
  private final Template nobodyBefore;
  private final Family.ByIndicator castRank;
  private final Family.ByIndicator absent;
  private final Template wasReporter;
  private final Template wasPartner;
  private final Family.ByIndicator titleRank;
  private final Template regionCountry;
  private final Template usedHere;
  private final Template share;
  private final Template currency;
  private final Template reporterFar;
  private final Template partnerFar;
  private final Template nobodyFar;
  private final Template inHeading;
  private final Template inSection;
  private final Template beforeSection;
  private final Family.ByIndicator home;
  private final Family.ByIndicator nobodyList;
  private final Template named;
  private final HomeSide atHome;
  private final SideHere here;
  private final SideHere groupHere;
  private final SideOfRegion place;
  private final SideBefore back;

  Side(Space space, String name) {
    here = new SideHere(space, name);
    groupHere = new SideHere(space, name + "-group");
    place = new SideOfRegion(space, name);
    back = new SideBefore(space, name);
    atHome = new HomeSide(space, name);
    nobody = Family.features(space, name + "-null", Axis.upTo(0));
    nobodyParties = Family.features(space, name + "-null+parties-here", COUNT);
    nobodyRole = Family.features(space, name + "-null+role", Axis.of(Role.class));
    nobodyGroup = space.template(name + "-null+group-here", FLAG);
    nobodyBefore = space.template(name + "-null+figure-before-null+cue-carried", FLAG, FLAG);
    castRank = Family.features(space, name + "-cast-rank", COUNT);
    absent = Family.features(space, name + "-absent", FLAG);
    wasReporter = space.template(name + "-was-reporter+cue-carried", FLAG, FLAG);
    wasPartner = space.template(name + "-was-partner+cue-carried", FLAG, FLAG);
    titleRank = Family.features(space, name + "-title-rank", COUNT);
    regionCountry = space.template(name + "-region-country", FLAG);
    usedHere = space.template(name + "-used-by-figure-of-sentence+here", FLAG, FLAG);
    share = space.template(name + "-cast-share+here", Axis.upTo(Cast.SHARES), FLAG);
    currency = space.template(name + "-currency+here", Axis.upTo(2), FLAG);
    reporterFar = space.template(name + "-was-reporter+distance", FLAG, FAR);
    partnerFar = space.template(name + "-was-partner+distance", FLAG, FAR);
    nobodyFar = space.template(name + "-null+figure-before-null+distance", FLAG, FAR);
    inHeading = space.template(name + "-in-heading+gap", FLAG, COUNT);
    inSection = space.template(name + "-heads-section+here", FLAG, FLAG);
    beforeSection = space.template(name + "-was-party-before-section", FLAG);
    home = Family.features(space, name + "-dateline+office", Axis.upTo(8));
    named = space.template(name + "-former-or-latter", FLAG);
    nobodyList = Family.features(space, name + "-null+longest-list", COUNT);
  }

  /** What "the former" or "the latter" says of a code. */
  private void spokenOf(String code, Draft draft, Memory memory, Features f) {
    String meant = FormerOrLatter.of(draft, memory.back(1), at -> at.parties, Party::code);
    if (meant != null) {
      f.add(named.at(meant.equals(code) ? 1 : 0));
    }
  }

  /** The features of a code in this role; null stands for nobody. */
  Features describe(String code, boolean reporter, Draft draft, Memory memory) {
    Features f = new Features();
    if (code == null) {
      nobody(reporter, draft, memory, f);
      return f;
    }
    Scene scene = draft.scene;
    Indicator indicator = draft.indicator;
    Party mention = mention(code, draft);
    int rank = memory.cast.codes().indexOf(code);
    castRank.add(f, rank < 0 ? 3 : Buckets.upTo(3, rank), indicator);
    titleRank.add(f, titleRank(code, memory.title), indicator);
    home.add(f, memory.cast.isDateline(code) * 3 + memory.cast.isOffice(code), indicator);
    atHome.add(f, code, mention != null, draft, memory);
    f.add(share.at(memory.cast.share(code), mention == null ? 0 : 1));
    f.add(currency.at(currency(code, draft), mention == null ? 0 : 1));
    absent.addFlag(f, mention == null, indicator);
    before(code, reporter, mention != null, draft, memory, f);
    spokenOf(code, draft, memory, f);
    if (draft.region != null && draft.region.country() != null) {
      f.add(regionCountry.at(draft.region.country().equals(code) ? 1 : 0));
    }
    if (memory.heading() != null) {
      boolean heads = memory.heading().names(code);
      f.add(inHeading.at(heads ? 1 : 0, memory.headingGap(draft)));
    }
    if (memory.section() != null) {
      f.add(inSection.at(code.equals(memory.section()) ? 1 : 0, mention == null ? 0 : 1));
    }
    Scene before = memory.back(1);
    back.add(f, code, draft, before);
    place.add(f, code, mention != null, draft);
    if (mention != null) {
      here.add(mention, scene, draft, f);
    }
    return f;
  }

  /** Whether the number is counted in the country's money: 0 no, 1 it may be, 2 yes. */
  private static int currency(String code, Draft draft) {
    if (draft.level == null) {
      return 0;
    }
    String unit = draft.level.unit();
    boolean open = !draft.level.candidates().isEmpty();
    if (unit != null && !open) {
      return unit.length() == 3 && unit.startsWith(code) ? 2 : 0;
    }
    for (String candidate : draft.level.candidates()) {
      if (candidate.startsWith(code)) {
        return 1;
      }
    }
    return 0;
  }

  /** What the code was to the figure that this one continues, and to those of its sentence. */
  private void before(
      String code, boolean reporter, boolean here, Draft draft, Memory memory, Features f) {
    Draft last = memory.before(draft);
    if (last == null) {
      return;
    }
    int carried = draft.carried ? 1 : 0;
    int reported = code.equals(last.parties.reporter()) ? 1 : 0;
    int partnered = code.equals(last.parties.partner()) ? 1 : 0;
    int far = memory.paragraphs.distance(draft, last);
    f.add(wasReporter.at(reported, carried))
        .add(wasPartner.at(partnered, carried))
        .add(reporterFar.at(reported, far))
        .add(partnerFar.at(partnered, far));
    if (memory.isBeforeSection(last.scene)) {
      boolean was = code.equals(last.parties.reporter()) || code.equals(last.parties.partner());
      f.add(beforeSection.at(was ? 1 : 0));
    }
    boolean used = false;
    Draft figure = memory.last();
    for (int back = 1; figure != null && figure.scene == draft.scene; ) {
      used |= code.equals(reporter ? figure.parties.reporter() : figure.parties.partner());
      figure = memory.last(++back);
    }
    f.add(usedHere.at(used ? 1 : 0, here ? 1 : 0));
  }

  private void nobody(boolean reporter, Draft draft, Memory memory, Features f) {
    Draft last = memory.before(draft);
    boolean group = draft.scene.names(null);
    nobody.add(f, 0, draft.indicator);
    nobodyParties.add(f, Buckets.upTo(3, draft.scene.parties.size()), draft.indicator);
    f.add(nobodyGroup.at(group ? 1 : 0));
    int longest = draft.scene.runs(draft.scene.parties).longest();
    nobodyList.add(f, Buckets.upTo(3, Math.max(0, longest - 1)), draft.indicator);
    if (last != null) {
      boolean wasNull = (reporter ? last.parties.reporter() : last.parties.partner()) == null;
      f.add(nobodyBefore.at(wasNull ? 1 : 0, draft.carried ? 1 : 0))
          .add(nobodyFar.at(wasNull ? 1 : 0, memory.paragraphs.distance(draft, last)));
    }
    Party mention = mention(null, draft);
    if (mention != null) {
      groupHere.add(mention, draft.scene, draft, f);
    }
    for (Role role : Role.values()) {
      if (draft.scene.has(role)) {
        nobodyRole.add(f, role.ordinal(), draft.indicator);
      }
    }
  }

  /** 0 not in the title or no title, 1 its first party, 2 its second, 3 a later one. */
  static int titleRank(String code, Scene title) {
    for (int i = 0; title != null && i < title.parties.size(); i++) {
      if (code.equals(title.parties.get(i).code())) {
        return Buckets.upTo(3, i + 1);
      }
    }
    return 0;
  }

  /**
   * The mention of a code that stands closest to the number or the cue, or null; a group of
   * countries has the code null.
   */
  private static Party mention(String code, Draft draft) {
    Party best = null;
    int bestGap = Integer.MAX_VALUE;
    for (Party party : draft.scene.parties) {
      if (Objects.equals(code, party.code())) {
        int gap = party.span().gap(draft.anchor());
        if (draft.cue != null && !draft.carried) {
          gap = Math.min(gap, party.span().gap(draft.cue.span()));
        }
        if (gap < bestGap) {
          best = party;
          bestGap = gap;
        }
      }
    }
    return best;
  }
}
