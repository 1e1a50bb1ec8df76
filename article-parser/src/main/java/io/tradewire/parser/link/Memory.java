package io.tradewire.parser.link;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Region;
import io.tradewire.parser.mention.Scope;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a reader of the article knows so far: the sentences read and the figures found in them. */
final class Memory {
  private static final int OPENING = 3;
  private static final int NEAR = 8;

  final Cast cast;

  /** What is decided once for all of the article. */
  final Overall overall;

  final Scene title;
  final Theme<Region> regions;
  final Theme<Scope> scopes;

  final Paragraphs paragraphs;

  /** See {@link BalanceContext#theme}. */
  final int accounts;

  private final List<Scene> scenes = new ArrayList<>();
  private final List<Draft> figures = new ArrayList<>();
  private final List<Draft> dropped = new ArrayList<>();
  private final Map<Pair, Integer> pairs = new HashMap<>();

  /** The answers that the figures gave. */
  final Tally tally = new Tally();

  private boolean lastWasDropped;
  private Scene heading;
  private String section;
  private int sectionFrom;
  private final List<Scene> all;
  private final Scope openingScope;
  private final Scope namedScope;
  private final Region openingRegion;

  Memory(Outline article, Judge judge) {
    all = article.scenes();
    paragraphs = Paragraphs.of(all);
    cast = article.cast();
    title = article.title();
    List<Scene> opening = all.subList(0, Math.min(OPENING, all.size()));
    openingScope = first(opening, scene -> scene.scopes);
    namedScope =
        title == null || title.named.isEmpty()
            ? first(all, scene -> scene.named)
            : title.named.get(0);
    openingRegion = cast.place() == null ? first(opening, scene -> scene.regions) : cast.place();
    accounts = BalanceContext.theme(all);
    regions = Limitation.Kind.REGION.theme(article);
    scopes = Limitation.Kind.SCOPE.theme(article);
    overall = Overall.of(article, regions, scopes, judge);
  }

  /** Goes on to the next sentence. */
  void enter(Scene scene) {
    scenes.add(scene);
    if (scene.isHeading()) {
      heading = scene;
    }
    Party head = Sections.head(scene);
    if (head != null) {
      section = head.code();
      sectionFrom = scene.index;
    }
  }

  /** Keeps a figure that is decided. */
  void keep(Draft draft) {
    figures.add(draft);
    draft.kept = true;
    pairs.merge(draft.parties, 1, Integer::sum);
    tally.add(draft);
    lastWasDropped = false;
  }

  /** The last line that headed others, or null. */
  Scene heading() {
    return heading;
  }

  /** How many sentences ago the heading was: 0 up to two, 1 up to four, 2 up to eight, 3 more. */
  int headingGap(Draft draft) {
    int gap = draft.scene.index - heading.index;
    return gap <= 2 ? 0 : gap <= 4 ? 1 : gap <= 8 ? 2 : 3;
  }

  /** The party that heads the present part of a digest, or null; see {@link Sections}. */
  String section() {
    return section;
  }

  /** Whether a sentence stands before the present part of a digest. */
  boolean isBeforeSection(Scene scene) {
    return section != null && scene.index < sectionFrom;
  }

  /** How many figures had these parties. */
  int count(Pair pair) {
    return pairs.getOrDefault(pair, 0);
  }

  List<Draft> figures() {
    return figures;
  }

  /** Keeps a number that is no figure, to explain why. */
  void drop(Draft draft) {
    dropped.add(draft);
    lastWasDropped = true;
  }

  /** The last number that was no figure, if no figure came after it; else null. */
  Draft lastDropped() {
    return lastWasDropped ? dropped.get(dropped.size() - 1) : null;
  }

  List<Draft> dropped() {
    return dropped;
  }

  /** The figure before, or null. */
  Draft last() {
    return last(1);
  }

  /** The figure a number of places back, 1 being the last one; null if there are not so many. */
  Draft last(int back) {
    return figures.size() < back ? null : figures.get(figures.size() - back);
  }

  /** The figure that a draft continues: the one it takes its indicator from, else the last one. */
  Draft before(Draft draft) {
    return draft.antecedent != null ? draft.antecedent : last();
  }

  /** The period of the first figure; null if there is none. */
  Period firstPeriod() {
    return figures.isEmpty() ? null : figures.get(0).period;
  }

  /** The last figure that is a base of comparison, or null. */
  Draft lastBase() {
    for (int i = figures.size() - 1; i >= 0 && i >= figures.size() - NEAR; i--) {
      if (figures.get(i).base) {
        return figures.get(i);
      }
    }
    return null;
  }

  /** The last figure that is no base of comparison, or null. */
  Draft lastMain() {
    for (int i = figures.size() - 1; i >= 0; i--) {
      if (!figures.get(i).base) {
        return figures.get(i);
      }
    }
    return null;
  }

  /** Who took an expression: 0 no figure, 1 a base of comparison, 2 one figure, 3 several. */
  int taken(Time time) {
    int taken = 0;
    boolean base = false;
    for (int i = figures.size() - 1; i >= 0 && i >= figures.size() - NEAR; i--) {
      boolean took = figures.get(i).time == time;
      taken += took && !figures.get(i).base ? 1 : 0;
      base |= took;
    }
    return taken > 1 ? 3 : taken == 1 ? 2 : base ? 1 : 0;
  }

  /** The sentence a number of places before the present one, or null. */
  Scene back(int sentences) {
    int at = scenes.size() - 1 - sentences;
    return at < 0 ? null : scenes.get(at);
  }

  /** The sentence, up to the present one, that holds a span; null if none does. */
  Scene holding(Span span) {
    for (int i = scenes.size() - 1; i >= 0 && scenes.get(i).span.to() > span.from(); i--) {
      if (scenes.get(i).span.contains(span)) {
        return scenes.get(i);
      }
    }
    return null;
  }

  /** The sentence behind the present one, or null. */
  Scene ahead() {
    return scenes.size() < all.size() ? all.get(scenes.size()) : null;
  }

  /** The first period that the opening sentences name, or null. */
  Time opening() {
    return opening(all);
  }

  /** The first scope that the opening sentences name, or null. */
  Scope openingScope() {
    return openingScope;
  }

  /** The goods that the first body or office is named after, or null. */
  Scope namedScope() {
    return namedScope;
  }

  /** The part of a country that the dateline names, else the opening sentences; or null. */
  Region openingRegion() {
    return openingRegion;
  }

  private static <M> M first(List<Scene> scenes, Function<Scene, List<M>> mentions) {
    for (Scene scene : scenes) {
      if (!mentions.apply(scene).isEmpty()) {
        return mentions.apply(scene).get(0);
      }
    }
    return null;
  }

  private static Time opening(List<Scene> ahead) {
    for (Scene scene : ahead.subList(0, Math.min(OPENING, ahead.size()))) {
      for (Time time : scene.times()) {
        if (time.role() == Time.Role.PERIOD && !time.base() && !Focus.isNeededBy(time)) {
          return time;
        }
      }
    }
    return null;
  }

  /** The first figure of a sentence, or null. */
  Draft firstOfScene(Scene scene) {
    Draft first = null;
    for (int i = figures.size() - 1; i >= 0 && figures.get(i).scene.index >= scene.index; i--) {
      first = figures.get(i).scene == scene ? figures.get(i) : first;
    }
    return first;
  }
}
