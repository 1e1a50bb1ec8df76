package io.tradewire.local.bench;

import io.tradewire.local.load.Submission;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackHome;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The door for articles next to Kafka's own producer, on one broker: the stream with and without
 * the parser, and single posts at a steady rate.
 */
public final class IngestBenchmark {

  private static final int POSTS_PER_SECOND = 200;
  private static final int POST_SECONDS = 20;
  private static final int PARTITIONS = 6;
  private static final String PERF_TOPIC = "bench-producer";

  private final StackHome home;

  /**
   * A benchmark.
   *
   * @param home whose programs and samples are used; its data is left alone
   */
  public IngestBenchmark(StackHome home) {
    this.home = home;
  }

  /**
   * Runs all, on stacks of its own.
   *
   * @param articles in each measured stream, and in the warm-up before it
   * @return whether every article was accepted
   */
  public boolean run(int articles) throws IOException, InterruptedException {
    double tool;
    StreamLoad.Result door;
    int bytes;
    try (BenchStack bench =
        BenchStack.startDoor(home.root(), Map.of("TRADEWIRE_INGEST_READ_FIGURES", "false"))) {
      System.out.printf("Streaming %d articles without the parser ...%n", articles);
      door = stream(bench.stack(), articles);
      bytes = MessageSizes.mean(bench.stack().broker(), "articles");
      createTopic(bench.stack().broker());
      System.out.printf("Kafka's producer tool with messages of %d bytes ...%n", bytes);
      ProducerTool.messagesPerSecond(bench.stack().broker(), PERF_TOPIC, articles, bytes);
      tool = ProducerTool.messagesPerSecond(bench.stack().broker(), PERF_TOPIC, articles, bytes);
    }
    try (BenchStack bench = BenchStack.startDoor(home.root(), Map.of())) {
      System.out.printf("Streaming %d articles with the parser ...%n", articles);
      StreamLoad.Result parsed = stream(bench.stack(), articles);
      System.out.printf("Posting %d articles a second ...%n", POSTS_PER_SECOND);
      SteadyPosts.Result posts = posts(bench.stack());
      System.out.println(
          JsonLine.of("ingest")
              .with("message_bytes", bytes)
              .with("producer_tool_per_s", tool)
              .with("stream_unparsed_per_s", door.articlesPerSecond())
              .with("stream_unparsed_to_tool", door.articlesPerSecond() / tool)
              .with("stream_parsed_per_s", parsed.articlesPerSecond())
              .with("stream_articles", articles)
              .with("post_per_s", POSTS_PER_SECOND)
              .with("post_p50_ms", posts.times().ms(0.5))
              .with("post_p99_ms", posts.times().ms(0.99)));
      return door.accepted() == articles && parsed.accepted() == articles && posts.failed() == 0;
    }
  }

  /** With as many partitions as ingest-service gives its own. */
  private static void createTopic(String broker) throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic(PERF_TOPIC, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot create topic " + PERF_TOPIC, e.getCause());
    }
  }

  private StreamLoad.Result stream(Stack stack, int articles) throws IOException {
    URI ingest = stack.address(Stack.INGEST);
    StreamLoad.run(ingest, articles("warm-up", articles));
    StreamLoad.Result result = StreamLoad.run(ingest, articles("bench", articles));
    System.out.printf(
        "  %d accepted in %.1f s, %.0f articles/s%n",
        result.accepted(), result.time().toMillis() / 1e3, result.articlesPerSecond());
    return result;
  }

  private SteadyPosts.Result posts(Stack stack) throws InterruptedException {
    URI ingest = stack.address(Stack.INGEST);
    SteadyPosts.run(ingest, posts("post-warm-up"), POSTS_PER_SECOND, POSTS_PER_SECOND * 5);
    return SteadyPosts.run(
        ingest, posts("post"), POSTS_PER_SECOND, POSTS_PER_SECOND * POST_SECONDS);
  }

  private Iterator<byte[]> articles(String prefix, int count) {
    return new SampleLines(home.samples(), prefix, count);
  }

  private Iterator<Submission> posts(String prefix) {
    return new SampleFeed(home.samples(), prefix).from(0).iterator();
  }
}
