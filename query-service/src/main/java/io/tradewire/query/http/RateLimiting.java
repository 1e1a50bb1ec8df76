package io.tradewire.query.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.tradewire.query.config.QueryConfig;
import io.tradewire.query.domain.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Limits the requests of each address, if that is configured, and tells how many are left: headers
 * {@code RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers). Behind a
 * proxy, {@code quarkus.http.proxy} says whose word on the address counts.
 */
@ApplicationScoped
class RateLimiting {

  /** Kept answers count as well; what CORS or authentication refuses does not. */
  private static final int PRIORITY = KeptAnswers.PRIORITY + 10;

  private final Allowance allowance;
  private final String policy;
  private final ObjectMapper mapper;

  RateLimiting(QueryConfig config, ObjectMapper mapper) {
    QueryConfig.RateLimit limit = config.rateLimit();
    this.allowance = limit.requests() == 0 ? null : new Allowance(limit.requests(), limit.window());
    this.policy = "\"client\";q=" + limit.requests() + ";w=" + limit.window().toSeconds();
    this.mapper = mapper;
  }

  void register(@Observes Filters filters) {
    if (allowance != null) {
      filters.register(this::handle, PRIORITY);
    }
  }

  private void handle(RoutingContext routing) {
    if (!routing.request().path().startsWith("/v1/")) {
      routing.next();
      return;
    }
    Allowance.Left left =
        allowance.take(routing.request().remoteAddress().hostAddress(), System.nanoTime());
    HttpServerResponse response = routing.response();
    response.putHeader("RateLimit-Policy", policy);
    response.putHeader(
        "RateLimit", "\"client\";r=" + left.remaining() + ";t=" + left.resetSeconds());
    if (left.allowed()) {
      routing.next();
    } else {
      refuse(routing, (int) left.resetSeconds());
    }
  }

  private void refuse(RoutingContext routing, int seconds) {
    Problem problem =
        Problem.tooMany(
            "This address has used up its requests; there are more in "
                + seconds
                + " seconds. CSV and NDJSON fetch whole lists in one request.",
            seconds);
    routing
        .response()
        .setStatusCode(problem.kind().status())
        .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
        .end(json(ProblemBody.of(problem, routing.request().path())));
  }

  private Buffer json(ProblemBody body) {
    try {
      return Buffer.buffer(mapper.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of strings can be written", e);
    }
  }
}
