package io.tradewire.ingest.rawtopic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.language.Languages;
import io.tradewire.ingest.log.ArticleMetrics;
import io.tradewire.ingest.log.LogOrder;
import io.tradewire.ingest.log.LogProducers;
import io.tradewire.ingest.log.RevisionClock;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.ingest.testing.TestConfig;
import io.tradewire.local.testing.KafkaTestResource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Against the real broker: what failed before its commit leaves no trace and is done again. */
class RawTransactionsTest {

  private static final int ARTICLES = 300;

  private final String run = UUID.randomUUID().toString();
  private final String broker = new KafkaTestResource().start().get("kafka.bootstrap.servers");
  private final Map<String, Object> kafka = Map.of("bootstrap.servers", broker);
  private final IngestConfig config =
      TestConfig.with(Map.of("topics.raw", "raw-" + run, "topics.articles", "articles-" + run));
  private final LogProducers producers = new LogProducers(kafka, config);
  private final ArticleMetrics metrics = new ArticleMetrics(new SimpleMeterRegistry());

  @Test
  void eachRawArticleIsPublishedOnceThoughCommitsFail() {
    writeRaw();
    for (int failures = 0; failures < 3; failures++) {
      runUntilItFails();
    }
    runUntilAllIsPublished();
    List<String> published =
        LogReader.all(broker, config.topics().articles()).stream()
            .map(ConsumerRecord::key)
            .sorted()
            .toList();
    assertEquals(
        IntStream.range(0, ARTICLES).mapToObj(i -> "raw-" + i).sorted().toList(), published);
  }

  private void writeRaw() {
    try (Producer<byte[], byte[]> others = producers.transactional("others-" + run)) {
      others.initTransactions();
      others.beginTransaction();
      for (int i = 0; i < ARTICLES; i++) {
        String json = "{\"id\": \"raw-%d\", \"text\": \"Wool rose %d%%.\"}".formatted(i, i);
        others.send(new ProducerRecord<>(config.topics().raw(), json.getBytes(UTF_8)));
      }
      others.commitTransaction();
    }
  }

  private void runUntilItFails() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer();
        Producer<byte[], byte[]> producer = producers.transactional("tx-" + UUID.randomUUID())) {
      producer.initTransactions();
      RawTransactions transactions = transactions(consumer, failingToCommit(producer));
      assertThrows(
          KafkaException.class,
          () -> {
            for (int polls = 0; polls < 60; polls++) {
              transactions.next();
            }
          });
    }
  }

  private void runUntilAllIsPublished() {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer();
        Producer<byte[], byte[]> producer = producers.transactional("tx-" + UUID.randomUUID())) {
      producer.initTransactions();
      RawTransactions transactions = transactions(consumer, producer);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .pollInSameThread()
          .until(
              () -> {
                transactions.next();
                return LogReader.all(broker, config.topics().articles()).size() >= ARTICLES;
              });
    }
  }

  private RawTransactions transactions(
      KafkaConsumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer) {
    consumer.subscribe(List.of(config.topics().raw()));
    RawMessages messages =
        new RawMessages(
            new ArticleReader(new Languages(), TestConfig.with(Map.of())),
            new RevisionClock(),
            config);
    return new RawTransactions(consumer, producer, messages, new LogOrder(), metrics);
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put("group.id", run);
    settings.put("isolation.level", "read_committed");
    settings.put("enable.auto.commit", false);
    settings.put("auto.offset.reset", "earliest");
    settings.put("max.poll.records", 100);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  @SuppressWarnings("unchecked")
  private static Producer<byte[], byte[]> failingToCommit(Producer<byte[], byte[]> producer) {
    return (Producer<byte[], byte[]>)
        Proxy.newProxyInstance(
            Producer.class.getClassLoader(),
            new Class<?>[] {Producer.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("commitTransaction")) {
                producer.flush();
                throw new KafkaException("the process ends here");
              }
              try {
                return method.invoke(producer, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
