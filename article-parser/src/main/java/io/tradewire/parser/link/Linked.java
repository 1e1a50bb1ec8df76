package io.tradewire.parser.link;

import static java.util.Comparator.comparingInt;

import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.parser.explain.Explanation;
import io.tradewire.parser.explain.FigureTrail;
import io.tradewire.parser.explain.UnusedNumber;
import io.tradewire.parser.rank.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An article's figures, with what it takes to explain them. */
public final class Linked {
  private static final Comparator<Draft> IN_ORDER = comparingInt(draft -> draft.anchor().from());

  private final String original;
  private final List<Draft> drafts;
  private final List<Draft> dropped;
  private final Double irrelevance;
  private final List<Figure> figures;
  private final List<Figure> built = new ArrayList<>();

  /** A figure's quote and indicator: what of a draft no merging changes. */
  private record Quoted(int start, int end, Indicator indicator) {
    static Quoted of(Figure figure) {
      return new Quoted(figure.quoteStart(), figure.quoteEnd(), figure.indicator());
    }
  }

  Linked(String original, List<Draft> drafts, List<Draft> dropped, Certainty certainty) {
    this(original, drafts, dropped, null, certainty);
  }

  private Linked(
      String original,
      List<Draft> drafts,
      List<Draft> dropped,
      Double irrelevance,
      Certainty certainty) {
    this.original = original;
    this.drafts = drafts;
    this.dropped = dropped;
    this.irrelevance = irrelevance;
    FigureBuilder builder = new FigureBuilder(original, certainty);
    drafts.forEach(draft -> built.add(builder.build(draft)));
    figures = Merger.merge(Deduplicator.distinct(built));
  }

  /**
   * No figures, whatever its numbers look like, because of what the article is about.
   *
   * @param probability that the article states none
   */
  public Linked irrelevant(double probability) {
    List<Draft> all = Stream.concat(dropped.stream(), drafts.stream()).toList();
    return new Linked(original, List.of(), all, probability, Certainty.any(Calibration.identity()));
  }

  /** The figures, none stated twice, in the order of the text. */
  public List<Figure> figures() {
    return figures;
  }

  /** How they came about. */
  public Explanation explanation() {
    Explainer explainer = new Explainer(original);
    List<FigureTrail> trails = new ArrayList<>();
    Map<Quoted, Integer> places = new HashMap<>();
    for (int i = 0; i < built.size(); i++) {
      places.putIfAbsent(Quoted.of(built.get(i)), i);
    }
    for (Figure figure : figures) {
      Draft draft = drafts.get(places.get(Quoted.of(figure)));
      trails.add(explainer.trail(draft, figure.quote()));
    }
    List<UnusedNumber> unused =
        dropped.stream().sorted(IN_ORDER).map(draft -> unused(draft, explainer)).toList();
    return new Explanation(trails, unused);
  }

  private UnusedNumber unused(Draft draft, Explainer explainer) {
    if (irrelevance != null) {
      return explainer.outside(draft, irrelevance);
    }
    return draft.kept ? explainer.unsure(draft) : explainer.unused(draft);
  }
}
