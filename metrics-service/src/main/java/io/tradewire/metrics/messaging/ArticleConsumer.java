package io.tradewire.metrics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the topic's records in batches. Offsets are committed after the batch's transaction. */
@ApplicationScoped
class ArticleConsumer {

  private final BatchHandler handler;

  ArticleConsumer(BatchHandler handler) {
    this.handler = handler;
  }

  @Incoming("articles")
  Uni<Void> take(ConsumerRecords<String, Content> records) {
    return handler.handle(records);
  }
}
