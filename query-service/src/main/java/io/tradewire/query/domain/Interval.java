package io.tradewire.query.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time ranges and intervals that plotting programs send. */
public final class Interval {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(ms|s|m|h|d|w|M|y)?");
  private static final Map<String, BigDecimal> SECONDS =
      Map.of(
          "ms", new BigDecimal("0.001"),
          "s", BigDecimal.ONE,
          "m", BigDecimal.valueOf(60),
          "h", BigDecimal.valueOf(3600),
          "d", BigDecimal.valueOf(86400),
          "w", BigDecimal.valueOf(7 * 86400),
          "M", BigDecimal.valueOf(30 * 86400),
          "y", BigDecimal.valueOf(365 * 86400));

  private Interval() {}

  /**
   * Seconds of {@code 30s}, {@code 1d}, {@code 4w}, or of a number of milliseconds; 0 for null. An
   * interval below a day is as good as none, as periods end on days.
   */
  public static long seconds(String parameter, String text) {
    if (text == null) {
      return 0;
    }
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw Problem.invalid(
          parameter,
          text,
          parameter + " is a duration such as 30s, 1h, 1d or 4w, or milliseconds.");
    }
    String unit = parts.group(2) == null ? "ms" : parts.group(2);
    return new BigDecimal(parts.group(1)).multiply(SECONDS.get(unit)).longValue();
  }
}
