package io.tradewire.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void twoSourcesAgreeAndEachKeepsItsQuote() {
    Observation turnover =
        only(
            "indicator=trade-turnover&reporter=KZ&partner=UZ&status=actual&derived=false",
            "2022-01-01/2022-12-31");
    assertEquals(new BigDecimal("4900000000"), turnover.value());
    assertEquals("USD", turnover.unit());
    assertEquals(2, turnover.agreeing());
    assertEquals(2, turnover.quotes().size());
    assertTrue(turnover.quotes().stream().allMatch(quote -> quote.contains("$4.9 billion")));
  }

  @Test
  void levelAndChangeOfOneSentenceAreOneObservation() {
    Observation exports =
        only(
            "indicator=exports&reporter=PL&partner=UA&status=actual&derived=false",
            "2022-01-01/2022-06-30");
    assertEquals(new BigDecimal("4200000000"), exports.value());
    assertEquals("USD", exports.unit());
    assertEquals(new BigDecimal("17.5"), exports.change());
  }

  @Test
  void aTargetIsASeriesOfItsOwn() {
    Observation target =
        only(
            "indicator=trade-turnover&reporter=KZ&partner=UZ&status=planned&derived=false",
            "2030-01-01/2030-12-31");
    assertEquals(new BigDecimal("10000000000"), target.value());
    assertEquals(List.of("$10 billion"), target.quotes());
  }

  private Observation only(String query, String period) {
    List<Observation> observations =
        road.observations(query).stream()
            .filter(observation -> observation.period().equals(period))
            .toList();
    assertEquals(1, observations.size(), observations::toString);
    return observations.get(0);
  }
}
