package io.tradewire.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-01-01/2021-08-31",
        "../2028-12-31",
        "2005-01-01/..",
        "2024-02-29/2024-02-29"
      })
  void isWrittenAsItWasRead(String text) {
    assertEquals(text, Period.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../..",
        "2021-08-31/2021-01-01",
        "2021-01-01",
        "2021-01-01/2021-02-01/2021-03-01",
        "2021-02-29/..",
        "2021-1-1/..",
        "/2021-01-01",
        "+12021-01-01/..",
        ""
      })
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
  }

  @Test
  void coversWholeYearsAndMonths() {
    assertEquals("2021-01-01/2021-12-31", Period.ofYear(2021).toString());
    assertEquals(
        "2024-01-01/2024-02-29",
        Period.ofMonths(YearMonth.of(2024, 1), YearMonth.of(2024, 2)).toString());
    assertEquals("../2028-12-31", Period.until(LocalDate.of(2028, 12, 31)).toString());
    assertEquals("1991-12-16/..", Period.since(LocalDate.of(1991, 12, 16)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01/2021-08-31, -1, 2020-01-01/2020-08-31",
    "2024-02-01/2024-02-29, -1, 2023-02-01/2023-02-28",
    "2023-02-01/2023-02-28, 1, 2024-02-01/2024-02-29",
    "2023-02-15/2023-02-27, 1, 2024-02-15/2024-02-27",
    "2024-02-29/.., 1, 2025-02-28/..",
    "../2028-12-31, 2, ../2030-12-31"
  })
  void movesByYearsFromMonthEndToMonthEnd(String period, int years, String moved) {
    assertEquals(moved, Period.parse(period).plusYears(years).toString());
  }
}
