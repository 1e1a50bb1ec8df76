package io.tradewire.ingest.reparse;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradewire.events.ArticleParsed;
import io.tradewire.ingest.log.LogRecords;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Publishes what changed in one partition without ever putting an old revision behind a newer one,
 * whoever else writes to the log at the same time.
 *
 * <p>The messages are written in a transaction, which gives them their place in the log but shows
 * them to nobody. Then the log is read up to that place: if it holds a message of the same article
 * that the reparse did not know, the transaction is aborted, which also keeps compaction from
 * counting its messages, and tried again without that article. Else it is committed: whatever is
 * newer stands behind it.
 */
final class ReparseBatch {

  private final Producer<byte[], byte[]> producer;
  private final PartitionReader tail;
  private final String topic;
  private final int partition;
  private final Set<ByteBuffer> arrived = new HashSet<>();

  /**
   * Prepares to write to a partition.
   *
   * @param tail stands where the reparse's knowledge of the partition ends; reads uncommitted
   *     messages too, since they may be committed yet
   */
  ReparseBatch(
      Producer<byte[], byte[]> producer, PartitionReader tail, String topic, int partition) {
    this.producer = producer;
    this.tail = tail;
    this.topic = topic;
    this.partition = partition;
  }

  /**
   * Publishes events, each of another article.
   *
   * @return the events that were published; of the others something newer arrived
   */
  List<ArticleParsed> publish(List<ArticleParsed> events) {
    List<ArticleParsed> left = events;
    while (!left.isEmpty()) {
      producer.beginTransaction();
      try {
        Set<Long> own = write(left);
        lookAround(own);
        List<ArticleParsed> notOvertaken = left.stream().filter(e -> !isOvertaken(e)).toList();
        if (notOvertaken.size() == left.size()) {
          producer.commitTransaction();
          return left;
        }
        producer.abortTransaction();
        left = notOvertaken;
      } catch (RuntimeException e) {
        abort(e);
        throw e;
      }
    }
    return left;
  }

  private Set<Long> write(List<ArticleParsed> events) {
    List<Future<RecordMetadata>> written = new ArrayList<>();
    for (ArticleParsed event : events) {
      ProducerRecord<byte[], byte[]> message = LogRecords.of(topic, event, Instant.now());
      written.add(
          producer.send(
              new ProducerRecord<>(
                  topic, partition, message.key(), message.value(), message.headers())));
    }
    producer.flush();
    Set<Long> offsets = new HashSet<>();
    for (Future<RecordMetadata> one : written) {
      offsets.add(offset(one));
    }
    return offsets;
  }

  private static long offset(Future<RecordMetadata> written) {
    try {
      return written.get().offset();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take a message", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service is shutting down", e);
    }
  }

  private void lookAround(Set<Long> own) {
    long last = own.stream().mapToLong(Long::longValue).max().orElseThrow();
    tail.readUntil(
        last + 1,
        message -> {
          if (!own.contains(message.offset())) {
            arrived.add(ByteBuffer.wrap(message.key()));
          }
        });
  }

  private boolean isOvertaken(ArticleParsed event) {
    return arrived.contains(ByteBuffer.wrap(event.article().id().getBytes(UTF_8)));
  }

  private void abort(RuntimeException reason) {
    try {
      producer.abortTransaction();
    } catch (RuntimeException e) {
      reason.addSuppressed(e);
    }
  }
}
