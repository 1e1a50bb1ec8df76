package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Period;
import io.tradewire.events.Status;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Mention;
import io.tradewire.parser.mention.Percentage;
import io.tradewire.parser.mention.Quantity;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A figure in the making: its numbers first, then slot by slot what the linker decides. */
final class Draft {

  /** The decisions about a figure, in the order they are taken. */
  enum Slot {
    NUMBERS,
    INDICATOR,
    SCOPE,
    REGION,
    PARTIES,
    PERIOD,
    STATUS
  }

  final Scene scene;
  final Quantity level;
  private final UnitKind levelKind;
  private final Span anchor;
  Percentage change;
  Percentage share;

  Indicator indicator;
  String unit;
  Cue cue;
  boolean carried;

  /** The earlier figure that this one continues, null if its cue is its own. */
  Draft antecedent;

  Topic scope;
  Place region;

  /** Who does what its cue says, known when its parties are asked for. */
  Doer doer;

  Pair parties = Pair.NONE;
  Period period;

  /** The expression that the period was read from, null if it was carried over. */
  Time time;

  /** Whether it only says what the figure before it is compared with: "up from $3bn". */
  boolean base;

  Status status = Status.ACTUAL;

  /** Whether it became a figure. */
  boolean kept;

  final Map<Slot, Double> probabilities = new EnumMap<>(Slot.class);
  final List<Step> steps = new ArrayList<>();

  Draft(Scene scene, Quantity level, Percentage change, Percentage share) {
    this.scene = scene;
    this.level = level;
    levelKind = level == null ? null : UnitKind.of(level.unit(), level.magnitude());
    this.change = change;
    this.share = share;
    anchor = level != null ? level.span() : anchor(scene, change != null ? change : share);
  }

  /** With the word that says up or down, unless another number stands in between. */
  private static Span anchor(Scene scene, Percentage percentage) {
    Span span = percentage.span();
    for (Percentage other : scene.percentages) {
      if (other != percentage && span.contains(other.number())) {
        return percentage.number();
      }
    }
    return span;
  }

  /** The span of the number that the figure stands on. */
  Span anchor() {
    return anchor;
  }

  /** Like the anchor, with the words of the bound in front. */
  Span lead() {
    return level != null ? level.lead() : anchor();
  }

  /** The numbers of the sentence that are of the same sort. */
  List<? extends Mention> numbers() {
    return level != null ? scene.quantities : scene.percentages;
  }

  /**
   * Whether the sentence has a word for something spoken of before: 0 no, 1 only behind the number,
   * 2 in front of it.
   */
  int said(Role role) {
    Span first = scene.first(role);
    return first == null ? 0 : first.to() <= lead().from() ? 2 : 1;
  }

  /** Which numbers of its sort are said in one breath. */
  Runs runs() {
    return scene.runs(numbers());
  }

  /** The span by which its number stands among them. */
  Span listed() {
    return level != null ? level.span() : change != null ? change.span() : share.span();
  }

  UnitKind kind() {
    if (levelKind != null) {
      return levelKind;
    }
    return change != null ? UnitKind.CHANGE : UnitKind.SHARE;
  }

  /** Remembers how a slot was decided. */
  void decided(Slot slot, double probability, String rule, Span source) {
    probabilities.merge(slot, probability, (a, b) -> a * b);
    steps.add(new Step(slot, rule, source, probability));
  }
}
