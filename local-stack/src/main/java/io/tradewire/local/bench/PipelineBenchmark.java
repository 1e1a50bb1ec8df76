package io.tradewire.local.bench;

import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackHome;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** The whole road: door, parser, broker, database, query. */
public final class PipelineBenchmark {

  private final StackHome home;
  private final int inFlight;

  /**
   * @param home whose programs and samples are used; its data is left alone
   * @param inFlight how many posts wait for their answer at a time
   */
  public PipelineBenchmark(StackHome home, int inFlight) {
    this.home = home;
    this.inFlight = inFlight;
  }

  /**
   * Runs on a stack of its own.
   *
   * @return whether every article was accepted
   */
  public boolean run(long warmUp, long articles, Duration limit) throws InterruptedException {
    try (BenchStack bench = BenchStack.start(home.root())) {
      System.out.printf("Warming up with %d articles ...%n", warmUp);
      run(bench.stack(), "warm-up", warmUp, limit);
      System.out.printf(
          "Posting up to %d articles for up to %d s, %d at a time ...%n",
          articles, limit.toSeconds(), inFlight);
      PipelineRun measured = run(bench.stack(), "bench", articles, limit);
      measured.tally().reasons().forEach(System.out::println);
      System.out.printf(
          Locale.ROOT,
          "%d articles with %d figures: accepted in %.1f s, all queryable after %.1f s%n",
          measured.tally().accepted(),
          measured.tally().figures(),
          measured.accepted().toMillis() / 1000.0,
          measured.queryable().toMillis() / 1000.0);
      System.out.println(line(measured));
      return measured.tally().complete();
    }
  }

  private PipelineRun run(Stack stack, String prefix, long articles, Duration limit)
      throws InterruptedException {
    URI ingest = stack.address(Stack.INGEST);
    URI query = stack.address(Stack.QUERY);
    SampleFeed feed = new SampleFeed(home.samples(), prefix);
    return PipelineRun.of(ingest, query, feed.from(0).limit(articles), inFlight, limit);
  }

  private JsonLine line(PipelineRun run) {
    return JsonLine.of("pipeline")
        .with("articles", run.tally().accepted())
        .with("figures", run.tally().figures())
        .with("articles_per_s", run.articlesPerSecond())
        .with("accepted_per_s", run.acceptedPerSecond())
        .with("post_p50_ms", run.post().ms(0.5))
        .with("post_p99_ms", run.post().ms(0.99))
        .with("in_flight", inFlight)
        .with("seconds", run.queryable().toMillis() / 1000.0);
  }
}
