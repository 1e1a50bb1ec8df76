package io.tradewire.query.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of lists. */
public enum Format {
  JSON("json", "application/json"),
  CSV("csv", "text/csv"),
  NDJSON("ndjson", "application/x-ndjson");

  private final String code;
  private final String mediaType;

  Format(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** The value of the parameter {@code format}. */
  public String code() {
    return code;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** What {@code Content-Type} says. */
  public String contentType() {
    return this == CSV ? "text/csv; charset=UTF-8; header=present" : mediaType;
  }

  /** The format with this code. */
  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Format::code).toList();
  }
}
