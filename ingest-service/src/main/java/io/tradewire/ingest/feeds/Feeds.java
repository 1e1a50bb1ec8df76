package io.tradewire.ingest.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.tradewire.ingest.IngestConfig;
import io.tradewire.ingest.fetch.Fetcher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/** The door for RSS and Atom feeds: asks each that is this replica's when its time has come. */
@ApplicationScoped
public class Feeds {

  private static final Logger LOG = Logger.getLogger(Feeds.class);
  private static final long RETRY_MS = 2_000;
  private static final long STOP_WITHIN_MS = 5_000;

  private final Map<String, Object> kafka;
  private final IngestConfig config;
  private final List<String> urls;
  private final FeedMemory memory;
  private final FeedPoll poll;
  private final Set<String> owned = ConcurrentHashMap.newKeySet();
  private final Set<String> underway = ConcurrentHashMap.newKeySet();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private ExecutorService visits;
  private Thread thread;

  Feeds(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      IngestConfig config,
      Producer<byte[], byte[]> producer,
      Fetcher fetcher,
      FeedEntries entries) {
    this.kafka = kafka;
    this.config = config;
    this.urls = config.feeds().urls().orElse(List.of());
    this.memory = new FeedMemory(producer, config.topics().feeds());
    PollTimes times = new PollTimes(config.feeds().every(), RandomGenerator.getDefault());
    this.poll = new FeedPoll(fetcher, entries, memory, times);
  }

  void start(@Observes StartupEvent event) {
    if (!urls.isEmpty()) {
      visits = Executors.newFixedThreadPool(config.feeds().atOnce());
      thread = new Thread(this::run, "feeds");
      thread.setDaemon(true);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped.countDown();
    if (thread != null) {
      visits.shutdownNow();
      thread.join(STOP_WITHIN_MS);
    }
  }

  /** Each configured feed as it stands, whichever replica owns it. */
  public List<FeedStatus> status() {
    return urls.stream()
        .map(url -> FeedStatus.of(memory.of(url), owned.contains(url), underway.contains(url)))
        .toList();
  }

  private void run() {
    while (stopped.getCount() > 0) {
      try (FeedTable table = new FeedTable(kafka, config, memory)) {
        while (stopped.getCount() > 0) {
          table.update();
          urls.forEach(url -> visitIfDue(url, table));
        }
      } catch (RuntimeException e) {
        LOG.warnf("States of feeds not read: %s; trying again", e.getMessage());
        pause();
      } finally {
        owned.clear();
      }
    }
  }

  private void visitIfDue(String url, FeedTable table) {
    if (!table.owns(url.getBytes(UTF_8))) {
      owned.remove(url);
      return;
    }
    owned.add(url);
    if (memory.of(url).isDue(Instant.now()) && underway.add(url)) {
      try {
        visits.execute(() -> visit(url));
      } catch (RejectedExecutionException e) {
        LOG.debug("Stopping", e);
      }
    }
  }

  private void visit(String url) {
    try {
      poll.run(memory.of(url));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(e, "Feed %s not visited", url);
    } finally {
      underway.remove(url);
    }
  }

  private void pause() {
    try {
      if (stopped.await(RETRY_MS, TimeUnit.MILLISECONDS)) {
        LOG.debug("Stopping");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
