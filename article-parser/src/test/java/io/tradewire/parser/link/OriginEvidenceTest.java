package io.tradewire.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.events.Indicator;
import io.tradewire.parser.mention.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose goods the last number of a text may be, behind the figure that the first one states. */
class OriginEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trade was $9 million. Peruvian fish, oil and ore made up $2 million of it. | TRADE_TURNOVER | PE
          Trade was $9 million. Only $2 million of it were Peruvian goods.           | TRADE_TURNOVER | PE
          Trade was $9 million. Peru's part in it was $2 million.                    | TRADE_TURNOVER | PE
          Trade was $9 million. In Peru $2 million of it were lost.                  | TRADE_TURNOVER |
          Trade was $9 million. Peruvian fish made up 20 projects.                   | TRADE_TURNOVER |
          Imports were $9 million. Peruvian fish made up $2 million of it.           | IMPORTS        |
          """)
  void isNamedBesideANumberThatGoesOnAboutTurnover(String text, Indicator before, String code) {
    List<Scene> scenes = Scenes.of(text);
    Draft last = Scenes.draft(scenes.get(0), 0);
    last.indicator = before;
    Party party = OriginEvidence.origin(Scenes.draft(scenes.get(1), 0), last);
    assertEquals(code, party == null ? null : party.code());
  }
}
