package io.tradewire.query.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Which observation: the id {@code <16 hex of series>_<start>_<end>_<unit>_<derivation>}.
 *
 * @param series key of the series
 * @param start first day, {@link LocalDate#MIN} if open
 * @param end last day, {@link LocalDate#MAX} if open
 * @param unit the unit, empty where only a change or share is known
 * @param derivation 0 stated, else how it was derived
 */
public record ObservationId(
    long series, LocalDate start, LocalDate end, String unit, short derivation) {

  private static final String OPEN = "..";

  /**
   * Reads an id.
   *
   * @throws Problem not-found if the text is none
   */
  public static ObservationId parse(String text) {
    String[] parts = text.split("_", -1);
    if (parts.length != 5 || parts[0].length() != 16) {
      throw notFound(text);
    }
    try {
      return new ObservationId(
          HexFormat.fromHexDigitsToLong(parts[0]),
          OPEN.equals(parts[1]) ? LocalDate.MIN : LocalDate.parse(parts[1]),
          OPEN.equals(parts[2]) ? LocalDate.MAX : LocalDate.parse(parts[2]),
          parts[3],
          Short.parseShort(parts[4]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw notFound(text);
    }
  }

  /** No observation has this id. */
  public static Problem notFound(String text) {
    return Problem.of(
        ProblemKind.NOT_FOUND,
        "There is no observation '"
            + text
            + "'; ids come from the items of /v1/observations and look like"
            + " 00c1f2a97e3b6c04_2021-01-01_2021-08-31_USD_0.");
  }

  /** An open side as null. */
  public static LocalDate finite(LocalDate day) {
    return day == null || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(48);
    out.append(HexFormat.of().toHexDigits(series)).append('_');
    side(out, start).append('_');
    side(out, end).append('_');
    return out.append(unit).append('_').append(derivation).toString();
  }

  private static StringBuilder side(StringBuilder out, LocalDate day) {
    if (finite(day) == null) {
      return out.append(OPEN);
    }
    Days.append(out, day);
    return out;
  }
}
