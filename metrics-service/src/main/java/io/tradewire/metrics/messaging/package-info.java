/** Kafka: reading articles, setting aside what cannot be stored, telling whether all is well. */
package io.tradewire.metrics.messaging;
