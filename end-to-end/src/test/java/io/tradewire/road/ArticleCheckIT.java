package io.tradewire.road;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** query-service has ingest-service read an article and holds it against what articles said. */
@ExtendWith(RoadExtension.class)
class ArticleCheckIT {

  private final Road road;

  ArticleCheckIT(Road road) {
    this.road = road;
  }

  @BeforeEach
  void travel() {
    road.travel(Road.root().resolve("samples"));
  }

  @Test
  void anArticleThatSaysTheSameAgrees() {
    JsonNode check = turnover("$4.9 billion");
    assertEquals("agrees", check.path("verdict").asText());
    assertEquals(0, check.path("difference").decimalValue().signum());
    assertEquals(2, check.path("observation").path("agreeing").asInt());
  }

  @Test
  void anArticleThatSaysAnotherNumberDiffersByThatMuch() {
    JsonNode check = turnover("$5.9 billion");
    assertEquals("differs", check.path("verdict").asText());
    // 5.9 / 4.9 - 1
    assertEquals(new BigDecimal("20.41"), check.path("difference").decimalValue());
  }

  @Test
  void aMillionForABillionIsAnOutlier() {
    assertEquals("outlier", turnover("$4.9 million").path("verdict").asText());
  }

  @Test
  void whatWasCheckedIsNotStored() {
    long before = road.get("/v1/figures?limit=1000").path("items").size();
    turnover("$6.1 billion");
    assertEquals(before, road.get("/v1/figures?limit=1000").path("items").size());
  }

  private JsonNode turnover(String level) {
    JsonNode figures =
        road.check(
                "In 2022 the trade turnover between Kazakhstan and Uzbekistan amounted to "
                    + level
                    + ".",
                "2023-02-01")
            .path("figures");
    assertEquals(1, figures.size(), figures::toString);
    return figures.get(0).path("check");
  }
}
