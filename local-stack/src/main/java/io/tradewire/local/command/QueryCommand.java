package io.tradewire.local.command;

import io.tradewire.local.bench.QueryBenchmark;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench query}. */
@Command(
    name = "query",
    description = {
      "Reads series from query-service with wrk, beside a route of it that answers the same bytes "
          + "from memory, and at growing sizes of the database. It starts a PostgreSQL of its own."
    },
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Option(
      names = "--figures",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Figures in the largest database, 100000 or more; 10000 and each power of ten up to it are"
              + " measured (default ${DEFAULT-VALUE}).")
  private long figures;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "8",
      description = "Time of each measurement (default ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "32",
      description = "Requests that wait for their answer at a time (default ${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description =
          "Where PostgreSQL's data stay, so that the next run need not fill the databases again;"
              + " else they are removed.")
  private Path keep;

  @Override
  public Integer call() throws Exception {
    new QueryBenchmark(
            options.home().root(), new QueryBenchmark.Settings(figures, seconds, connections, keep))
        .run();
    return 0;
  }
}
