package io.tradewire.local.command;

import io.tradewire.local.load.ArticleFiles;
import io.tradewire.local.load.IngestDoor;
import io.tradewire.local.load.Loading;
import io.tradewire.local.load.Tally;
import io.tradewire.local.net.Ports;
import io.tradewire.local.stack.RunningStack;
import io.tradewire.local.stack.StackFailure;
import io.tradewire.local.stack.StackPorts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Posts files to ingest-service. */
@Command(
    name = "import",
    description = {
      "Posts the articles of files and folders to ingest-service.",
      "Kinds: .txt (one article), .jsonl (one JSON object a line: text, publishedOn, title, url, "
          + "publisher, id). Folders are read with all that is below them.",
      "Exit code: 0 all accepted, 1 some not, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Option(
      names = "--ingest-url",
      paramLabel = "URL",
      defaultValue = "${env:TRADEWIRE_INGEST_URL}",
      description =
          "Base address of ingest-service (TRADEWIRE_INGEST_URL; default the running stack's).")
  private URI ingest;

  @Option(
      names = "--in-flight",
      paramLabel = "N",
      defaultValue = "32",
      description = "How many articles may wait for their answer (default ${DEFAULT-VALUE}).")
  private int inFlight;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Override
  public Integer call() throws InterruptedException {
    List<Path> files = ArticleFiles.find(paths);
    if (files.isEmpty()) {
      throw new StackFailure("There is no .txt or .jsonl file in what you named.");
    }
    URI address = address();
    System.out.printf("Importing %d files to %s%n", files.size(), address);
    Tally tally = new Tally();
    ScheduledExecutorService progress = Executors.newSingleThreadScheduledExecutor();
    progress.scheduleAtFixedRate(
        () -> System.err.println("  " + tally.line()), 2, 2, TimeUnit.SECONDS);
    try {
      new Loading(new IngestDoor(address), inFlight).run(ArticleFiles.read(files), tally::count);
    } finally {
      progress.shutdownNow();
    }
    tally.reasons().forEach(System.err::println);
    System.out.println(tally.line());
    return tally.complete() ? 0 : Tradewire.FAILED;
  }

  private URI address() {
    if (ingest != null) {
      return ingest;
    }
    StackPorts ports =
        RunningStack.find(options.home())
            .flatMap(RunningStack::ports)
            .orElseThrow(
                () ->
                    new StackFailure(
                        "Tradewire does not run on %s: start it with ./tradewire up, or name a service with --ingest-url."
                            .formatted(options.home().data())));
    return URI.create("http://" + Ports.LOOPBACK + ":" + ports.ingest());
  }
}
