package io.tradewire.parser.link;

import io.tradewire.events.Indicator;
import io.tradewire.events.Units;
import java.util.List;

/** Settles the unit of a level that the number itself leaves open. */
final class Unit {
  private Unit() {}

  /** The unit, or null if nothing tells. */
  static String of(Draft draft, Memory memory) {
    String stated = isGuess(draft) ? null : draft.level.unit();
    if (!draft.level.candidates().isEmpty()) {
      return stated != null
          ? ofReporter(stated, draft)
          : byCountry(draft.level.candidates(), draft, memory);
    }
    return stated != null ? stated : fromContext(draft, memory);
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

  /** "Rupees" are India's unless the figure is another country's that has rupees. */
  private static String ofReporter(String usual, Draft draft) {
    String home = startingWith(draft.level.candidates(), draft.parties.reporter());
    return home == null ? usual : home;
  }

  /** ISO 4217 codes begin with the country's ISO 3166 code: "crowns" in Norway are NOK. */
  private static String byCountry(List<String> candidates, Draft draft, Memory memory) {
    String home = startingWith(candidates, draft.parties.reporter());
    if (home != null) {
      return home;
    }
    for (String code : memory.cast.codes()) {
      String currency = startingWith(candidates, code);
      if (currency != null) {
        return currency;
      }
    }
    return candidates.get(0);
  }

  private static String startingWith(List<String> candidates, String country) {
    if (country == null) {
      return null;
    }
    return candidates.stream().filter(code -> code.startsWith(country)).findFirst().orElse(null);
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
