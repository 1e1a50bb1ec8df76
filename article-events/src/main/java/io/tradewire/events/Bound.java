package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the text limits a value: exact, about, over ("more than", "at least") or under ("up to"). */
public enum Bound {
  EXACT,
  ABOUT,
  OVER,
  UNDER;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The lower-case code on the wire. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The bound with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Bound of(String code) {
    for (Bound bound : values()) {
      if (bound.code().equals(code)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("unknown bound: " + code);
  }
}
