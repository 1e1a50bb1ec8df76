package io.tradewire.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The five articles that the project started from. They are no part of it: they lie beside the
 * clone, and where they do not, this is skipped and says so.
 */
@ExtendWith(RoadExtension.class)
class SeedArticlesIT {

  private static final Path SEEDS = Road.root().resolve("../shared/corpus/dev/seeds.jsonl");

  private final Road road;

  SeedArticlesIT(Road road) {
    this.road = road;
  }

  @BeforeEach
  void travel() {
    if (!Files.isReadable(SEEDS)) {
      System.out.println("Skipped: there is no " + SEEDS.normalize());
    }
    assumeTrue(Files.isReadable(SEEDS));
    road.travel(SEEDS);
  }

  @Test
  void turnoverOfEightMonthsCameTrue() {
    Observation observation = turnover("2021-01-01/2021-08-31");
    assertEquals("actual", observation.status());
    assertEquals(new BigDecimal("14700000000"), observation.value());
    assertEquals("USD", observation.unit());
    assertEquals(new BigDecimal("27"), observation.change());
    assertEquals(1, observation.quotes().size());
    assertTrue(observation.quotes().get(0).contains("$14.7 billion"), observation.quotes().get(0));
  }

  @Test
  void turnoverOfTheYearWasATarget() {
    Observation observation = turnover("2021-01-01/2021-12-31");
    assertEquals("planned", observation.status());
    assertEquals(new BigDecimal("20000000000"), observation.value());
    assertEquals("USD", observation.unit());
    assertEquals(1, observation.quotes().size());
    assertTrue(observation.quotes().get(0).contains("$20 billion"), observation.quotes().get(0));
  }

  private Observation turnover(String period) {
    List<Observation> observations =
        road.observations("indicator=trade-turnover&reporter=KZ&partner=RU&derived=false").stream()
            .filter(observation -> observation.period().equals(period))
            .toList();
    assertEquals(1, observations.size(), observations::toString);
    return observations.get(0);
  }
}
