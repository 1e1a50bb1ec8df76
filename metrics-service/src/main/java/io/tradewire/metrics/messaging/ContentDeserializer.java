package io.tradewire.metrics.messaging;

import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads values on the thread that polls Kafka, so that a batch is being read while the one before
 * it is being stored. Never fails: what is no event is told when its record's turn comes.
 */
public final class ContentDeserializer implements Deserializer<Content> {

  @Override
  public Content deserialize(String topic, byte[] data) {
    return Content.of(data);
  }
}
