package io.tradewire.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A 64-bit SimHash (Charikar 2002) of an article's text; 16 hexadecimal digits on the wire, because
 * JSON numbers lose bits beyond 53 in many readers.
 */
public record Fingerprint(long bits) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{16}");

  /**
   * Reads 16 hexadecimal digits.
   *
   * @throws IllegalArgumentException if they are not
   */
  @JsonCreator
  public static Fingerprint parse(String hex) {
    Checks.check(HEX.matcher(hex).matches(), "a fingerprint is 16 hexadecimal digits, not %s", hex);
    return new Fingerprint(Long.parseUnsignedLong(hex, 16));
  }

  /** Number of bits in which two fingerprints differ, 0 to 64. */
  public int distance(Fingerprint other) {
    return Long.bitCount(bits ^ other.bits);
  }

  @JsonValue
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(bits);
  }
}
