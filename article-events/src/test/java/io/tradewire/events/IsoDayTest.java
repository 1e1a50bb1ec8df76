package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and refuses exactly what {@link LocalDate#parse} does. */
class IsoDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-08-31",
        "2024-02-29",
        "0000-01-01",
        "9999-12-31",
        "-0001-01-01",
        "+12021-01-01"
      })
  void days(String text) {
    assertEquals(LocalDate.parse(text), IsoDay.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-29",
        "2021-13-01",
        "2021-00-10",
        "2021-01-32",
        "2021-1-01",
        "2021/01/01",
        "21-01-0001",
        "2021-01-0a",
        "20 1-01-01",
        "2021--1-01",
        "\u0662\u0660\u0662\u0661-01-01",
        "2021-01-011",
        ""
      })
  void anythingElse(String text) {
    assertThrows(DateTimeException.class, () -> LocalDate.parse(text));
    assertThrows(DateTimeException.class, () -> IsoDay.parse(text));
  }
}
