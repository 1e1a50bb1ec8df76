package io.tradewire.query.format;

import io.tradewire.query.domain.ObservationId;
import io.tradewire.query.domain.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

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

  /** A cursor that is an observation. */
  public static ObservationId observation(String cursor) {
    try {
      return ObservationId.parse(parse(cursor, 1).get(0));
    } catch (Problem e) {
      throw invalid(cursor);
    }
  }

  /** A part that is an instant. */
  public static OffsetDateTime instant(String part) {
    return read(part, OffsetDateTime::parse);
  }

  /** A part that is a day. */
  public static LocalDate day(String part) {
    return read(part, LocalDate::parse);
  }

  /** A part that is a small number. */
  public static Short number(String part) {
    return read(part, Short::valueOf);
  }

  /** A part that is a number of 64 bits. */
  public static Long big(String part) {
    return read(part, Long::valueOf);
  }

  private static <T> T read(String part, Function<String, T> reader) {
    try {
      return reader.apply(part);
    } catch (DateTimeException | NumberFormatException e) {
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
