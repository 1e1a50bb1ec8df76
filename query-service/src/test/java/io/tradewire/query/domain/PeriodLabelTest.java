package io.tradewire.query.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLabelTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-12-31, 2021, A",
    "2021-01-01, 2021-06-30, 2021-S1, S",
    "2021-07-01, 2021-12-31, 2021-S2, S",
    "2021-01-01, 2021-03-31, 2021-Q1, Q",
    "2021-10-01, 2021-12-31, 2021-Q4, Q",
    "2021-02-01, 2021-02-28, 2021-02, M",
    "2020-02-01, 2020-02-29, 2020-02, M",
    "2021-11-03, 2021-11-03, 2021-11-03, D",
    "2021-11-01, 2021-11-07, 2021-W44, W",
    "2020-12-28, 2021-01-03, 2020-W53, W",
    "2021-01-01, 2021-08-31, 2021-01/P8M, _O",
    "2021-02-01, 2021-04-30, 2021-02/P3M, _O",
    "2020-04-01, 2021-03-31, 2020-04/P12M, _O",
    "2019-01-01, 2023-12-31, 2019/P5Y, _O",
    "2021-11-03, 2021-11-04, 2021-11-03/P2D, _O",
    "2021-02-02, 2021-08-31, 2021-02-02/P211D, _O",
    ", 2030-12-31, ../2030-12-31, _O",
    "2005-01-01, , 2005-01-01/.., _O",
    ", , , _O",
  })
  void labelsAndFrequenciesFollowTheCalendar(
      LocalDate start, LocalDate end, String label, String frequency) {
    assertEquals(label, PeriodLabel.of(start, end));
    assertEquals(frequency, Frequency.of(start, end).code());
  }
}
