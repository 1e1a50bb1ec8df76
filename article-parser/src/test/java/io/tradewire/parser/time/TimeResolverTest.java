package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.tradewire.events.Period;
import io.tradewire.parser.mention.Time;
import io.tradewire.parser.mention.TimeReference;
import io.tradewire.parser.mention.TimeReference.Grain;
import io.tradewire.parser.mention.TimeReference.YearsOff;
import io.tradewire.parser.text.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeResolverTest {
  private final TimeResolver resolver = TimeResolver.of("en");

  /** "Exports in January-July ...; for the month ...". */
  @ParameterizedTest
  @CsvSource({
    "MONTH, 2021-01-01/2021-07-31, 2021-07-01/2021-07-31",
    "MONTH, 2021-07-01/2021-07-31, 2021-07-01/2021-07-31",
    "QUARTER, 2021-01-01/2021-09-30, 2021-07-01/2021-09-30",
    "QUARTER, 2021-01-01/2021-07-31, 2021-01-01/2021-07-31",
  })
  void theMonthOfSeveralIsTheLastOne(Grain grain, String focus, String month) {
    assertEquals(Period.parse(month), resolve(new YearsOff(0, grain), focus));
  }

  @Test
  void partsOfAYearGoOverToAnother() {
    Period part = Period.parse("2021-01-01/2021-10-31");
    assertEquals(
        Period.parse("2020-01-01/2020-10-31"), TimeResolver.sameOf(Period.ofYear(2020), part));
    assertNull(TimeResolver.sameOf(Period.parse("2020-01-01/2020-06-30"), part));
    assertNull(TimeResolver.sameOf(Period.ofYear(2020), Period.since(LocalDate.of(2020, 1, 1))));
  }

  private Period resolve(TimeReference reference, String focus) {
    Time time = new Time(new Span(0, 1), null, Time.Role.SAME, reference, false, "time.that");
    return resolver.resolve(
        time,
        TimeContext.of(Period.parse(focus), "PE"),
        Anchor.of(LocalDate.of(2021, 11, 1)),
        StatedYears.NONE);
  }
}
