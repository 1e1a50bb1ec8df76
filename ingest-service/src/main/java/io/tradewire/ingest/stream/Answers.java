package io.tradewire.ingest.stream;

import java.io.IOException;
import java.io.OutputStream;

/** The answers to a stream that is under way. */
@FunctionalInterface
public interface Answers {

  /**
   * Writes them, NDJSON; blocks until the stream has ended and all of it is answered.
   *
   * @throws IOException if nobody reads them any more
   */
  void writeTo(OutputStream out) throws IOException;
}
