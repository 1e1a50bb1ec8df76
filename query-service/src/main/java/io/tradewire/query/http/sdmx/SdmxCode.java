package io.tradewire.query.http.sdmx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes phrases of the news as SDMX codes and reads them back. A code may hold letters, digits,
 * {@code _ @ $ -} only: a blank becomes {@code _}, a colon {@code @} ({@code ISIC:28} is {@code
 * ISIC@28}), every other byte of UTF-8 {@code $} and two hexadecimal digits.
 */
final class SdmxCode {

  /** Total: all partners, all goods, the whole country. */
  static final String TOTAL = "_T";

  /** Unspecified: a reporter that the news did not tell. */
  static final String UNSPECIFIED = "_U";

  /** Not applicable: a series without unit. */
  static final String NOT_APPLICABLE = "_Z";

  private SdmxCode() {}

  static String of(String phrase) {
    StringBuilder code = new StringBuilder(phrase.length());
    for (byte b : phrase.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c == ' ') {
        code.append('_');
      } else if (c == ':') {
        code.append('@');
      } else if (isPlain(c)) {
        code.append(c);
      } else {
        code.append('$').append(String.format("%02X", (int) c));
      }
    }
    return code.toString();
  }

  /**
   * The phrase of a code.
   *
   * @throws IllegalArgumentException if no phrase has this code
   */
  static String phrase(String code) {
    ByteArrayOutputStream phrase = new ByteArrayOutputStream(code.length());
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      switch (c) {
        case '_' -> phrase.write(' ');
        case '@' -> phrase.write(':');
        case '$' -> {
          if (i + 2 >= code.length()) {
            throw new IllegalArgumentException("incomplete $ in " + code);
          }
          phrase.write(Integer.parseInt(code.substring(i + 1, i + 3), 16));
          i += 2;
        }
        default -> phrase.write(c);
      }
    }
    return phrase.toString(StandardCharsets.UTF_8);
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
