package io.tradewire.parser.rank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The values that one property of a candidate can take, numbered from 0. */
public record Axis(List<String> values) {

  /** The constants of an enum. */
  public static <E extends Enum<E>> Axis of(Class<E> type) {
    return new Axis(
        Arrays.stream(type.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** The whole numbers 0 to last. */
  public static Axis upTo(int last) {
    return new Axis(IntStream.rangeClosed(0, last).mapToObj(Integer::toString).toList());
  }

  /** No and yes. */
  public static Axis flag() {
    return new Axis(List.of("no", "yes"));
  }

  /** Number of values. */
  public int size() {
    return values.size();
  }
}
