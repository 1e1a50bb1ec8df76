package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of an article make one figure. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports of Belarus will be $50bn this year (107.2% of 2023). | exports 50000000000 change 7.2
          Peru's exports and imports amounted to $2 billion and $5 billion, respectively. | exports 2000000000, imports 5000000000
          Peru's exports and imports totalled $2 billion and $5 billion in May. | exports 2000000000, imports 5000000000
          Peru's exports and imports grew by 35% and 12% to $9 billion and $7 billion. | exports 9000000000 change 35, imports 7000000000 change 12
          Peru's trade with Brazil, Chile and the Gulf states was $9 million, $8 million and $6 million. | trade-turnover BR 9000000, trade-turnover CL 8000000, trade-turnover GCC 6000000
          BERNE - Switzerland's exports rose 2.6 pct and imports 4.4 pct in April. | exports change 2.6, imports change 4.4
          Peru's exports were $9 billion and its imports $7 billion, up 3% and 7% respectively. | exports 9000000000 change 3, imports 7000000000 change 7
          Italy, Spain and Chile invested $9 million in Peru last year. | fdi 9000000
          Peru exported wine for $77 million in May (+45%), 70 percent above the plan. | exports 77000000 change 45
          Peru's exports to Italy, Spain and Chile came to $9 million, $8 million and $6 million. | exports IT 9000000, exports ES 8000000, exports CL 6000000
          Peru's exports to Italy, Spain and Chile rose by 35%, 12% and 9% in May, respectively. | exports IT change 35, exports ES change 12, exports CL change 9
          """)
  void listsGoTogetherItemByItem(String text, String figures) {
    List<Figure> found = Parsed.figures(LocalDate.of(2024, 7, 1), text);
    assertEquals(figures, found.stream().map(NumbersTest::brief).collect(Collectors.joining(", ")));
  }

  private static String brief(Figure figure) {
    return figure.indicator().code()
        + (figure.partner() == null ? "" : " " + figure.partner())
        + (figure.value() == null ? "" : " " + figure.value().toPlainString())
        + (figure.change() == null ? "" : " change " + figure.change().toPlainString())
        + (figure.share() == null ? "" : " share " + figure.share().toPlainString());
  }
}
