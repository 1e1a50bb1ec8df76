package io.tradewire.ingest.log;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.parser.ParsedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The log of articles, for writing. A promise completes once the broker has the message on all
 * in-sync replicas, and fails with a {@code Refusal} otherwise; a message whose promise failed may
 * still have been written.
 *
 * <p>Within this process the log's order of an article's messages is the order of their revisions,
 * see {@link LogOrder}.
 */
@ApplicationScoped
public class ArticleLog {

  private final Producer<byte[], byte[]> producer;
  private final RevisionClock clock;
  private final ArticleMetrics metrics;
  private final String topic;
  private final LogOrder order;

  ArticleLog(
      Producer<byte[], byte[]> producer,
      RevisionClock clock,
      ArticleMetrics metrics,
      LogOrder order,
      IngestConfig config) {
    this.order = order;
    this.producer = producer;
    this.clock = clock;
    this.metrics = metrics;
    this.topic = config.topics().articles();
  }

  /** Publishes an article under a new revision. */
  public CompletionStage<Receipt> publish(ParsedArticle parsed) {
    String id = parsed.article().id();
    return order.inTurn(
        id,
        () -> {
          long revision = clock.next();
          return send(
              LogRecords.of(topic, Revisions.event(parsed, revision)),
              new Receipt(id, revision),
              () -> metrics.published(parsed));
        });
  }

  /** Takes an article back, whether or not there is one of that id. */
  public CompletionStage<Receipt> retract(String id) {
    return order.inTurn(
        id,
        () -> {
          long revision = clock.next();
          return send(
              LogRecords.retraction(topic, id, revision),
              new Receipt(id, revision),
              metrics::retracted);
        });
  }

  private CompletableFuture<Receipt> send(
      ProducerRecord<byte[], byte[]> message, Receipt receipt, Runnable acknowledged) {
    CompletableFuture<Receipt> promise = new CompletableFuture<>();
    try {
      producer.send(
          message,
          (metadata, failure) -> {
            if (failure == null) {
              acknowledged.run();
              promise.complete(receipt);
            } else {
              metrics.unacknowledged();
              promise.completeExceptionally(BrokerFailures.refusal(failure));
            }
          });
    } catch (RuntimeException e) {
      metrics.unacknowledged();
      promise.completeExceptionally(BrokerFailures.refusal(e));
    }
    return promise;
  }
}
