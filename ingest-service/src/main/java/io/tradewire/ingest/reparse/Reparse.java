package io.tradewire.ingest.reparse;

import io.smallrye.common.annotation.Identifier;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.intake.ArticleReader;
import io.tradewire.ingest.log.LogProducers;
import io.tradewire.ingest.problem.ProblemKind;
import io.tradewire.ingest.problem.Refusal;
import io.tradewire.parser.ArticleParser;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jboss.logging.Logger;

/**
 * Reads all articles of the log again with the present parser and publishes what changed. One run
 * at a time: a run that another replica starts fences this one's producer, and this one fails.
 */
@ApplicationScoped
public class Reparse {

  private static final Logger LOG = Logger.getLogger(Reparse.class);
  private static final String TRANSACTIONAL_ID = "tradewire-reparse";

  private final Map<String, Object> kafka;
  private final String topic;
  private final ArticleReader reader;
  private final LogProducers producers;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "reparse");
            thread.setDaemon(true);
            return thread;
          });
  private ReparseTally latest;

  Reparse(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      IngestConfig config,
      ArticleReader reader,
      LogProducers producers) {
    this.kafka = kafka;
    this.topic = config.topics().articles();
    this.reader = reader;
    this.producers = producers;
  }

  /**
   * Starts a run.
   *
   * @param dryRun only find out what would change
   * @throws Refusal if one is under way
   */
  public synchronized ReparseReport start(boolean dryRun) {
    if (latest != null && latest.isRunning()) {
      throw new Refusal(
          ProblemKind.CONFLICT,
          null,
          "a reparse is under way",
          "wait until GET /v1/reparse says that it is finished");
    }
    ReparseTally tally = new ReparseTally(dryRun, ArticleParser.VERSION);
    latest = tally;
    thread.execute(() -> run(tally));
    return tally.report();
  }

  /**
   * The run that is under way, or the last one.
   *
   * @throws Refusal if there was none since the service started
   */
  public synchronized ReparseReport report() {
    if (latest == null) {
      throw new Refusal(
          ProblemKind.NOT_FOUND,
          null,
          "nothing was reparsed since this service started",
          "start one with POST /v1/reparse");
    }
    return latest.report();
  }

  private void run(ReparseTally tally) {
    try {
      new ReparseRun(kafka, topic, reader, tally, () -> producers.transactional(TRANSACTIONAL_ID))
          .run(partitions());
      tally.finish(null);
    } catch (ExecutionException | RuntimeException e) {
      LOG.error("Reparse failed", e);
      tally.finish(e);
    } catch (InterruptedException e) {
      tally.finish(e);
      Thread.currentThread().interrupt();
    }
  }

  private List<Integer> partitions() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(kafka)) {
      return admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get()
          .get(topic)
          .partitions()
          .stream()
          .map(TopicPartitionInfo::partition)
          .toList();
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
