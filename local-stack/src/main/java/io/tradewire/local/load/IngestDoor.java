package io.tradewire.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.local.net.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** ingest-service's door for one article, {@code POST /v1/articles}. */
public final class IngestDoor implements Door {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** Statuses that pass: too many requests, and a broker or service that is away. */
  private static final Set<Integer> TRANSIENT = Set.of(429, 502, 503, 504);

  private static final int ATTEMPTS = 6;

  private final URI articles;
  private final long firstPauseMs;

  /**
   * @param ingest base address of ingest-service
   */
  public IngestDoor(URI ingest) {
    this(ingest, Duration.ofMillis(500));
  }

  /**
   * @param firstPause before the second attempt; doubled before each further one
   */
  IngestDoor(URI ingest, Duration firstPause) {
    this.articles = ingest.resolve("/v1/articles");
    this.firstPauseMs = firstPause.toMillis();
  }

  /** Posts an article, and again after a pause while the service cannot take it. */
  @Override
  public CompletableFuture<Outcome> submit(Submission submission) {
    return attempt(submission, 1);
  }

  private CompletableFuture<Outcome> attempt(Submission submission, int attempt) {
    HttpRequest request =
        HttpRequest.newBuilder(articles)
            .timeout(TIMEOUT)
            .header("Content-Type", submission.contentType())
            .POST(BodyPublishers.ofByteArray(submission.body()))
            .build();
    return Http.CLIENT
        .sendAsync(request, BodyHandlers.ofString())
        .handle(
            (response, failure) ->
                isTransient(response, failure) && attempt < ATTEMPTS
                    ? later(submission, attempt, response)
                    : CompletableFuture.completedFuture(outcome(submission, response, failure)))
        .thenCompose(outcome -> outcome);
  }

  private static boolean isTransient(HttpResponse<String> response, Throwable failure) {
    return failure != null || TRANSIENT.contains(response.statusCode());
  }

  private CompletableFuture<Outcome> later(
      Submission submission, int attempt, HttpResponse<String> response) {
    long asked =
        response == null ? 0 : response.headers().firstValueAsLong("Retry-After").orElse(0);
    long pause = Math.max(TimeUnit.SECONDS.toMillis(asked), firstPauseMs << (attempt - 1));
    Executor then = CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS);
    return CompletableFuture.supplyAsync(() -> attempt(submission, attempt + 1), then)
        .thenCompose(outcome -> outcome);
  }

  private static Outcome outcome(
      Submission submission, HttpResponse<String> response, Throwable failure) {
    if (failure != null) {
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
      return new Outcome.Undelivered(submission.origin(), cause.toString());
    }
    JsonNode body = json(response.body());
    if (response.statusCode() == 202) {
      return new Outcome.Accepted(
          submission.origin(), body.path("id").asText(), body.path("figures").size());
    }
    String reason =
        response.statusCode() + " " + body.path("detail").asText(body.path("title").asText());
    return TRANSIENT.contains(response.statusCode())
        ? new Outcome.Undelivered(submission.origin(), reason)
        : new Outcome.Rejected(submission.origin(), reason);
  }

  /** A proxy's answer may be no JSON: then its status has to say it all. */
  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }
}
