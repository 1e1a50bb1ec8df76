package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Units;
import io.tradewire.parser.link.Draft.Slot;
import io.tradewire.parser.text.Span;
import io.tradewire.parser.time.Anchor;
import java.util.List;
import java.util.Map;

/** Settles the unit of a level that the number itself leaves open. */
final class Unit {
  /**
   * Signs that a country's own reports use for its own money: of the figures of Australia, Canada,
   * New Zealand and Fiji in the gold whose only sign is "$", 240 of 242 are in theirs. Ireland,
   * Cyprus and Malta had pounds of their own.
   */
  private static final Map<String, List<String>> OWN_SIGNS =
      Map.of(
          "$", List.of("AUD", "CAD", "NZD", "FJD"),
          "£", List.of("IEP", "CYP", "MTL"));

  /** Probability of the parties below which a sign means what it means to most. */
  private static final double SURE = 0.7;

  /** What wagons are that somebody builds. */
  private static final String PIECES = "units";

  private final Draft draft;
  private final Memory memory;
  private final Anchor anchor;

  private Unit(Draft draft, Memory memory, Anchor anchor) {
    this.draft = draft;
    this.memory = memory;
    this.anchor = anchor;
  }

  /**
   * The unit, or null if nothing tells.
   *
   * @param anchor the day or year of the article, null if nothing fixes it
   */
  static String of(Draft draft, Memory memory, Anchor anchor) {
    return new Unit(draft, memory, anchor).settle();
  }

  private String settle() {
    if (draft.kind() == UnitKind.WAGONS && draft.indicator == Indicator.OUTPUT) {
      return PIECES;
    }
    String stated = isGuess(draft) ? null : draft.level.unit();
    String nearer = stated == null ? null : Magnitudes.nearer(stated, draft, memory);
    if (nearer != null) {
      return nearer;
    }
    List<String> candidates = draft.level.candidates();
    String said = said(candidates);
    if (said != null) {
      return said;
    }
    if (!candidates.isEmpty()) {
      return stated != null ? ofReporter(stated, candidates) : byCountry(candidates);
    }
    return stated != null ? ofReporter(stated, ownSigns()) : fromContext(draft, memory);
  }

  /**
   * Between two countries a word is one money: what it was for a figure before if one of the two
   * has that, null if it was none.
   */
  private String said(List<String> candidates) {
    Span noun = draft.level.noun();
    String word = noun == null ? null : draft.scene.tokens.text(noun);
    for (int i = memory.figures().size() - 1; i >= 0 && word != null; i--) {
      Draft figure = memory.figures().get(i);
      if (figure.level != null
          && figure.level.noun() != null
          && candidates.contains(figure.unit)
          && figure.scene.tokens.text(figure.level.noun()).equals(word)) {
        List<String> unit = List.of(figure.unit);
        boolean own =
            Tenders.among(unit, draft.parties.reporter(), anchor) != null
                || Tenders.among(unit, draft.parties.partner(), anchor) != null;
        return own ? figure.unit : null;
      }
    }
    return null;
  }

  /** What the sign in front of the number means at home, if it is clear whose number it is. */
  private List<String> ownSigns() {
    Span noun = draft.level.noun();
    return noun == null || draft.probabilities.getOrDefault(Slot.PARTIES, 1.0) < SURE
        ? List.of()
        : OWN_SIGNS.getOrDefault(draft.scene.tokens.text(noun), List.of());
  }

  /**
   * What was counted last is not what "58,000 were made" counts if that is no count of it, and
   * "factories" may count enterprises.
   */
  private static boolean isGuess(Draft draft) {
    if (Meanings.isGuessed(draft) && draft.kind().read(draft.indicator) == null) {
      return true;
    }
    return switch (draft.kind()) {
      case PROJECTS, ENTERPRISES, DEALS -> draft.kind().implied() != draft.indicator;
      default -> false;
    };
  }

  /**
   * "Rupees" are India's unless the figure is another country's that has rupees, "roubles" Russia's
   * unless there were none yet.
   */
  private String ofReporter(String usual, List<String> candidates) {
    String reporter = draft.parties.reporter();
    String home =
        anchor == null
            ? Tenders.among(candidates, reporter, null)
            : Tenders.atTheTime(candidates, reporter, anchor);
    return home != null ? home : Tenders.notBefore(usual, candidates, anchor);
  }

  /** "Crowns" in Norway are NOK, "francs" in Senegal XOF. */
  private String byCountry(List<String> candidates) {
    String home = Tenders.among(candidates, draft.parties.reporter(), anchor);
    if (home != null) {
      return home;
    }
    for (String code : memory.cast.codes()) {
      String currency = Tenders.among(candidates, code, anchor);
      if (currency != null) {
        return currency;
      }
    }
    return candidates.get(0);
  }

  /** "6.9 billion in March" after "4.1 billion schillings", "34 of them" after "174 projects". */
  private static String fromContext(Draft draft, Memory memory) {
    String counted = counted(draft.indicator);
    if (counted != null) {
      return counted;
    }
    for (int i = memory.figures().size() - 1; i >= 0; i--) {
      Draft figure = memory.figures().get(i);
      boolean same = figure.indicator == draft.indicator;
      if (figure.unit != null
          && UnitKind.of(figure.unit, true).read(draft.indicator) != null
          && (draft.kind() == UnitKind.BARE || Meanings.isGuessed(draft)
              ? same || Units.isMoney(figure.unit)
              : same && !Units.isMoney(figure.unit))) {
        return figure.unit;
      }
    }
    return null;
  }

  private static String counted(Indicator indicator) {
    return switch (indicator) {
      case PROJECT_COUNT -> "projects";
      case ENTERPRISE_COUNT -> "enterprises";
      case DEAL_COUNT -> "deals";
      default -> null;
    };
  }
}
