package io.tradewire.ingest.fetch;

import java.net.URI;
import java.time.Duration;

/**
 * What a server answered.
 *
 * @param url where the answer came from, after redirects
 * @param status HTTP status code
 * @param body decoded from its transfer coding; empty unless the status is 200
 * @param contentType null if the server did not say
 * @param etag for the next conditional request, null if there is none
 * @param lastModified the same
 * @param retryAfter how long the server wants to be left alone, null if it did not say
 */
public record Fetched(
    URI url,
    int status,
    byte[] body,
    String contentType,
    String etag,
    String lastModified,
    Duration retryAfter) {

  /** Whether the server sent what was asked for. */
  public boolean isOk() {
    return status == 200;
  }

  /** Whether nothing changed since the last time. */
  public boolean isNotModified() {
    return status == 304;
  }

  /** Whether the server failed, or wants to be left alone for a while. */
  public boolean isPassingFailure() {
    return status >= 500 || status == 429 || status == 408;
  }
}
