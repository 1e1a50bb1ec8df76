package io.tradewire.parser.link;

import io.tradewire.events.Figure;
import io.tradewire.parser.explain.Explanation;
import io.tradewire.parser.explain.FigureTrail;
import io.tradewire.parser.explain.UnusedNumber;
import io.tradewire.parser.rank.Calibration;
import java.util.ArrayList;
import java.util.List;

/** An article's figures, with what it takes to explain them. */
public final class Linked {
  private final String original;
  private final Memory memory;
  private final List<Figure> figures;
  private final List<Figure> built = new ArrayList<>();

  Linked(String original, Memory memory, Calibration calibration) {
    this.original = original;
    this.memory = memory;
    FigureBuilder builder = new FigureBuilder(original, calibration);
    memory.figures().forEach(draft -> built.add(builder.build(draft)));
    figures = Merger.merge(Deduplicator.distinct(built));
  }

  /** The figures, none stated twice, in the order of the text. */
  public List<Figure> figures() {
    return figures;
  }

  /** How they came about. */
  public Explanation explanation() {
    Explainer explainer = new Explainer(original);
    List<FigureTrail> trails = new ArrayList<>();
    for (Figure figure : figures) {
      int at = indexOf(figure);
      trails.add(explainer.trail(memory.figures().get(at), figure.quote()));
    }
    List<UnusedNumber> unused = memory.dropped().stream().map(explainer::unused).toList();
    return new Explanation(trails, unused);
  }

  /** Where the draft of a figure stands; a merged one keeps its level's quote. */
  private int indexOf(Figure figure) {
    for (int i = 0; i < built.size(); i++) {
      Figure other = built.get(i);
      if (other.quoteStart() == figure.quoteStart()
          && other.quoteEnd() == figure.quoteEnd()
          && other.indicator() == figure.indicator()) {
        return i;
      }
    }
    throw new IllegalStateException("no draft of " + figure);
  }
}
