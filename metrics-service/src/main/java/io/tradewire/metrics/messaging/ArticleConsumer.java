package io.tradewire.metrics.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes the topic's records in batches. Offsets are committed after the batch's transaction. */
@ApplicationScoped
class ArticleConsumer {

  private final BatchHandler handler;
  private final TwoAtOnce batches = new TwoAtOnce();

  ArticleConsumer(BatchHandler handler) {
    this.handler = handler;
  }

  @Incoming("articles")
  Uni<Void> take(Message<ConsumerRecords<String, byte[]>> batch) {
    return batches.take(handler.handle(batch.getPayload()), batch::ack, batch::nack);
  }
}
