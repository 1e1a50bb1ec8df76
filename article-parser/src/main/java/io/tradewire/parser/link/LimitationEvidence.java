package io.tradewire.parser.link;

import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.rank.Axis;
import io.tradewire.parser.rank.Features;
import io.tradewire.parser.rank.Template;
import io.tradewire.parser.rank.WordTemplate;
import io.tradewire.parser.text.Span;

/** What speaks for most figures of an article being limited to a region or to a sector. */
final class LimitationEvidence<M extends Mention> {
  private static final Axis FLAG = Axis.flag();
  private static final Axis COUNT = Axis.upTo(3);
  private static final Axis FIFTHS = Axis.upTo(5);
  private static final Axis RANK = Axis.upTo(Limitation.MOST);
  private static final Axis LINK = Axis.of(Link.class);
  private static final int NEAR = 2;

  private final Limitation.Kind<M> kind;

  /** Null for regions. */
  private final SectorEvidence sector;

  private final Template rank;
  private final Template share;
  private final Template titled;
  private final Template first;
  private final Template dateline;
  private final Template spoken;
  private final Template sentences;
  private final Template leads;
  private final Template tails;
  private final Template byCues;
  private final Template unlimited;
  private final Template unlimitedSpoken;
  private final WordTemplate before;
  private final WordTemplate behind;
  private final WordTemplate title;

  LimitationEvidence(Limitation.Kind<M> kind) {
    this.kind = kind;
    sector = kind.sector ? new SectorEvidence(kind.space) : null;
    rank = kind.space.template("rank+named", RANK, RANK);
    share = kind.space.template("theme-share+strength", Axis.upTo(Theme.SHARES), COUNT);
    titled = kind.space.template("in-title+others-in-title", FLAG, COUNT);
    first = kind.space.template("in-first-sentence+rank", FLAG, RANK);
    dateline = kind.space.template("dateline-names-place+it", FLAG, FLAG);
    spoken = kind.space.template("spoken-of-as+rank", COUNT, RANK);
    sentences = kind.space.template("sentences-with-numbers+it", COUNT, FIFTHS);
    leads = kind.space.template("mentions+lead", COUNT, LINK);
    tails = kind.space.template("mentions+tail", COUNT, LINK);
    byCues = kind.space.template("mentions-beside-cues", COUNT);
    unlimited = kind.space.template("unlimited-named+strength", RANK, COUNT);
    unlimitedSpoken = kind.space.template("unlimited-spoken-of-as", COUNT);
    before = kind.space.words("word-before", FLAG);
    behind = kind.space.words("word-behind", FLAG);
    title = kind.space.words("title-word", FLAG);
  }

  /** Adds what speaks for no limitation. */
  void unlimited(Features f, int named, Theme<M> theme, Outline article) {
    f.add(unlimited.at(named, theme.strength())).add(unlimitedSpoken.at(spoken(article)));
    if (sector != null) {
      sector.unlimited(f, theme.strength(), article);
    }
    words(f, 0, article.title());
  }

  /** Adds what speaks for one of the things named. */
  void add(Features f, Object meaning, int place, M mention, Theme<M> theme, Outline article) {
    Scene headline = article.title();
    int others = headline == null ? 0 : kind.mentions.apply(headline).size();
    int inTitle = headline == null ? 0 : count(meaning, headline);
    boolean early = !article.scenes().isEmpty() && count(meaning, article.scenes().get(0)) > 0;
    boolean placed = article.cast().place() != null;
    boolean here = placed && article.cast().place().name().equals(meaning);
    f.add(rank.at(place, Buckets.upTo(Limitation.MOST, theme.weights().size())))
        .add(share.at(theme.share(mention), theme.strength()))
        .add(titled.at(inTitle > 0 ? 1 : 0, Buckets.upTo(3, others - inTitle)))
        .add(first.at(early ? 1 : 0, place))
        .add(dateline.at(placed ? 1 : 0, here ? 1 : 0))
        .add(spoken.at(spoken(article), place));
    if (sector != null) {
      sector.add(f, meaning, place, article);
    }
    words(f, 1, headline);
    mentions(f, meaning, article);
  }

  private void mentions(Features f, Object meaning, Outline article) {
    int[] ofLead = new int[Link.values().length];
    int[] ofTail = new int[Link.values().length];
    int besideCues = 0;
    int numbered = 0;
    int all = 0;
    for (Scene scene : article.scenes()) {
      boolean counts = !scene.quantities.isEmpty() || !scene.percentages.isEmpty();
      all += counts ? 1 : 0;
      numbered += counts && count(meaning, scene) > 0 ? 1 : 0;
      for (M mention : kind.mentions.apply(scene)) {
        if (kind.meaning.apply(mention).equals(meaning)) {
          Span span = mention.span();
          ofLead[scene.lead(span).ordinal()]++;
          ofTail[scene.tail(span).ordinal()]++;
          besideCues += isBesideCue(span, scene) ? 1 : 0;
          Words.at(f, before, 0, scene, span.from() - 1);
          Words.at(f, behind, 0, scene, span.to());
        }
      }
    }
    f.add(sentences.at(Buckets.upTo(3, all), all == 0 ? 0 : numbered * 5 / all))
        .add(byCues.at(Buckets.upTo(3, besideCues)));
    for (int link = 0; link < ofLead.length; link++) {
      if (ofLead[link] > 0) {
        f.add(leads.at(Buckets.upTo(3, ofLead[link]), link));
      }
      if (ofTail[link] > 0) {
        f.add(tails.at(Buckets.upTo(3, ofTail[link]), link));
      }
    }
  }

  private static boolean isBesideCue(Span span, Scene scene) {
    for (Cue cue : scene.cues) {
      if (cue.span().gap(span) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private int count(Object meaning, Scene scene) {
    int count = 0;
    for (M mention : kind.mentions.apply(scene)) {
      count += kind.meaning.apply(mention).equals(meaning) ? 1 : 0;
    }
    return count;
  }

  /** In how many sentences "the province" or "the industry" is spoken of. */
  private int spoken(Outline article) {
    Role role = kind.sector ? Role.SECTOR : Role.REGION;
    int sentences = 0;
    for (Scene scene : article.scenes()) {
      sentences += scene.has(role) ? 1 : 0;
    }
    return Buckets.upTo(3, sentences);
  }

  private void words(Features f, int ofClass, Scene headline) {
    if (headline != null) {
      Words.sentence(f, title, ofClass, headline);
    }
  }
}
