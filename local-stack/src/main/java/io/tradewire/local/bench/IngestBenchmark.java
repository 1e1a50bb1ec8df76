package io.tradewire.local.bench;

import io.tradewire.local.load.Submission;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackHome;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * The door for articles next to Kafka's own producer, on one broker: the stream with and without
 * the parser, and single posts at a steady rate. What is compared is measured in turns, several
 * times, and told as the median: a machine's speed drifts.
 */
public final class IngestBenchmark {

  private static final int ROUNDS = 3;

  /** The parser takes its time: its streams are shorter by this factor. */
  private static final int PARSED_PART = 5;

  private static final int POSTS_PER_SECOND = 200;
  private static final int POST_SECONDS = 20;

  /** By then the compiler has done with the way of a single post, which no stream has taken. */
  private static final int POST_WARM_UP_SECONDS = 20;

  private static final int PARTITIONS = 6;
  private static final String PERF_TOPIC = "bench-producer";
  private static final String NO_FIGURES = "TRADEWIRE_INGEST_READ_FIGURES";

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
   * @param articles in each measured stream without the parser, in the warm-up before it and in
   *     each run of the producer tool; a fifth of them in a stream with the parser
   * @return whether every article was accepted
   */
  public boolean run(int articles) throws IOException, InterruptedException {
    Turns door;
    Turns parsed;
    SteadyPosts.Result posts;
    try (BenchStack bench = BenchStack.startDoor(home.root(), Map.of(NO_FIGURES, "false"))) {
      System.out.printf("%d articles without the parser, in turns ...%n", articles);
      door = turns(bench.stack(), articles, articles);
    }
    try (BenchStack bench = BenchStack.startDoor(home.root(), Map.of())) {
      int some = articles / PARSED_PART;
      System.out.printf("%d articles with the parser, in turns ...%n", some);
      parsed = turns(bench.stack(), some, articles);
      System.out.printf("Posting %d articles a second ...%n", POSTS_PER_SECOND);
      posts = posts(bench.stack());
    }
    System.out.println(
        JsonLine.of("ingest")
            .with("message_bytes", door.bytes())
            .with("producer_tool_per_s", median(door.tool()))
            .with("stream_unparsed_per_s", median(door.stream()))
            .with("stream_unparsed_to_tool", median(door.ratios()))
            .with("parsed_message_bytes", parsed.bytes())
            .with("parsed_producer_tool_per_s", median(parsed.tool()))
            .with("stream_parsed_per_s", median(parsed.stream()))
            .with("stream_parsed_to_tool", median(parsed.ratios()))
            .with("rounds", ROUNDS)
            .with("stream_articles", articles)
            .with("post_per_s", POSTS_PER_SECOND)
            .with("post_p50_ms", posts.times().ms(0.5))
            .with("post_p99_ms", posts.times().ms(0.99)));
    return door.complete() && parsed.complete() && posts.failed() == 0;
  }

  /**
   * Rates a second of streams and of the producer tool in turns.
   *
   * @param bytes of a message of the stream, and so of the tool's
   */
  private record Turns(int bytes, List<Double> stream, List<Double> tool, boolean complete) {
    List<Double> ratios() {
      return IntStream.range(0, ROUNDS).mapToObj(i -> stream.get(i) / tool.get(i)).toList();
    }
  }

  private Turns turns(Stack stack, int articles, int messages)
      throws IOException, InterruptedException {
    URI ingest = stack.address(Stack.INGEST);
    StreamLoad.run(ingest, articles("warm-up", articles));
    int bytes = MessageSizes.mean(stack.broker(), "articles");
    createTopic(stack.broker());
    ProducerTool.messagesPerSecond(stack.broker(), PERF_TOPIC, messages, bytes);
    List<Double> stream = new ArrayList<>();
    List<Double> tool = new ArrayList<>();
    boolean complete = true;
    for (int round = 1; round <= ROUNDS; round++) {
      StreamLoad.Result result = StreamLoad.run(ingest, articles("bench-" + round, articles));
      complete &= result.accepted() == articles;
      stream.add(result.articlesPerSecond());
      tool.add(ProducerTool.messagesPerSecond(stack.broker(), PERF_TOPIC, messages, bytes));
      System.out.printf(
          "  %d accepted, %.0f articles/s; Kafka's producer tool %.0f messages/s of %d bytes%n",
          result.accepted(), stream.get(round - 1), tool.get(round - 1), bytes);
    }
    return new Turns(bytes, stream, tool, complete);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** With as many partitions as ingest-service gives its own. */
  private static void createTopic(String broker) throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin.createTopics(List.of(new NewTopic(PERF_TOPIC, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot create topic " + PERF_TOPIC, e.getCause());
    }
  }

  private SteadyPosts.Result posts(Stack stack) throws InterruptedException {
    URI ingest = stack.address(Stack.INGEST);
    SteadyPosts.run(ingest, posts("post-warm-up", POST_WARM_UP_SECONDS), POSTS_PER_SECOND);
    return SteadyPosts.run(ingest, posts("post", POST_SECONDS), POSTS_PER_SECOND);
  }

  private Iterator<byte[]> articles(String prefix, int count) {
    return new SampleLines(home.samples(), prefix, count);
  }

  /** Made beforehand: the time that takes is not the door's. */
  private List<Submission> posts(String prefix, int seconds) {
    return new SampleFeed(home.samples(), prefix)
        .from(0)
        .limit((long) POSTS_PER_SECOND * seconds)
        .toList();
  }
}
