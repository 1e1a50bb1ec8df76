package io.tradewire.metrics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.metrics.articles.ArticleEvent;
import io.vertx.mutiny.sqlclient.Pool;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The packaged service, killed with {@code kill -9} while it writes a batch, and sent back to the
 * beginning of the topic, ends in the same tables as one clean run in order.
 */
class CrashIT {

  private static final Duration LIMIT = Duration.ofSeconds(120);

  /** Events published at a time, of which the service takes 20 a batch. */
  private static final int PORTION = 60;

  private static final String CHANGES = "select count(*) from tradewire.change";

  /** A session that has written something, has not committed it, and waits for {@link #BLOCK}. */
  static final String WRITING =
      "select count(*) from pg_stat_activity where datname = current_database()"
          + " and wait_event_type = 'Lock' and backend_xid is not null";

  /** Holds up whoever writes observations, which is the last thing but the feed in a batch. */
  static final String BLOCK = "lock table tradewire.observation in share mode";

  /** When a service is killed. */
  private enum Moment {
    /** A batch is written but for its last rows, and not committed. */
    IN_MID_BATCH,
    /** The database has committed a batch, the broker perhaps not yet its offsets. */
    JUST_COMMITTED
  }

  @Test
  void killedTwiceAndSentBack() throws Exception {
    killAndReset(2, 21);
  }

  @Test
  @Tag("slow")
  void killedManyTimesAndSentBack() throws Exception {
    killAndReset(16, 22);
  }

  private static void killAndReset(int kills, long seed) throws Exception {
    List<ArticleEvent> events = new RandomEvents(seed).next(PORTION * (kills + 1));
    String servers = new KafkaTestResource().start().get("kafka.bootstrap.servers");
    String group = "crash-" + seed;
    try (ScratchDatabase clean = new ScratchDatabase();
        ScratchDatabase database = new ScratchDatabase();
        EventTopic topic = new EventTopic(servers, "articles-" + group)) {
      inOrder(clean, events);
      Map<String, String> settings = settings(database, servers, group);
      for (int kill = 0; kill < kills; kill++) {
        List<ArticleEvent> more = events.subList(PORTION * kill, PORTION * (kill + 1));
        Moment moment = Moment.values()[kill % Moment.values().length];
        kill(moment, settings, database, topic, group, more);
      }
      topic.publish(events.subList(PORTION * kills, events.size()));
      readToTheEnd(settings, topic, group);
      same(clean, database, "after " + kills + " kills");

      String changes = database.text(CHANGES);
      topic.reset(group);
      assertEquals(0, topic.committed(group));
      readToTheEnd(settings, topic, group);
      same(clean, database, "after reading all again");
      assertEquals(changes, database.text(CHANGES), "no news");
    }
  }

  /** Lets the service finish what is in the topic, publishes more, and kills it over that. */
  private static void kill(
      Moment moment,
      Map<String, String> settings,
      ScratchDatabase database,
      EventTopic topic,
      String group,
      List<ArticleEvent> more)
      throws Exception {
    long end = topic.end();
    try (PackagedService service = PackagedService.start(settings);
        Connection blocker = database.connect();
        Statement statement = blocker.createStatement()) {
      await(service, () -> topic.committed(group) == end);
      String before = database.text(CHANGES);
      blocker.setAutoCommit(false);
      if (moment == Moment.IN_MID_BATCH) {
        statement.execute(BLOCK);
      }
      topic.publish(more);
      await(
          service,
          () ->
              moment == Moment.IN_MID_BATCH
                  ? !database.text(WRITING).equals("0")
                  : !database.text(CHANGES).equals(before));
      service.kill();
      assertTrue(topic.committed(group) < topic.end(), "killed before the end");
    }
  }

  private static void readToTheEnd(Map<String, String> settings, EventTopic topic, String group)
      throws Exception {
    long end = topic.end();
    try (PackagedService service = PackagedService.start(settings)) {
      await(service, () -> topic.committed(group) == end);
    }
  }

  static void inOrder(ScratchDatabase database, List<ArticleEvent> events) {
    Pool pool = database.pool();
    ArticleStore store = new ArticleStore(pool);
    events.forEach(event -> store.store(List.of(event)).await().atMost(LIMIT));
    pool.closeAndAwait();
  }

  static Map<String, String> settings(ScratchDatabase database, String servers, String group) {
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("kafka.bootstrap.servers", servers);
    String articles = "mp.messaging.incoming.articles.";
    settings.put(articles + "topic", "articles-" + group);
    settings.put(articles + "group.id", group);
    settings.put(articles + "max.poll.records", "20");
    // The broker's least: after a kill the group waits that long for the lost member.
    settings.put(articles + "session.timeout.ms", "6000");
    settings.put(articles + "heartbeat.interval.ms", "1000");
    settings.put("mp.messaging.outgoing.dead-letters.topic", group + "-dead-letter");
    settings.put("mp.messaging.incoming.dead-letters-read.topic", group + "-dead-letter");
    settings.put("mp.messaging.incoming.dead-letters-read.group.id", group + "-dead-letter");
    return settings;
  }

  static void await(PackagedService service, Callable<Boolean> condition) {
    Awaitility.await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> {
              service.refuseIfEnded();
              return condition.call();
            });
  }

  static void same(ScratchDatabase clean, ScratchDatabase database, String when) {
    ScratchDatabase.TABLES.forEach(
        table -> assertEquals(clean.dump(table), database.dump(table), table + " " + when));
  }
}
