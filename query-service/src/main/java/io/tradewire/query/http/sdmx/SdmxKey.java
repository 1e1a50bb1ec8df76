package io.tradewire.query.http.sdmx;

import io.tradewire.query.domain.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which series: for each dimension, in order, the codes that are wanted; none means any.
 *
 * @param codes as many lists as there are dimensions
 */
record SdmxKey(List<List<String>> codes) {

  /** Every series. */
  static final SdmxKey ALL = new SdmxKey(Collections.nCopies(Dsd.DIMENSIONS.size(), List.of()));

  /**
   * Reads {@code A.KZ+RU..exports....}: codes joined by {@code +}, dimensions by {@code .}, nothing
   * or {@code *} for any; {@code all} or nothing for everything.
   *
   * @throws Problem if it has another number of dimensions
   */
  static SdmxKey parse(String text) {
    if (text == null || text.isEmpty() || text.equals("all") || text.equals("*")) {
      return ALL;
    }
    String[] parts = text.split("\\.", -1);
    if (parts.length != Dsd.DIMENSIONS.size()) {
      throw Problem.invalid(
          "key",
          text,
          "A key has "
              + Dsd.DIMENSIONS.size()
              + " dimensions between dots ("
              + String.join(".", Dsd.DIMENSIONS.stream().map(Component::id).toList())
              + "), this one has "
              + parts.length
              + ".");
    }
    List<List<String>> codes = new ArrayList<>();
    for (String part : parts) {
      codes.add(part.isEmpty() || part.equals("*") ? List.of() : Arrays.asList(part.split("\\+")));
    }
    return new SdmxKey(codes);
  }

  /** The codes wanted of one dimension; empty is any. */
  List<String> of(String dimension) {
    return codes.get(Dsd.position(dimension));
  }
}
