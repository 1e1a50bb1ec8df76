package io.tradewire.metrics.store;

import io.tradewire.local.testing.KafkaTestResource;
import io.tradewire.metrics.articles.ArticleEvent;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two processes of the packaged service share a topic; one is killed with {@code kill -9} while
 * both are in the middle of batches. The other ends with the tables of one clean run in order.
 */
class TwoInstancesIT {

  private static final int EVENTS = 400;
  private static final String GROUP = "two-instances";

  @Test
  void theOneLeftFinishesWhatTheKilledOneHadInHand() throws Exception {
    List<ArticleEvent> events = new RandomEvents(31).next(EVENTS);
    String servers = new KafkaTestResource().start().get("kafka.bootstrap.servers");
    try (ScratchDatabase clean = new ScratchDatabase();
        ScratchDatabase database = new ScratchDatabase();
        EventTopic topic = new EventTopic(servers, "articles-" + GROUP)) {
      CrashIT.inOrder(clean, events);
      Map<String, String> settings = CrashIT.settings(database, servers, GROUP);
      try (PackagedService left = PackagedService.start(settings)) {
        killOneOfTwo(left, settings, database, topic, events);
        long end = topic.end();
        CrashIT.await(left, () -> topic.committed(GROUP) == end);
      }
      CrashIT.same(clean, database, "after one of two was killed");
    }
  }

  private static void killOneOfTwo(
      PackagedService left,
      Map<String, String> settings,
      ScratchDatabase database,
      EventTopic topic,
      List<ArticleEvent> events)
      throws Exception {
    try (PackagedService killed = PackagedService.start(settings);
        Connection blocker = database.connect();
        Statement statement = blocker.createStatement()) {
      CrashIT.await(left, () -> topic.readers(GROUP) == 2);
      blocker.setAutoCommit(false);
      statement.execute(CrashIT.BLOCK);
      topic.publish(events);
      CrashIT.await(left, () -> Integer.parseInt(database.text(CrashIT.WRITING)) >= 2);
      killed.kill();
    }
  }
}
