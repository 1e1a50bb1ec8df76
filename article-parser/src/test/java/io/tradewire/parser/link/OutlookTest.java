package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Period;
import io.tradewire.parser.time.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a period lies to an article of 15 May 2020. */
class OutlookTest {
  private static final When WHEN = new When(Anchor.of(LocalDate.of(2020, 5, 15)), null, null);

  @ParameterizedTest
  @CsvSource({
    ", NONE",
    "2021-01-01/2021-12-31, AHEAD",
    "../2020-12-31, UNTIL",
    "2020-01-01/2020-12-31, UNDER_WAY",
    "2020-01-01/2020-03-31, BEGUN",
    "2017-01-01/.., BEGUN",
    "../2019-12-31, BEGUN"
  })
  void isToldByItsEnds(String period, Outlook outlook) {
    assertEquals(outlook, Outlook.of(period == null ? null : Period.parse(period), WHEN));
  }
}
