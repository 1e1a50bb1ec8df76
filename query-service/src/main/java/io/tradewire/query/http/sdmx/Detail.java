package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Nearest;
import io.tradewire.query.domain.Problem;
import java.util.Arrays;
import java.util.List;

/** How much a data message holds. */
enum Detail {
  FULL("full"),
  DATA_ONLY("dataonly"),
  SERIES_KEYS_ONLY("serieskeysonly"),
  NO_DATA("nodata");

  private final String code;

  Detail(String code) {
    this.code = code;
  }

  static Detail parse(String text) {
    if (text == null) {
      return FULL;
    }
    List<String> codes = Arrays.stream(values()).map(d -> d.code).toList();
    return Arrays.stream(values())
        .filter(d -> d.code.equals(text))
        .findFirst()
        .orElseThrow(() -> Problem.unknownCode("detail", text, Nearest.to(text, codes)));
  }

  /** Whether observations are left out. */
  boolean keysOnly() {
    return this == SERIES_KEYS_ONLY || this == NO_DATA;
  }
}
