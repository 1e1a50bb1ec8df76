package io.tradewire.local.command;

import io.tradewire.local.bench.PipelineBenchmark;
import io.tradewire.local.stack.StackHome;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench pipeline}. */
@Command(
    name = "pipeline",
    description = {
      "Posts the sample articles over and over, one request an article, under ids of their own, and "
          + "waits until all can be queried. It starts a stack of its own, on free ports, and "
          + "removes it."
    },
    mixinStandardHelpOptions = true)
final class PipelineCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Measured articles at most (default ${DEFAULT-VALUE}).")
  private long articles;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "60",
      description = "Time to post at most (default ${DEFAULT-VALUE}).")
  private long seconds;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Articles before the measured ones (default ${DEFAULT-VALUE}).")
  private long warmUp;

  @Option(
      names = "--in-flight",
      paramLabel = "N",
      defaultValue = "64",
      description = "Posts that wait for their answer at a time (default ${DEFAULT-VALUE}).")
  private int inFlight;

  @Override
  public Integer call() throws InterruptedException {
    StackHome home = options.home();
    boolean complete =
        new PipelineBenchmark(home, inFlight).run(warmUp, articles, Duration.ofSeconds(seconds));
    return complete ? 0 : Tradewire.FAILED;
  }
}
