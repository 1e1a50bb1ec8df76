package io.tradewire.ingest.fetch;

import io.tradewire.ingest.IngestConfig;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Fetches what strangers' addresses point to: only over http and https, only from public addresses
 * (each redirect is judged anew, and the connection goes to the very address that was judged), no
 * more than so many bytes and no longer than so many seconds.
 */
@ApplicationScoped
public class Fetcher {

  private static final Logger LOG = Logger.getLogger(Fetcher.class);
  private static final int REDIRECTS = 5;

  private final HttpClient client;
  private final IngestConfig.Fetching config;

  Fetcher(Vertx vertx, IngestConfig config) {
    this.config = config.fetching();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setDecompressionSupported(true)
                .setConnectTimeout(Math.toIntExact(this.config.timeout().toMillis()))
                .setIdleTimeout(Math.toIntExact(Math.max(1, this.config.timeout().toSeconds()))));
  }

  /**
   * Fetches a page; blocks.
   *
   * @param etag of the copy that is there already, or null
   * @param lastModified of the copy that is there already, or null
   * @return the answer, whatever its status
   * @throws FetchException if there is none
   */
  public Fetched fetch(URI url, String etag, String lastModified) throws FetchException {
    URI at = url;
    for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
      Exchange exchange = exchange(at, etag, lastModified);
      if (exchange.location() == null) {
        return exchange.fetched();
      }
      at = redirect(at, exchange.location());
    }
    throw FetchException.refused(url + " redirects more than " + REDIRECTS + " times");
  }

  private record Exchange(Fetched fetched, String location) {}

  private Exchange exchange(URI url, String etag, String lastModified) throws FetchException {
    RequestOptions request = request(url);
    if (etag != null) {
      request.putHeader("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.putHeader("If-Modified-Since", lastModified);
    }
    try {
      return client
          .request(request)
          .compose(sent -> send(url, sent))
          .toCompletionStage()
          .toCompletableFuture()
          .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw FetchException.passing(url + " took longer than " + config.timeout(), e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof FetchException refused) {
        throw refused;
      }
      throw FetchException.passing(url + ": " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.passing("the service is shutting down", e);
    }
  }

  /** Listens before it asks: a near server answers before this thread would come to listening. */
  private Future<Exchange> send(URI url, HttpClientRequest request) {
    Future<Exchange> answer = request.response().compose(response -> read(url, response));
    request.end();
    return answer;
  }

  private RequestOptions request(URI url) throws FetchException {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (url.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw FetchException.refused(url + " is no http or https address");
    }
    boolean tls = scheme.equals("https");
    int port = url.getPort() >= 0 ? url.getPort() : tls ? 443 : 80;
    InetAddress address =
        PublicAddresses.resolve(
            url.getHost(), config.privateHosts().orElse(Set.of()).contains(url.getHost()));
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.GET)
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(url.getHost())
        .setPort(port)
        .setSsl(tls)
        .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
        .putHeader("User-Agent", config.userAgent())
        .putHeader("Accept", "*/*");
  }

  private Future<Exchange> read(URI url, HttpClientResponse response) {
    if (response.statusCode() != 200) {
      String location = isRedirect(response.statusCode()) ? response.getHeader("Location") : null;
      // The connection is given up rather than a body read that nobody wants.
      Future<Exchange> result =
          Future.succeededFuture(new Exchange(answer(url, response, new byte[0]), location));
      response.exceptionHandler(reset -> LOG.tracef(reset, "%s given up", url));
      response.request().reset();
      return result;
    }
    Promise<Exchange> promise = Promise.promise();
    long limit = config.maxBytes().asLongValue();
    Buffer body = Buffer.buffer();
    response.handler(
        chunk -> {
          body.appendBuffer(chunk);
          if (body.length() > limit) {
            promise.tryFail(FetchException.refused(url + " has more than " + limit + " bytes"));
            response.request().reset();
          }
        });
    response.exceptionHandler(promise::tryFail);
    response.endHandler(
        end -> promise.tryComplete(new Exchange(answer(url, response, body.getBytes()), null)));
    return promise.future();
  }

  private static Fetched answer(URI url, HttpClientResponse response, byte[] body) {
    return new Fetched(
        url,
        response.statusCode(),
        body,
        response.getHeader("Content-Type"),
        response.getHeader("ETag"),
        response.getHeader("Last-Modified"),
        seconds(response.getHeader("Retry-After")));
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI redirect(URI from, String location) throws FetchException {
    try {
      return from.resolve(location.strip());
    } catch (IllegalArgumentException e) {
      throw FetchException.refused(from + " redirects to what is no address: " + location);
    }
  }

  /** Seconds; the other form, a date, is left to our own back-off. */
  private static Duration seconds(String header) {
    return header != null && header.strip().matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(header.strip()))
        : null;
  }
}
