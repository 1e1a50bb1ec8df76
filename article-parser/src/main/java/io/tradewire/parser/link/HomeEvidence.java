package io.tradewire.parser.link;

import io.tradewire.parser.mention.Party;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Space;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import java.util.List;

/** What speaks for a country being the one whose figures an article states. */
final class HomeEvidence {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis SAID = Axis.upTo(2);
  private static final Axis SIZE = Axis.of(Cast.Size.class);
  private static final Axis LINK = Axis.of(Link.class);

  private final Template rank;
  private final Template share;
  private final Template place;
  private final Template title;
  private final Template money;
  private final Template regions;
  private final Template first;
  private final Template forms;
  private final Template inNames;
  private final Template possessive;
  private final Template leads;
  private final Template tails;
  private final Template beforeCues;
  private final Template behindCues;
  private final Template opening;
  private final Template nobody;
  private final Template nobodyGroups;
  private final Template nobodySubjects;
  private final WordTemplate nobodyOpening;
  private final WordTemplate before;
  private final WordTemplate behind;

  HomeEvidence(Space space) {
    rank = space.template("cast-rank+cast-size", Axis.upTo(Home.MOST), SIZE);
    share = space.template("cast-share+cast-size", Axis.upTo(Cast.SHARES), SIZE);
    place = space.template("dateline+office", SAID, SAID);
    title = space.template("title-rank", COUNT);
    money = space.template("counted-in-its-money+cast-size", FLAG, SIZE);
    regions = space.template("regions+dateline", COUNT, SAID);
    first = space.template("first-named+in-first-sentence", FLAG, FLAG);
    forms = space.template("mentions+form", COUNT, Axis.of(Party.Form.class));
    inNames = space.template("mentions-in-names", COUNT);
    possessive = space.template("possessive-mentions", COUNT);
    leads = space.template("mentions+lead", COUNT, LINK);
    tails = space.template("mentions+tail", COUNT, LINK);
    beforeCues = space.template("mentions-before-cues", COUNT);
    behindCues = space.template("mentions-behind-cues+lead", COUNT, LINK);
    opening = space.template("opens-sentences", COUNT);
    nobody = space.template("nobody+cast-size", FLAG, SIZE);
    nobodySubjects =
        space.template(
            "nobody-subjects+leader-share", Axis.upTo(Home.MOST), Axis.upTo(Cast.SHARES));
    nobodyOpening = space.words("nobody-opening-word", FLAG);
    nobodyGroups = space.template("nobody-groups+where", COUNT, COUNT);
    before = space.words("word-before", FLAG);
    behind = space.words("word-behind", FLAG);
  }

  /** Adds what speaks for no country in particular. */
  void nobody(Features f, Outline article, List<Appearances> candidates) {
    f.add(nobody.at(1, article.cast().size().ordinal()));
    groups(f, article);
    subjects(f, article, candidates);
    if (article.title() != null) {
      Words.opening(f, nobodyOpening, 1, article.title());
    }
    if (!article.scenes().isEmpty()) {
      Words.opening(f, nobodyOpening, 0, article.scenes().get(0));
    }
  }

  /** How many countries open a sentence or own what is counted: in a digest they are many. */
  private void subjects(Features f, Outline article, List<Appearances> candidates) {
    int subjects = 0;
    for (Appearances of : candidates) {
      subjects += of.opening > 0 || of.beforeCues > 0 ? 1 : 0;
    }
    String leader = article.cast().at(0);
    f.add(nobodySubjects.at(subjects, leader == null ? 0 : article.cast().share(leader)));
  }

  /** In how many sentences a group without a code is named, and if in the title and the first. */
  private void groups(Features f, Outline article) {
    List<Scene> scenes = article.scenes();
    long naming = scenes.stream().filter(scene -> scene.names(null)).count();
    boolean titled = article.title() != null && article.title().names(null);
    boolean opens = !scenes.isEmpty() && scenes.get(0).names(null);
    int where = (titled ? 2 : 0) + (opens ? 1 : 0);
    f.add(nobodyGroups.at(Buckets.upTo(3, (int) Math.min(naming, 3)), where));
  }

  /** Adds what speaks for a country. */
  void add(Features f, Appearances of, Outline article) {
    String code = of.code;
    Cast cast = article.cast();
    int size = cast.size().ordinal();
    int dateline = cast.isDateline(code);
    boolean early = !article.scenes().isEmpty() && article.scenes().get(0).names(code);
    f.add(rank.at(Buckets.upTo(Home.MOST, cast.codes().indexOf(code)), size))
        .add(share.at(cast.share(code), size))
        .add(place.at(dateline, cast.isOffice(code)))
        .add(title.at(Side.titleRank(code, article.title())))
        .add(money.at(of.money ? 1 : 0, size))
        .add(regions.at(Buckets.upTo(3, of.regions), dateline))
        .add(first.at(of.first ? 1 : 0, early ? 1 : 0))
        .add(inNames.at(Buckets.upTo(3, of.inNames)))
        .add(possessive.at(Buckets.upTo(3, of.possessive)))
        .add(beforeCues.at(Buckets.upTo(3, of.beforeCues)))
        .add(opening.at(Buckets.upTo(3, of.opening)));
    for (int form = 0; form < of.forms.length; form++) {
      f.add(forms.at(Buckets.upTo(3, of.forms[form]), form));
    }
    counts(f, leads, of.leads);
    counts(f, tails, of.tails);
    counts(f, behindCues, of.behindCues);
    for (Appearances.Mention mention : of.mentions) {
      int inName = mention.party().inName() ? 1 : 0;
      Words.at(f, before, inName, mention.scene(), mention.party().span().from() - 1);
      Words.at(f, behind, inName, mention.scene(), mention.party().span().to());
    }
  }

  private static void counts(Features f, Template template, int[] ofLinks) {
    for (int link = 0; link < ofLinks.length; link++) {
      if (ofLinks[link] > 0) {
        f.add(template.at(Buckets.upTo(3, ofLinks[link]), link));
      }
    }
  }
}
