package io.tradewire.parser.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Period;
import io.tradewire.parser.examples.TestDocuments;
import io.tradewire.parser.lexicon.Lexicon;
import io.tradewire.parser.mention.Time;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What heads the first column, read as published on 24 September 1987. */
class ShortYearTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final TimeRecogniser TIMES = TimeRecogniser.of(LEXICON, "en");
  private static final Anchor ANCHOR = Anchor.of(LocalDate.of(1987, 9, 24));

  @ParameterizedTest
  @CsvSource({
    "AUG 86    JULY 86, 1986-08-01/1986-08-31",
    "Exports of Aug 86, 1986-08-01/1986-08-31",
    "Jan-June 85    Jan-June 84, 1985-01-01/1985-06-30",
    "Exports (Aug 86) of wool, 1986-08-01/1986-08-31",
    "| Aug 86 |, 1986-08-01/1986-08-31",
    "AUG 88    AUG 87, 1988-08-01/1988-08-31",
    "In August 86 ships came, 1987-08-01/1987-08-31",
    "AUG 26    AUG 27, 1987-08-26/1987-08-26",
    "AUG 76    AUG 75, 1987-08-01/1987-08-31",
    "AUG 89    AUG 88, 1987-08-01/1987-08-31"
  })
  void headsTheColumn(String text, String period) {
    List<Time> times = TIMES.find(TestDocuments.of(text, LEXICON), ANCHOR);
    assertEquals(Period.parse(period), times.get(0).period());
  }
}
