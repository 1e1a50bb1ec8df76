package io.tradewire.metrics.messaging;

import io.tradewire.metrics.articles.ArticleEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What came of looking at one record. */
sealed interface Reading {

  ConsumerRecord<String, Content> record();

  /** It holds an event. */
  record Event(ConsumerRecord<String, Content> record, ArticleEvent event) implements Reading {}

  /**
   * It does not.
   *
   * @param reason one sentence that names the field
   */
  record Unreadable(ConsumerRecord<String, Content> record, Throwable reason) implements Reading {}
}
