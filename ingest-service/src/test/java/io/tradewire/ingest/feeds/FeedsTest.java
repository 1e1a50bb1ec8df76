package io.tradewire.ingest.feeds;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tradewire.events.Article;
import io.tradewire.events.EventJson;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.SiteResource;
import io.tradewire.local.testing.KafkaTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaTestResource.class)
@WithTestResource(SiteResource.class)
class FeedsTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  /** Only set where the site is; other tests start the same service without it. */
  @ConfigProperty(name = SiteResource.ADDRESS, defaultValue = "http://site.invalid")
  String site;

  @Test
  void eachEntryIsTakenInOnceWithTheTextOfItsPage() {
    await(() -> articles().size() == 3);
    await(() -> requests().stream().filter("/feed.xml 304"::equals).count() >= 2);
    List<Article> articles = articles();
    assertEquals(3, articles.size());

    Article wool = titled(articles, "Wool");
    assertTrue(wool.text().startsWith("Exports of wool"));
    assertFalse(wool.text().contains("Subscribe"));
    assertEquals(LocalDate.of(2024, 2, 1), wool.publishedOn());
    assertEquals(site + "/pages/wool", wool.url());
    assertEquals("Example News", wool.publisher());

    assertEquals("Экспорт меди вырос на 3% в 2023 году.", titled(articles, "Copper").text());
    assertEquals("Tin, as the feed itself says it.", titled(articles, "Tin").text());
    assertFalse(requests().contains("/closed/tin 200"));
    assertEquals(1, requests().stream().filter("/pages/wool 200"::equals).count());

    JsonPath feed = feed("/feed.xml");
    assertTrue(feed.getBoolean("ownedHere"));
    assertEquals(3, feed.getInt("articles"));
    assertEquals(0, feed.getInt("failures"));
  }

  @Test
  void aFeedThatCannotBeHadIsLeftAloneAsLongAsItWants() {
    await(() -> "failing".equals(feed("/busy.xml").getString("state")));
    JsonPath feed = feed("/busy.xml");
    assertEquals("the server answered 503", feed.getString("lastError"));
    assertEquals(1, feed.getInt("failures"));
    Instant asked = Instant.parse(feed.getString("polledAt"));
    Duration pause = Duration.between(asked, Instant.parse(feed.getString("nextPollAt")));
    assertTrue(pause.compareTo(Duration.ofMinutes(60)) >= 0, pause::toString);
    assertTrue(pause.compareTo(Duration.ofMinutes(66)) <= 0, pause::toString);
    assertEquals(1, requests().stream().filter("/busy.xml 503"::equals).count());
  }

  private JsonPath feed(String path) {
    JsonPath feeds = given().get("/v1/feeds").then().statusCode(200).extract().jsonPath();
    return feeds.setRootPath("find { it.url == '" + site + path + "' }");
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
  }

  private List<String> requests() {
    return given().get(site + "/requests").then().extract().asString().lines().toList();
  }

  private List<Article> articles() {
    return LogReader.all(kafka, "articles").stream()
        .filter(message -> message.key().startsWith("u-") && message.value() != null)
        .map(FeedsTest::article)
        .filter(article -> article.url().startsWith(site))
        .toList();
  }

  private static Article titled(List<Article> articles, String title) {
    return articles.stream().filter(a -> title.equals(a.title())).findFirst().orElseThrow();
  }

  private static Article article(ConsumerRecord<String, byte[]> message) {
    try {
      return EventJson.read(message.value()).article();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
