package io.tradewire.metrics.messaging;

/** A record is no event of the contract; the message names what is wrong with it. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }

  UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
