package io.tradewire.parser.link;

import io.tradewire.events.Bound;
import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.events.Level;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.text.NormalText;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns a decided draft into the figure that the API speaks of. */
final class FigureBuilder {
  private static final int FARTHEST = 12;

  private final String original;

  private final Certainty certainty;

  FigureBuilder(String original, Certainty certainty) {
    this.original = original;
    this.certainty = certainty;
  }

  Figure build(Draft draft) {
    Span quote = quote(draft);
    Tokens tokens = draft.scene.tokens;
    NormalText text = tokens.source();
    int start = text.origin(tokens.start(quote.from()));
    int end = text.originEnd(tokens.end(quote.to() - 1));
    return new Figure(
        draft.indicator,
        draft.parties.reporter(),
        draft.parties.partner(),
        value(draft),
        draft.unit,
        also(draft),
        bound(draft),
        draft.change == null ? null : draft.change.asChange(),
        draft.share == null ? null : draft.share.percent(),
        draft.period,
        draft.status,
        draft.scope == null ? null : draft.scope.phrase(),
        draft.scope == null ? null : draft.scope.code(),
        draft.region == null ? null : draft.region.name(),
        original.substring(start, end),
        start,
        end,
        certainty.of(draft),
        rules(draft));
  }

  /** The number with its change and share, as far as they stand close. */
  private static Span quote(Draft draft) {
    Span quote = draft.anchor().cover(draft.lead());
    for (Percentage percentage : new Percentage[] {draft.change, draft.share}) {
      if (percentage != null
          && draft.scene.percentages.contains(percentage)
          && percentage.span().gap(quote) <= FARTHEST) {
        quote = quote.cover(percentage.span());
      }
    }
    return quote;
  }

  /** A deficit is negative. */
  private static BigDecimal value(Draft draft) {
    if (draft.level == null) {
      return null;
    }
    BigDecimal value = draft.level.value();
    boolean deficit =
        draft.indicator == Indicator.TRADE_BALANCE
            && Balance.isDeficit(draft)
            && value.signum() > 0;
    return deficit ? value.negate() : value;
  }

  private static List<Level> also(Draft draft) {
    if (draft.level == null) {
      return List.of();
    }
    boolean negate = value(draft).signum() < 0 && draft.level.value().signum() > 0;
    return draft.level.also().stream()
        .map(level -> negate ? new Level(level.value().negate(), level.unit()) : level)
        .toList();
  }

  private static Bound bound(Draft draft) {
    if (draft.level != null) {
      return draft.level.bound();
    }
    return draft.change != null ? draft.change.bound() : draft.share.bound();
  }

  private static List<String> rules(Draft draft) {
    Set<String> rules = new LinkedHashSet<>();
    if (draft.level != null) {
      rules.add(draft.level.rule());
    }
    if (draft.change != null) {
      rules.add(draft.change.rule());
    }
    if (draft.share != null) {
      rules.add(draft.share.rule());
    }
    draft.steps.forEach(step -> rules.add(step.rule()));
    return new ArrayList<>(rules);
  }
}
