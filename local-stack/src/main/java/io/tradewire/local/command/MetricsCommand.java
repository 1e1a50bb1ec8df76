package io.tradewire.local.command;

import io.tradewire.local.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench metrics}: metrics-service alone under load, on a broker and database of its own. */
@Command(
    name = "metrics",
    description = {
      "Measures metrics-service from a full topic to committed rows: events and rows a second, size "
          + "and time of transactions, beside a consumer that only deserialises and COPY of the "
          + "same rows; then rebuilds everything and tells the differences."
    },
    mixinStandardHelpOptions = true)
final class MetricsCommand implements Callable<Integer> {

  private static final String MAIN = "io.tradewire.benchmarks.metrics.MetricsBench";

  @Mixin private StackOptions options;

  @Option(
      names = "--events",
      paramLabel = "N",
      description = "Article events, of 3 or 4 figures each (default ${DEFAULT-VALUE}).",
      defaultValue = "280000")
  private long events;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path root = options.home().root();
    Path jar = root.resolve("benchmarks/target/benchmarks.jar");
    if (!Files.isRegularFile(jar)) {
      throw new StackFailure("There is no " + jar + ": run ./tradewire, which builds it.");
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(java, "-cp", jar.toString(), MAIN, root.toString(), Long.toString(events)))
        .inheritIO()
        .start()
        .waitFor();
  }
}
