package io.tradewire.parser.link;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Bound;
import io.tradewire.events.Figure;
import io.tradewire.events.Indicator;
import io.tradewire.events.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level and a change told apart from it are one figure, unless they contradict each other. */
class MergerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level 9 million, change 5            | 9 million change 5
          level 9 million change 5, change 5   | 9 million change 5
          level 9 million change 5, change 5.0 | 9 million change 5
          level 9 million change 5, change 6   | 9 million change 5, none change 6
          change 5, change 5                   | none change 5, none change 5
          """)
  void aChangeGoesIntoItsLevel(String told, String merged) {
    List<Figure> figures = Stream.of(told.split(", ")).map(MergerTest::figure).toList();
    String found = Merger.merge(figures).stream().map(MergerTest::brief).collect(joining(", "));
    assertEquals(merged, found);
  }

  private static Figure figure(String told) {
    boolean level = told.startsWith("level");
    int change = told.indexOf("change ");
    BigDecimal percent = change < 0 ? null : new BigDecimal(told.substring(change + 7));
    return new Figure(
        Indicator.EXPORTS,
        "PE",
        null,
        level ? new BigDecimal(9_000_000) : null,
        level ? "USD" : null,
        List.of(),
        Bound.EXACT,
        percent,
        null,
        null,
        Status.ACTUAL,
        null,
        null,
        null,
        "9",
        0,
        1,
        1,
        List.of());
  }

  private static String brief(Figure figure) {
    return (figure.value() == null ? "none" : "9 million")
        + (figure.change() == null ? "" : " change " + figure.change().toPlainString());
  }
}
