package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a figure came true (also: in progress, signed) or is a target, forecast or intention. */
public enum Status {
  ACTUAL,
  PLANNED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The lower-case code on the wire. */
  @JsonValue
  public String code() {
    return code;
  }

  /**
   * The status with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Status of(String code) {
    for (Status status : values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("unknown status: " + code);
  }
}
