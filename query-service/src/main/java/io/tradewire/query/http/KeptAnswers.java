package io.tradewire.query.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.tradewire.query.config.QueryConfig;
import io.tradewire.query.store.changes.ChangeWatch;
import io.tradewire.query.store.changes.Moment;
import io.tradewire.query.store.changes.Subject;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Answers that were given before and are still right, from memory. They are right until a change of
 * what they depend on; when it is not known for sure what has changed, none is.
 *
 * <p>This comes behind CORS, authentication and the permissions of paths, and in front of all else.
 */
@ApplicationScoped
class KeptAnswers {

  /** Below Quarkus' authorisation of paths, which is 100. */
  static final int PRIORITY = 50;

  static final String VARY = "Accept, Accept-Encoding";
  static final String CACHE_CONTROL = "no-cache";
  private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

  private final ChangeWatch watch;
  private final Cache<CacheKey, Kept> kept;

  KeptAnswers(ChangeWatch watch, QueryConfig config) {
    this.watch = watch;
    this.kept =
        config.cache().bytes() == 0
            ? null
            : Caffeine.newBuilder()
                .maximumWeight(config.cache().bytes())
                .weigher((CacheKey key, Kept answer) -> key.uri().length() * 2 + answer.weight())
                .build();
  }

  void register(@Observes Filters filters) {
    if (kept != null) {
      filters.register(this::handle, PRIORITY);
    }
  }

  /** Keeps an answer that was made from data that was read after a moment. */
  void keep(CacheKey key, Moment moment, Set<Subject> subjects, String contentType, byte[] body) {
    if (kept != null) {
      kept.put(key, new Kept(moment, subjects, contentType, body));
    }
  }

  private void handle(RoutingContext routing) {
    Kept answer = find(routing.request());
    if (answer == null) {
      routing.next();
    } else {
      write(answer, routing.request());
    }
  }

  private Kept find(HttpServerRequest request) {
    if (request.method() != HttpMethod.GET || !request.path().startsWith("/v1/")) {
      return null;
    }
    Kept answer =
        kept.getIfPresent(
            new CacheKey(request.absoluteURI(), request.getHeader(HttpHeaders.ACCEPT)));
    return answer != null && watch.isUnchanged(answer.moment(), answer.subjects()) ? answer : null;
  }

  private static void write(Kept answer, HttpServerRequest request) {
    HttpServerResponse response = request.response();
    MultiMap headers = response.headers();
    headers.set(HttpHeaders.ETAG, answer.etag());
    headers.set(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
    headers.add(HttpHeaders.VARY, VARY);
    if (Etags.match(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.etag())) {
      response.setStatusCode(304).end();
      return;
    }
    headers.set(HttpHeaders.CONTENT_TYPE, answer.contentType());
    if (request.version() == HttpVersion.HTTP_2) {
      // There the server takes this header as an order to compress, also what already is.
      headers.remove(HttpHeaders.CONTENT_ENCODING);
      response.end(answer.plain());
    } else if (answer.isWorthGzip() && acceptsGzip(request)) {
      headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
      response.end(answer.gzip());
    } else {
      headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
      response.end(answer.plain());
    }
  }

  private static boolean acceptsGzip(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }
}
