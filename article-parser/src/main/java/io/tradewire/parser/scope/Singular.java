package io.tradewire.parser.scope;

import java.util.List;

/** Singulars of English plurals, as goods take them in front of another noun: "shoe exports". */
final class Singular {
  private static final int SHORTEST = 4;
  private static final List<String> NO_PLURAL = List.of("ss", "us", "is", "ics", "ves", "news");
  private static final List<String> WITH_E = List.of("ches", "shes", "sses", "xes", "toes", "goes");

  private Singular() {}

  /** The phrase with its last word in the singular, or null if that is no regular plural. */
  static String of(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    if (last.length() < SHORTEST
        || !last.endsWith("s")
        || NO_PLURAL.stream().anyMatch(last::endsWith)) {
      return null;
    }
    if (last.endsWith("ies")) {
      return phrase.substring(0, phrase.length() - 3) + "y";
    }
    int end = WITH_E.stream().anyMatch(last::endsWith) ? 2 : 1;
    return phrase.substring(0, phrase.length() - end);
  }
}
