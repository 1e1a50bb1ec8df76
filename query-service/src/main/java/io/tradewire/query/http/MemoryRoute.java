package io.tradewire.query.http;

import io.tradewire.query.config.QueryConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The measure of all reads: {@code GET /bench/memory?of=/v1/observations%3F...} answers the bytes
 * that this path answered once, from memory and with nothing around it. Only there if {@code
 * tradewire.query.bench.enabled}.
 */
@ApplicationScoped
class MemoryRoute {

  private final boolean enabled;
  private final HttpClient client;
  private final Map<String, Future<Buffer>> bodies = new ConcurrentHashMap<>();

  MemoryRoute(QueryConfig config, Vertx vertx) {
    this.enabled = config.bench().enabled();
    this.client = enabled ? vertx.createHttpClient() : null;
  }

  void register(@Observes Router router) {
    if (enabled) {
      router.route(HttpMethod.GET, "/bench/memory").handler(this::answer);
    }
  }

  private void answer(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String path = request.getParam("of");
    if (path == null || !path.startsWith("/v1/")) {
      routing.response().setStatusCode(400).end("'of' is a path of /v1\n");
      return;
    }
    bodies
        .computeIfAbsent(path, p -> fetch(p, request.localAddress().port()))
        .onFailure(e -> routing.fail(502, e))
        .onSuccess(
            body ->
                routing
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                    .end(body));
  }

  private Future<Buffer> fetch(String path, int port) {
    return client
        .request(HttpMethod.GET, port, "localhost", path)
        .compose(HttpClientRequest::send)
        .compose(HttpClientResponse::body);
  }
}
