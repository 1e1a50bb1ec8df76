package io.tradewire.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bundled articles, from the door to the answer. */
@ExtendWith(RoadExtension.class)
class SampleArticlesIT {

  private final Road road;

  SampleArticlesIT(Road road) {
    this.road = road;
  }

  @BeforeEach
  void travel() {
    road.travel(Road.root().resolve("samples"));
  }

  @Test
  void anArticleComesOutAsItWentIn() {
    var article = road.get("/v1/articles/sample-egypt-jordan");
    assertEquals("Cairo and Amman", article.path("title").asText());
    assertEquals("2022-03-15", article.path("publishedOn").asText());
    assertTrue(
        article.path("text").asText().endsWith("to bring trade turnover to $1 billion in 2023."));
  }

  @Test
  void twoSourcesAgreeOnWhatWasTradedAndEachKeepsItsSentence() {
    assumeTrue(road.readsFigures(), "the parser finds no figures yet");
    Observation turnover =
        only("indicator=trade-turnover&reporter=KZ&partner=UZ&status=actual&derived=false");
    assertEquals("2022-01-01/2022-12-31", turnover.period());
    assertEquals(new BigDecimal("4900000000"), turnover.value());
    assertEquals("USD", turnover.unit());
    assertEquals(new BigDecimal("28"), turnover.change());
    assertEquals(2, turnover.agreeing());
    assertEquals(2, turnover.quotes().size());
    assertTrue(turnover.quotes().stream().allMatch(quote -> quote.contains("$4.9 billion")));
  }

  @Test
  void aTargetIsASeriesOfItsOwn() {
    assumeTrue(road.readsFigures(), "the parser finds no figures yet");
    Observation target =
        only("indicator=trade-turnover&reporter=KZ&partner=UZ&status=planned&derived=false");
    assertEquals("2030-01-01/2030-12-31", target.period());
    assertEquals(new BigDecimal("10000000000"), target.value());
    assertTrue(target.quotes().get(0).contains("$10 billion by 2030"), target.quotes().get(0));
  }

  private Observation only(String query) {
    List<Observation> observations = road.observations(query);
    assertEquals(1, observations.size(), observations::toString);
    return observations.get(0);
  }
}
