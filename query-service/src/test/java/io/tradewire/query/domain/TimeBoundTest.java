package io.tradewire.query.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoundTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2021-S2, 2021-07-01, 2021-12-31",
    "2021-Q1, 2021-01-01, 2021-03-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-11-03, 2021-11-03, 2021-11-03",
    "2021-A1, 2021-01-01, 2021-12-31",
    "2021-T3, 2021-09-01, 2021-12-31",
    "2021-M03, 2021-03-01, 2021-03-31",
    "2020-W01, 2019-12-30, 2020-01-05",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2020-D366, 2020-12-31, 2020-12-31",
    "2021-01-01T00:00:00, 2021-01-01, 2021-01-01"
  })
  void aPartOfTheCalendarHasAFirstAndALastDay(String text, LocalDate first, LocalDate last) {
    assertEquals(first, TimeBound.first("from", text));
    assertEquals(last, TimeBound.last("to", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21",
        "2021-13",
        "2021-02-30",
        "2021-S3",
        "yesterday",
        "2021-1",
        "2021-W54",
        "2021-W53",
        "2021-D366",
        "2021-T4",
        "2021-M13",
        "2021-Q0",
        "2021-01-01T00:00 or so",
        "2021-01-01T25:00"
      })
  void whatIsNoPartOfTheCalendarNamesTheParameter(String text) {
    Problem problem = assertThrows(Problem.class, () -> TimeBound.first("from", text));
    assertEquals("from", problem.parameter());
    assertEquals(text, problem.value());
  }

  @Test
  void asOfADayIncludesTheWholeDay() {
    assertEquals(
        Instant.parse("2021-11-03T23:59:59.999999Z"), TimeBound.instant("asOf", "2021-11-03"));
    assertEquals(
        Instant.parse("2021-11-03T08:00:00Z"),
        TimeBound.instant("asOf", "2021-11-03T10:00:00+02:00"));
  }
}
