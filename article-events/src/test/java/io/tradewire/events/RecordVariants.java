package io.tradewire.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Every record that its constructor lets through when one or two components of a valid one are
 * exchanged for null, a boundary, or another value of their type. Found by reflection, so that a
 * new component is varied without anyone thinking of it.
 */
final class RecordVariants {

  private static final Map<Class<?>, List<?>> VALUES =
      Map.of(
          String.class,
              List.of(
                  "",
                  " ",
                  "x",
                  "en",
                  "USD",
                  "TEU",
                  "C5",
                  "kz",
                  "Żółć\n\"\\\u0000😀",
                  "half \ud83d"),
          BigDecimal.class,
              List.of(
                  new BigDecimal("0"),
                  new BigDecimal("-3.20"),
                  new BigDecimal("1.47E+10"),
                  new BigDecimal("1E-12"),
                  new BigDecimal("123456789012345678901234567890.1")),
          int.class, List.of(-1, 0, 1, Integer.MAX_VALUE),
          long.class, List.of(-1L, 0L, 1L, Long.MAX_VALUE),
          double.class, List.of(-0.1, 0.0, 1e-9, 1.0, 1.1, Double.NaN),
          Period.class, List.of(Period.parse("../2028-12-31"), Period.parse("2005-01-01/..")),
          LocalDate.class, List.of(LocalDate.of(2024, 2, 29), LocalDate.MAX, LocalDate.MIN),
          Fingerprint.class, List.of(new Fingerprint(0), new Fingerprint(-1)));

  private RecordVariants() {}

  static <R extends Record> List<R> of(R valid) {
    RecordComponent[] components = valid.getClass().getRecordComponents();
    List<R> variants = new ArrayList<>();
    for (int first = 0; first < components.length; first++) {
      for (int second = first; second < components.length; second++) {
        for (Object one : values(components[first])) {
          for (Object other : first == second ? List.of(1) : values(components[second])) {
            Object[] arguments = arguments(valid, components);
            arguments[first] = one;
            if (first != second) {
              arguments[second] = other;
            }
            addIfAllowed(valid, arguments, variants);
          }
        }
      }
    }
    return variants;
  }

  private static List<?> values(RecordComponent component) {
    Class<?> type = component.getType();
    List<Object> values = new ArrayList<>();
    if (!type.isPrimitive()) {
      values.add(null);
    }
    if (type.isEnum()) {
      Collections.addAll(values, type.getEnumConstants());
    } else if (type == List.class) {
      values.add(List.of());
    } else if (type != Article.class) {
      if (!VALUES.containsKey(type)) {
        throw new IllegalStateException("no values to try for " + component);
      }
      values.addAll(VALUES.get(type));
    }
    return values;
  }

  private static Object[] arguments(Record valid, RecordComponent[] components) {
    return Arrays.stream(components).map(component -> get(component, valid)).toArray();
  }

  static Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record> void addIfAllowed(R valid, Object[] arguments, List<R> into) {
    Class<?>[] types =
        Arrays.stream(valid.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      into.add((R) valid.getClass().getDeclaredConstructor(types).newInstance(arguments));
    } catch (InvocationTargetException refused) {
      if (!(refused.getCause() instanceof IllegalArgumentException)
          && !(refused.getCause() instanceof NullPointerException)) {
        throw new IllegalStateException("neither made nor refused", refused.getCause());
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
