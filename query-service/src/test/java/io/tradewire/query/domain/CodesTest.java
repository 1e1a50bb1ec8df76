package io.tradewire.query.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void aMistypedIndicatorNamesTheNearest() {
    Problem problem =
        assertThrows(Problem.class, () -> Codes.indicators("indicator", List.of("trade-turnovr")));
    assertEquals(ProblemKind.UNKNOWN_CODE, problem.kind());
    assertEquals("trade-turnover", problem.nearest().get(0));
  }

  @Test
  void aCountrysNameLeadsToItsCode() {
    Problem problem =
        assertThrows(Problem.class, () -> Codes.parties("reporter", List.of("kazakhstan")));
    assertEquals(List.of("KZ"), problem.nearest());
  }

  @Test
  void onlyAPartnerMayBeNone() {
    assertEquals(List.of("none"), Codes.parties("partner", List.of("none")));
    assertThrows(Problem.class, () -> Codes.parties("reporter", List.of("none")));
  }

  @Test
  void swappedLettersAreOneMistake() {
    assertEquals("exports", Nearest.to("exprots", List.of("imports", "exports")).get(0));
  }
}
