package io.tradewire.query.http.check;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.config.QueryConfig;
import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Has an article read by ingest-service: with a time limit, with retries as far as their budget
 * goes, and not at all for a while after it kept failing.
 */
@ApplicationScoped
class ArticleReading {

  private static final int BUDGET_PERCENT = 20;
  private static final int BUDGET_RESERVE = 10;

  private final ParseApi ingest;
  private final QueryConfig.Check config;
  private final RetryBudget budget = new RetryBudget(BUDGET_PERCENT, BUDGET_RESERVE);
  private final TypedGuard<Uni<String>> guard;

  ArticleReading(@RestClient ParseApi ingest, QueryConfig config) {
    this.ingest = ingest;
    this.config = config.check();
    this.guard = guard();
  }

  /** What ingest-service answers to an article as JSON. */
  Uni<String> json(String article) {
    return guarded(() -> ingest.json(article));
  }

  /** What ingest-service answers to the text alone. */
  Uni<String> text(String text) {
    return guarded(() -> ingest.text(text));
  }

  private Uni<String> guarded(Supplier<Uni<String>> request) {
    budget.deposit();
    return Uni.createFrom().deferred(() -> guard.get(request)).onFailure().transform(this::explain);
  }

  private TypedGuard<Uni<String>> guard() {
    return TypedGuard.create(new TypeLiteral<Uni<String>>() {})
        .withTimeout()
        .duration(config.timeout().toMillis(), ChronoUnit.MILLIS)
        .done()
        .withRetry()
        .maxRetries(config.retries())
        .whenException(e -> passes(e) && budget.withdraw())
        .withExponentialBackoff()
        .maxDelay(1, ChronoUnit.SECONDS)
        .done()
        .done()
        .withCircuitBreaker()
        .requestVolumeThreshold(config.breaker().requests())
        .failureRatio(config.breaker().failures())
        .delay(config.breaker().pause().toMillis(), ChronoUnit.MILLIS)
        .when(ArticleReading::passes)
        .done()
        .build();
  }

  /** Whether another try may succeed: all but what the request itself is to blame for. */
  private static boolean passes(Throwable e) {
    return !(e instanceof WebApplicationException answer)
        || answer.getResponse().getStatus() >= 500;
  }

  private Throwable explain(Throwable e) {
    if (e instanceof WebApplicationException answer && !passes(e)) {
      return refused(answer);
    }
    return Problem.unavailable(
        "ingest-service, which reads the article, does not answer ("
            + reason(e)
            + "); all other resources work. Try again.",
        (int) Math.max(1, config.breaker().pause().toSeconds()));
  }

  private String reason(Throwable e) {
    if (e instanceof CircuitBreakerOpenException) {
      return "it kept failing and is not asked for a while";
    }
    if (e instanceof TimeoutException) {
      return "not within " + config.timeout().toMillis() + " ms";
    }
    if (e instanceof WebApplicationException answer) {
      return "status " + answer.getResponse().getStatus();
    }
    return e instanceof IOException ? "no connection" : e.toString();
  }

  /** ingest-service's own words say best what is wrong with the article. */
  private static Problem refused(WebApplicationException answer) {
    int status = answer.getResponse().getStatus();
    ProblemKind kind =
        switch (status) {
          case 413 -> ProblemKind.TOO_LARGE;
          case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
          case 401, 403 -> ProblemKind.UPSTREAM_FAILED;
          default -> ProblemKind.INVALID_BODY;
        };
    return Problem.of(kind, "ingest-service: " + UpstreamProblem.detail(answer.getResponse()));
  }
}
