package io.tradewire.metrics.messaging;

import io.tradewire.metrics.articles.ArticleEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What came of looking at one record. */
sealed interface Reading {

  ConsumerRecord<String, byte[]> record();

  /** It holds an event. */
  record Event(ConsumerRecord<String, byte[]> record, ArticleEvent event) implements Reading {}

  /**
   * It does not.
   *
   * @param reason one sentence that names the field
   */
  record Unreadable(ConsumerRecord<String, byte[]> record, Throwable reason) implements Reading {}
}
