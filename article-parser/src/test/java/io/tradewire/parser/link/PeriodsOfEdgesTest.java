package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What grew over some years has one value at either end of them. */
class PeriodsOfEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Between 2015 and 2019 Bulgaria's exports rose from EUR 5 billion to EUR 8 billion. | 2015-01-01/2015-12-31 2019-01-01/2019-12-31
          In 2015-2019 Bulgaria's exports rose to EUR 8 billion from EUR 5 billion. | 2019-01-01/2019-12-31 2015-01-01/2015-12-31
          Between February and May 2020 Bulgaria's exports fell to EUR 2 billion from EUR 3 billion. | 2020-05-01/2020-05-31 2020-02-01/2020-02-29
          In January-May 2020 Bulgaria's exports fell to EUR 8 billion from EUR 9 billion. | 2020-01-01/2020-05-31 2019-01-01/2019-05-31
          Between February and May 2020 Bulgaria's exports fell from a record high of EUR 3 billion to EUR 2 billion. | 2020-02-01/2020-02-29 2020-05-01/2020-05-31
          In 2015-2019 Bulgaria's exports rose to EUR 30 billion. | 2015-01-01/2019-12-31
          """)
  void fromAndToAreOfTheFirstAndTheLast(String text, String periods) {
    List<String> found =
        Parsed.figures(LocalDate.of(2020, 7, 1), text).stream()
            .map(figure -> String.valueOf(figure.period()))
            .toList();
    assertEquals(periods, String.join(" ", found));
  }
}
