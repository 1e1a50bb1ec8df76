package io.tradewire.ingest.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** The states of all feeds: a table in memory of what stands in the compacted topic. */
final class FeedMemory {

  private static final Logger LOG = Logger.getLogger(FeedMemory.class);
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final Map<String, FeedState> states = new ConcurrentHashMap<>();

  FeedMemory(Producer<byte[], byte[]> producer, String topic) {
    this.producer = producer;
    this.topic = topic;
  }

  /** What is known of a feed. */
  FeedState of(String url) {
    return states.getOrDefault(url, FeedState.unknown(url));
  }

  /**
   * Writes a state down; blocks until the broker has it. If it does not take it, a restart may
   * fetch entries again, whose articles then supersede themselves.
   */
  void keep(FeedState state) {
    states.put(state.url(), state);
    try {
      byte[] value = JSON.writeValueAsBytes(state);
      producer.send(new ProducerRecord<>(topic, state.url().getBytes(UTF_8), value)).get();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a state always has a JSON form", e);
    } catch (ExecutionException e) {
      LOG.warnf("State of feed %s not kept: %s", state.url(), e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes in what this or another replica wrote down. */
  void learn(ConsumerRecord<byte[], byte[]> message) {
    String url = new String(message.key(), UTF_8);
    if (message.value() == null) {
      states.remove(url);
      return;
    }
    try {
      FeedState state = JSON.readValue(message.value(), FeedState.class);
      states.merge(url, state, (here, there) -> there.version() > here.version() ? there : here);
    } catch (IOException e) {
      LOG.warnf("No state of feed %s: %s", url, e.getMessage());
    }
  }
}
