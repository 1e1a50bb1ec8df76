package io.tradewire.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tradewire.local.net.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * ingest-service's door for many articles, NDJSON to {@code POST /v1/articles}. Articles go in
 * batches, each a request of its own, so that what was answered is known after any failure.
 */
public final class StreamDoor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final int ATTEMPTS = 6;
  private static final int AWAY = 503;

  private final URI articles;
  private final long firstPauseMs;

  /**
   * A door.
   *
   * @param ingest base address of ingest-service
   * @param firstPause before the second attempt; doubled before each further one
   */
  public StreamDoor(URI ingest, Duration firstPause) {
    this.articles = ingest.resolve("/v1/articles");
    this.firstPauseMs = firstPause.toMillis();
  }

  /**
   * Hands a batch in; what the service cannot take at the moment is sent again after a pause.
   *
   * @return an outcome for each submission, in their order
   */
  public List<Outcome> submit(List<Submission> batch) throws InterruptedException {
    Outcome[] outcomes = new Outcome[batch.size()];
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) {
        TimeUnit.MILLISECONDS.sleep(firstPauseMs << (attempt - 1));
      }
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < outcomes.length; i++) {
        if (outcomes[i] == null || outcomes[i] instanceof Outcome.Undelivered) {
          open.add(i);
        }
      }
      if (open.isEmpty()) {
        break;
      }
      attempt(batch, open, outcomes);
    }
    return Arrays.asList(outcomes);
  }

  private void attempt(List<Submission> batch, List<Integer> open, Outcome[] outcomes)
      throws InterruptedException {
    open.forEach(i -> outcomes[i] = new Outcome.Undelivered(batch.get(i).origin(), "no answer"));
    try {
      HttpRequest request =
          HttpRequest.newBuilder(articles)
              .timeout(TIMEOUT)
              .header("Content-Type", "application/x-ndjson")
              .POST(BodyPublishers.ofByteArray(lines(batch, open)))
              .build();
      HttpResponse<String> response = Http.CLIENT.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        for (String line : response.body().split("\n")) {
          note(line, batch, open, outcomes);
        }
      } else {
        String reason = response.statusCode() + " " + response.body();
        open.forEach(i -> outcomes[i] = new Outcome.Undelivered(batch.get(i).origin(), reason));
      }
    } catch (IOException e) {
      open.stream()
          .filter(i -> outcomes[i] instanceof Outcome.Undelivered)
          .forEach(i -> outcomes[i] = new Outcome.Undelivered(batch.get(i).origin(), e.toString()));
    }
  }

  private static void note(
      String line, List<Submission> batch, List<Integer> open, Outcome[] outcomes)
      throws IOException {
    if (line.isBlank()) {
      return;
    }
    JsonNode answer = JSON.readTree(line);
    int number = answer.path("line").asInt();
    if (number < 1 || number > open.size()) {
      return;
    }
    int i = open.get(number - 1);
    String origin = batch.get(i).origin();
    if ("accepted".equals(answer.path("status").asText())) {
      outcomes[i] =
          new Outcome.Accepted(origin, answer.path("id").asText(), answer.path("figures").asInt());
      return;
    }
    JsonNode problem = answer.path("problem");
    String field = problem.path("field").asText("");
    String reason = (field.isEmpty() ? "" : field + ": ") + problem.path("detail").asText();
    outcomes[i] =
        problem.path("status").asInt() == AWAY
            ? new Outcome.Undelivered(origin, reason)
            : new Outcome.Rejected(origin, reason);
  }

  private static byte[] lines(List<Submission> batch, List<Integer> open) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i : open) {
      lines.write(json(batch.get(i)));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  /** The submission as one line of JSON; a line that is no JSON is the door's to refuse. */
  static byte[] json(Submission submission) throws IOException {
    String type = submission.contentType();
    if (type.startsWith("application/json")) {
      return submission.body();
    }
    boolean html = type.startsWith("text/html");
    String field = html ? "html" : "text";
    Charset charset = html ? HtmlCharset.of(type, submission.body()) : StandardCharsets.UTF_8;
    String text = new String(submission.body(), charset);
    return JSON.writeValueAsBytes(JSON.createObjectNode().put(field, text));
  }
}
