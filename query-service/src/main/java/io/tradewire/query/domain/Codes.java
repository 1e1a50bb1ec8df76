package io.tradewire.query.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads codes that are one of a closed list; anything else is a problem that names the nearest. */
public final class Codes {

  /** Stands for "the series has none": the whole world, all goods, the whole country. */
  public static final String NONE = "none";

  private static final List<String> INDICATORS =
      Arrays.stream(Indicator.values()).map(Indicator::code).toList();
  private static final List<String> FREQUENCIES =
      Arrays.stream(Frequency.values()).map(Frequency::code).toList();
  private static final Map<String, String> PARTIES = Parties.names();
  private static final List<String> STATUSES = List.of("actual", "planned");
  private static final List<String> TARGETS = List.of("open", "met", "missed", "overdue");

  private Codes() {}

  /** Codes of indicators. */
  public static List<String> indicators(String parameter, List<String> values) {
    return all(parameter, values, INDICATORS);
  }

  /** Codes of countries and blocs; {@code none} too, if the parameter is a partner. */
  public static List<String> parties(String parameter, List<String> values) {
    for (String value : values) {
      boolean none = value.equals(NONE) && parameter.equals("partner");
      if (!none && !PARTIES.containsKey(value)) {
        throw Problem.unknownCode(parameter, value, nearestParty(value));
      }
    }
    return values;
  }

  /** {@code actual}, {@code planned}. */
  public static List<String> statuses(String parameter, List<String> values) {
    return all(parameter, values, STATUSES);
  }

  /** What became of targets. */
  public static List<String> targets(String parameter, List<String> values) {
    return all(parameter, values, TARGETS);
  }

  /** SDMX codes of frequencies. */
  public static List<String> frequencies(String parameter, List<String> values) {
    return all(parameter, values, FREQUENCIES);
  }

  /** Codes of units: ISO 4217 for money, else the closed list of counting units. */
  public static List<String> units(String parameter, List<String> values) {
    for (String value : values) {
      if (!UnitKind.COUNTS.contains(value) && !Currencies.isKnown(value)) {
        Collection<String> known = new TreeSet<>(Currencies.codes());
        known.addAll(UnitKind.COUNTS);
        throw Problem.unknownCode(parameter, value, Nearest.to(value, known));
      }
    }
    return values;
  }

  /** ISO 4217 code of a currency. */
  public static String currency(String parameter, String value) {
    return one(parameter, value, Currencies.codes());
  }

  /** One value of a closed list. */
  public static String one(String parameter, String value, Collection<String> known) {
    if (!known.contains(value)) {
      throw Problem.unknownCode(parameter, value, Nearest.to(value, known));
    }
    return value;
  }

  private static List<String> all(String parameter, List<String> values, Collection<String> known) {
    values.forEach(value -> one(parameter, value, known));
    return values;
  }

  /** A name ("Kazakhstan") leads to its code before a code that merely looks alike. */
  private static List<String> nearestParty(String value) {
    return PARTIES.entrySet().stream()
        .filter(party -> party.getValue().equalsIgnoreCase(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> Nearest.to(value, PARTIES.keySet()));
  }
}
