package io.tradewire.metrics.messaging;

import io.tradewire.events.ArticleParsed;
import io.tradewire.events.EventJson;
import java.io.IOException;

/** A record's value as it came, which a dead letter keeps, and what could be read of it. */
final class Content {

  private final byte[] bytes;
  private final ArticleParsed event;
  private final Exception failure;

  private Content(byte[] bytes, ArticleParsed event, Exception failure) {
    this.bytes = bytes;
    this.event = event;
    this.failure = failure;
  }

  /** Reads a value; null for none, as a tombstone has. Bytes that are no event are kept as well. */
  static Content of(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      return new Content(bytes, EventJson.read(bytes), null);
    } catch (IOException | RuntimeException e) {
      return new Content(bytes, null, e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** The event, null for a JSON null. */
  ArticleParsed event() throws UnreadableException {
    if (failure != null) {
      throw new UnreadableException(
          "the value is no article event: " + failure.getMessage(), failure);
    }
    return event;
  }
}
