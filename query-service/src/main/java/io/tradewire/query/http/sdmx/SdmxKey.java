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
 * @param or other keys whose series are wanted as well
 */
record SdmxKey(List<List<String>> codes, List<SdmxKey> or) {

  /** Every series. */
  static final SdmxKey ALL =
      new SdmxKey(Collections.nCopies(Dsd.DIMENSIONS.size(), List.of()), List.of());

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
    return new SdmxKey(codes, List.of());
  }

  /**
   * Reads what SDMX 3.0 makes of keys: several with commas between them, and dimensions at the end
   * left out if they may be any.
   */
  static SdmxKey parseVersion3(String text) {
    List<SdmxKey> keys = new ArrayList<>();
    for (String key : text.split(",", -1)) {
      int missing = Dsd.DIMENSIONS.size() - key.split("\\.", -1).length;
      boolean all = key.isEmpty() || key.equals("*");
      keys.add(parse(all ? key : key + ".".repeat(Math.max(0, missing))));
    }
    return new SdmxKey(keys.get(0).codes, List.copyOf(keys.subList(1, keys.size())));
  }

  /** This key and the others. */
  List<SdmxKey> each() {
    List<SdmxKey> keys = new ArrayList<>();
    keys.add(new SdmxKey(codes, List.of()));
    keys.addAll(or);
    return keys;
  }

  /** The codes wanted of one dimension; empty is any. */
  List<String> of(String dimension) {
    return codes.get(Dsd.position(dimension));
  }
}
