package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Cue;
import io.tradewire.parser.mention.Party;
import io.tradewire.parser.mention.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a word that names an indicator can mean for a number: "projects" cost money but are counted
 * by a plain number, "investments" are foreign if another country makes them.
 */
final class Meanings {
  private static final BigDecimal MANY = BigDecimal.valueOf(10_000);
  private static final String NOUN = "noun";
  private static final String ORIGIN = "origin";
  private static final String VERB = "verb";

  private Meanings() {}

  /** What a cue's indicator is for a number; null if the number's unit forbids it. */
  static Indicator of(Indicator cue, Draft draft) {
    if (isPlain(draft)) {
      return plain(cue, draft);
    }
    Indicator read = draft.kind().read(cue);
    Indicator turned = read != null ? read : turned(cue, draft.kind());
    return turned == null && isGuessed(draft) ? cue : turned;
  }

  /** Whether a large number's unit is only the last one written: "exports will be two billion". */
  static boolean isGuessed(Draft draft) {
    return draft.level != null && draft.level.inherited() && draft.level.magnitude();
  }

  /**
   * "562 applications worth 198 billion", "152 factories" of an association's members, "15 ventures
   * costing 30 million".
   */
  private static Indicator turned(Indicator cue, UnitKind kind) {
    return switch (kind) {
      case MONEY ->
          cue == Indicator.PROJECT_COUNT
              ? Indicator.PROJECT_VALUE
              : cue == Indicator.DEAL_COUNT ? Indicator.DEAL_VALUE : null;
      case PROJECTS -> cue == Indicator.ENTERPRISE_COUNT ? cue : null;
      case ENTERPRISES ->
          cue == Indicator.PROJECT_COUNT || cue == Indicator.PROJECT_VALUE
              ? Indicator.PROJECT_COUNT
              : null;
      default -> null;
    };
  }

  /** Whether {@link #of} reads the words as something near to what they name. */
  static boolean isTurned(Indicator cue, Indicator meaning, UnitKind kind) {
    return meaning != null && (meaning != cue || kind.read(cue) == null);
  }

  /** What the words in a number's own sentence may also mean. */
  static List<Indicator> akin(Cue cue, Draft draft) {
    if (isCountedInvestment(cue, draft)) {
      return List.of(Indicator.PROJECT_COUNT);
    }
    if (cue.indicator() == null || !fits(draft.kind())) {
      return List.of();
    }
    boolean part = draft.kind() == UnitKind.CHANGE || draft.kind() == UnitKind.SHARE;
    return switch (cue.indicator()) {
      case INVESTMENT -> ofInvestment(cue, draft.scene, part);
      case FDI -> cue.kind().equals(ORIGIN) ? ofOrigin(part) : List.of();
      case PROJECT_VALUE -> part ? List.of(Indicator.PROJECT_COUNT) : List.of();
      case DEAL_VALUE -> part ? List.of(Indicator.DEAL_COUNT) : List.of();
      default -> List.of();
    };
  }

  /** "Landed 148 investments", "12 greenfield investments": each is a project. */
  private static boolean isCountedInvestment(Cue cue, Draft draft) {
    int gap = cue.span().from() - draft.anchor().to();
    return draft.kind() == UnitKind.PLAIN
        && isFew(draft)
        && (gap == 0 || gap == 1)
        && cue.kind().equals(NOUN)
        && (cue.indicator() == Indicator.INVESTMENT || cue.indicator() == Indicator.FDI);
  }

  private static boolean fits(UnitKind kind) {
    return switch (kind) {
      case MONEY, BARE, CHANGE, SHARE -> true;
      default -> false;
    };
  }

  /** "Turkish investments", "investment by Spain", "will invest 140 million euros in a pier". */
  private static List<Indicator> ofInvestment(Cue cue, Scene scene, boolean part) {
    if (isOfCountry(cue, scene)) {
      return List.of(Indicator.FDI);
    }
    boolean spends = cue.kind().equals(VERB) && !part;
    return spends ? List.of(Indicator.PROJECT_VALUE) : List.of();
  }

  /** "Have put 6.3 billion into their plants": residents too, or into one plant. */
  private static List<Indicator> ofOrigin(boolean part) {
    return part
        ? List.of(Indicator.INVESTMENT)
        : List.of(Indicator.INVESTMENT, Indicator.PROJECT_VALUE);
  }

  /** Whether a country's name stands right in front of a cue, or behind it and a small word. */
  private static boolean isOfCountry(Cue cue, Scene scene) {
    for (Party party : scene.parties) {
      int front = cue.span().from() - party.span().to();
      int behind = party.span().from() - cue.span().to();
      if (front == 0 || front == 1 && party.possessive() || behind == 1 || behind == 2) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the number names no unit itself; what was counted last is only a guess, since "39 of
   * them" may count anything spoken of.
   */
  private static boolean isPlain(Draft draft) {
    return switch (draft.kind()) {
      case PLAIN -> true;
      case PROJECTS, ENTERPRISES, DEALS -> draft.level.inherited();
      default -> false;
    };
  }

  /** "26 are up and running": a small whole number counts what would cost much more. */
  private static Indicator plain(Indicator cue, Draft draft) {
    boolean few = isFew(draft);
    return switch (cue) {
      case PROJECT_VALUE -> few ? Indicator.PROJECT_COUNT : cue;
      case DEAL_VALUE -> few ? Indicator.DEAL_COUNT : cue;
      default -> cue;
    };
  }

  private static boolean isFew(Draft draft) {
    return draft.level.value().scale() <= 0 && draft.level.value().compareTo(MANY) < 0;
  }

  /** Whether {@link #implied} may find anything for a quantity. */
  static boolean isImplied(Quantity quantity) {
    UnitKind kind = UnitKind.of(quantity.unit(), quantity.magnitude());
    return quantity.rate() || kind.implied() != null;
  }

  /** What a number counts if no words name it: by its unit, or said per year of a product. */
  static Indicator implied(Draft draft) {
    Indicator implied = draft.kind().implied();
    if (implied != null || draft.level == null || !draft.level.rate()) {
      return implied;
    }
    return switch (draft.kind()) {
      case TONNES, VOLUME, PIECES -> Indicator.OUTPUT;
      default -> null;
    };
  }
}
