package io.tradewire.query.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-11-03T10:00:00Z",
        "2021-11-03T10:00:00.5Z",
        "2021-11-03T10:00:09.000001Z",
        "2021-11-03T00:00:59.100000100Z",
        "2021-12-31T23:30:00.001-05:00",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
        "9999-12-31T23:59:59-01:00",
        "-0001-03-01T00:00:00Z",
        "+10000-03-01T00:00:00.1Z"
      })
  void anInstantIsWrittenAsJavaWritesIt(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text);
    assertEquals(time.toInstant().toString(), Days.utc(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-08-31", "0009-01-01", "-0001-12-31", "+10000-01-01"})
  void soIsADay(String text) {
    StringBuilder out = new StringBuilder();
    Days.append(out, LocalDate.parse(text));
    assertEquals(text, out.toString());
  }
}
