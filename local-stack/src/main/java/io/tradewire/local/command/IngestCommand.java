package io.tradewire.local.command;

import io.tradewire.local.bench.IngestBenchmark;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench ingest}. */
@Command(
    name = "ingest",
    description = {
      "Streams the sample articles through the door on one connection, without and with the parser, "
          + "next to Kafka's own producer performance tool on the same broker; then posts 200 a "
          + "second. It starts a broker and ingest-service of its own, on free ports."
    },
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "200000",
      description = "Articles of each measured stream (default ${DEFAULT-VALUE}).")
  private int articles;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return new IngestBenchmark(options.home()).run(articles) ? 0 : Tradewire.FAILED;
  }
}
