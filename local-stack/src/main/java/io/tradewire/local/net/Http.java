package io.tradewire.local.net;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The stack's HTTP client. */
public final class Http {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** HTTP/1.1: an upgrade to HTTP/2 on each first request would only cost time. */
  public static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  private Http() {}

  /** Status of a GET; 0 if nobody answers. */
  public static int status(URI uri) {
    try {
      return get(uri).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * A GET with the body as text.
   *
   * @throws IOException if nobody answers in time
   */
  public static HttpResponse<String> get(URI uri) throws IOException {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(uri).timeout(TIMEOUT).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + uri, e);
    }
  }
}
