package io.tradewire.parser.link;

import io.tradewire.parser.explain.FigureTrail;
import io.tradewire.parser.explain.SlotTrail;
import io.tradewire.parser.explain.UnusedNumber;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of drafts how they came about. */
final class Explainer {
  private final String original;

  Explainer(String original) {
    this.original = original;
  }

  FigureTrail trail(Draft draft, String quote) {
    List<SlotTrail> steps = new ArrayList<>();
    for (Step step : draft.steps) {
      String slot = step.slot().name().toLowerCase(Locale.ROOT);
      Span source = step.source();
      // words of a headline that was handed over apart have no place in the text
      boolean placed = source != null && draft.scene.span.contains(source);
      steps.add(
          new SlotTrail(
              slot,
              step.rule(),
              placed ? original.substring(start(draft, source), end(draft, source)) : null,
              placed ? start(draft, source) : null,
              placed ? end(draft, source) : null,
              step.probability()));
    }
    return new FigureTrail(quote, steps);
  }

  /** A number of an article that is about something else. */
  UnusedNumber outside(Draft draft, double probability) {
    return unused(draft, "the article's words are of another subject", probability);
  }

  /** A number that would be a figure, were it surer what it counts. */
  UnusedNumber unsure(Draft draft) {
    double probability = draft.probabilities.get(Draft.Slot.INDICATOR);
    return unused(draft, "too unsure whether it is " + draft.indicator.code(), 1 - probability);
  }

  UnusedNumber unused(Draft draft) {
    if (draft.scene.doubt != null) {
      return unused(draft, "the sentence's words are of another subject", draft.scene.doubt);
    }
    double probability = draft.probabilities.getOrDefault(Draft.Slot.INDICATOR, 1.0);
    String reason =
        draft.cue == null
            ? "no words near it name an indicator"
            : "belongs to \"" + draft.scene.tokens.text(draft.cue.span()) + "\", no indicator";
    return unused(draft, reason, probability);
  }

  private UnusedNumber unused(Draft draft, String reason, double probability) {
    int start = start(draft, draft.anchor());
    int end = end(draft, draft.anchor());
    return new UnusedNumber(original.substring(start, end), start, end, reason, probability);
  }

  private static int start(Draft draft, Span span) {
    Tokens tokens = draft.scene.tokens;
    return tokens.source().origin(tokens.start(span.from()));
  }

  private static int end(Draft draft, Span span) {
    Tokens tokens = draft.scene.tokens;
    return tokens.source().originEnd(tokens.end(span.to() - 1));
  }
}
