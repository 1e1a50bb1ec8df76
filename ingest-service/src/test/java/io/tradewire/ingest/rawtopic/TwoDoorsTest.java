package io.tradewire.ingest.rawtopic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.intake.Submission;
import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.ingest.testing.LogReader;
import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.parser.ParsedArticle;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The same article through two doors at the same time, which write with producers of their own. */
@QuarkusTest
@WithTestResource(KafkaTestResource.class)
class TwoDoorsTest {

  private static final String ID = "two-doors";
  private static final int EACH = 3_000;

  @Inject Producer<byte[], byte[]> others;
  @Inject ArticleLog log;
  @Inject ArticleReader reader;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Test
  void theLogHasTheArticlesRevisionsInTheirOrder() {
    Instant deadline = Instant.now().plusSeconds(60);
    for (int i = 0; i < EACH; i++) {
      String json = "{\"id\": \"%s\", \"text\": \"Raw %d.\"}".formatted(ID, i);
      others.send(new ProducerRecord<>("articles-raw", json.getBytes(UTF_8)));
    }
    int posted = 0;
    while (revisions().size() < EACH + posted) {
      for (int i = 0; i < 50; i++) {
        CompletableFuture.allOf(
                Stream.generate(() -> post("Posted.").toCompletableFuture())
                    .limit(4)
                    .toArray(CompletableFuture[]::new))
            .join();
        posted += 4;
      }
      assertTrue(Instant.now().isBefore(deadline), "the raw articles do not come through");
    }
    List<Long> revisions = revisions();
    assertEquals(EACH + posted, revisions.size());
    assertEquals(revisions.stream().sorted().toList(), revisions);
  }

  private CompletionStage<?> post(String text) {
    ParsedArticle article =
        reader.read(new Submission(ID, text, null, null, null, null, List.of()));
    return log.publish(article);
  }

  private List<Long> revisions() {
    return LogReader.ofKey(kafka, "articles", ID).stream()
        .map(message -> Long.valueOf(LogReader.header(message, "ce_revision")))
        .toList();
  }
}
