package io.tradewire.ingest.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.log.LogProducers;
import io.tradewire.ingest.testing.TestConfig;
import io.tradewire.local.testing.KafkaTestResource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the real broker: what several replicas know of feeds, and which polls which. */
class FeedTableTest {

  private static final List<String> URLS =
      IntStream.range(0, 40).mapToObj(i -> "https://news.example/feed-" + i).toList();

  private final String run = UUID.randomUUID().toString();
  private final Map<String, Object> kafka =
      Map.of("bootstrap.servers", new KafkaTestResource().start().get("kafka.bootstrap.servers"));
  private final IngestConfig config =
      TestConfig.with(Map.of("topics.feeds", "feeds-" + run, "feeds.group", run));
  private Producer<byte[], byte[]> producer;

  @BeforeEach
  void open() throws Exception {
    try (Admin admin = Admin.create(kafka)) {
      admin.createTopics(List.of(new NewTopic("feeds-" + run, 6, (short) 1))).all().get();
    }
    producer = new LogProducers(kafka, config).plain();
  }

  @AfterEach
  void close() {
    producer.close();
  }

  @Test
  void eachFeedHasOneOwnerAndGetsAnotherWhenItsOwnerLeaves() {
    try (FeedTable first = new FeedTable(kafka, config, memory())) {
      try (FeedTable second = new FeedTable(kafka, config, memory())) {
        await(first, second, URLS.size());
        assertEquals(0, URLS.stream().filter(url -> owns(first, url) && owns(second, url)).count());
        await(second, first, URLS.size());
        assertEquals(true, URLS.stream().anyMatch(url -> owns(second, url)));
      }
      await(first, first, 2 * URLS.size());
    }
  }

  @Test
  void whatWasSeenIsKnownAfterARestart() {
    FeedState state =
        FeedState.unknown(URLS.get(0))
            .withSeen("a", true)
            .polled("\"v1\"", null, Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
    memory().keep(state);
    FeedMemory memory = memory();
    try (FeedTable table = new FeedTable(kafka, config, memory)) {
      await(table, table, 2 * URLS.size());
      assertEquals(state, memory.of(URLS.get(0)));
    }
  }

  private FeedMemory memory() {
    return new FeedMemory(producer, "feeds-" + run);
  }

  /** Lets both take part in the group until together they own so many feeds. */
  private static void await(FeedTable one, FeedTable other, long owned) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollInSameThread()
        .until(
            () -> {
              one.update();
              other.update();
              return URLS.stream().filter(url -> owns(one, url)).count()
                      + URLS.stream().filter(url -> owns(other, url)).count()
                  == owned;
            });
  }

  private static boolean owns(FeedTable table, String url) {
    return table.owns(url.getBytes(UTF_8));
  }
}
