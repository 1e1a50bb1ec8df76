package io.tradewire.ingest.stream;

import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.log.ArticleLog;
import io.tradewire.ingest.problem.Problem;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens streams of articles. All streams share one pool of readers, as many as processors. */
@ApplicationScoped
public class ArticleStreams {

  private final ArticleReader reader;
  private final ArticleLog log;
  private final int limit;
  private final int window;
  private final ExecutorService sockets = Executors.newCachedThreadPool(named("article-stream-"));
  private final ExecutorService readers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(), named("article-reader-"));

  ArticleStreams(ArticleReader reader, ArticleLog log, IngestConfig config) {
    this.reader = reader;
    this.log = log;
    this.limit = Math.toIntExact(config.limits().article().asLongValue());
    this.window = Math.toIntExact(config.limits().streamWindow().asLongValue());
  }

  /**
   * Starts to take articles in and waits for what becomes of the first of them.
   *
   * @param body NDJSON
   * @return writes the answers; it blocks until the body has ended and all is answered
   * @throws Refusal if the broker is away from the start
   */
  public Answers open(InputStream body) {
    ArticleStream stream =
        new ArticleStream(
            new LineReader(body, limit),
            new BatchReader(reader, limit),
            new BatchPublisher(log),
            readers,
            window);
    sockets.execute(stream::readAll);
    List<Answer> first = first(stream);
    return out -> stream.answerAll(first, out);
  }

  private static List<Answer> first(ArticleStream stream) {
    try {
      List<Answer> first = stream.nextAnswers();
      if (first != null && first.stream().allMatch(ArticleStreams::isBrokerAway)) {
        stream.abandon();
        Problem problem = first.get(0).problem();
        throw new Refusal(ProblemKind.BROKER_UNAVAILABLE, null, problem.detail(), problem.remedy());
      }
      return first;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the service is shutting down", e);
    }
  }

  private static boolean isBrokerAway(Answer answer) {
    return answer.problem() != null
        && answer.problem().status() == ProblemKind.BROKER_UNAVAILABLE.status();
  }

  @PreDestroy
  void stop() {
    sockets.shutdownNow();
    readers.shutdown();
  }

  private static ThreadFactory named(String prefix) {
    AtomicInteger number = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, prefix + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
