package io.tradewire.ingest.intake;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a submission in JSON. */
enum Field {
  ID("id"),
  TEXT("text"),
  HTML("html"),
  PUBLISHED_ON("publishedOn"),
  TITLE("title"),
  URL("url"),
  PUBLISHER("publisher");

  private static final Map<String, Field> BY_KEY =
      Stream.of(values()).collect(Collectors.toMap(Field::key, Function.identity()));

  private final String key;

  Field(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** The field of this name, or null. */
  static Field named(String name) {
    return BY_KEY.get(name);
  }

  /**
   * The field that a name differs from only in case, in separators or in one letter; null if there
   * is none. Names of up to three letters are compared without the one letter's grace.
   */
  static Field meantBy(String name) {
    String plain = plain(name);
    for (Field field : values()) {
      String key = plain(field.key);
      if (plain.equals(key) || (key.length() > 3 && isOneEditAway(plain, key))) {
        return field;
      }
    }
    return null;
  }

  private static String plain(String name) {
    return name.replaceAll("[_\\-. ]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isOneEditAway(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String restA = a.substring(same);
    String restB = b.substring(same);
    return tail(restA).equals(tail(restB))
        || tail(restA).equals(restB)
        || restA.equals(tail(restB));
  }

  private static String tail(String rest) {
    return rest.isEmpty() ? rest : rest.substring(1);
  }
}
