package io.tradewire.query.format;

import io.tradewire.query.domain.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended: the sort key of its last item, opaque to clients. A page starts behind it, so
 * rows that come or go in between neither repeat nor skip others.
 */
public final class Cursor {

  private static final char SEPARATOR = '\u001f';

  private Cursor() {}

  /** The cursor for a sort key; its parts hold no control characters. */
  public static String of(List<String> key) {
    String joined = String.join(String.valueOf(SEPARATOR), key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The sort key in a cursor.
   *
   * @param parts how many parts this list's keys have
   * @throws Problem if the text is no cursor of this list
   */
  public static List<String> parse(String text, int parts) {
    List<String> key = split(decode(text));
    if (key.size() != parts) {
      throw invalid(text);
    }
    return key;
  }

  /** A part that is an instant. */
  public static OffsetDateTime instant(String part) {
    try {
      return OffsetDateTime.parse(part);
    } catch (DateTimeException e) {
      throw invalid(part);
    }
  }

  /** A part that is a small number. */
  public static Short number(String part) {
    try {
      return Short.valueOf(part);
    } catch (NumberFormatException e) {
      throw invalid(part);
    }
  }

  private static String decode(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid(text);
    }
  }

  private static List<String> split(String joined) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= joined.length(); i++) {
      if (i == joined.length() || joined.charAt(i) == SEPARATOR) {
        parts.add(joined.substring(from, i));
        from = i + 1;
      }
    }
    return parts;
  }

  private static Problem invalid(String text) {
    return Problem.invalid(
        "cursor", text, "A cursor comes from the 'next' of an earlier answer of this list.");
  }
}
