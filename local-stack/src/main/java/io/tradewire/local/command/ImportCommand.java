package io.tradewire.local.command;

import io.tradewire.local.load.ArticleFiles;
import io.tradewire.local.load.ImportMemory;
import io.tradewire.local.load.ImportReport;
import io.tradewire.local.load.Importing;
import io.tradewire.local.load.LazyFile;
import io.tradewire.local.load.StreamDoor;
import io.tradewire.local.net.Ports;
import io.tradewire.local.stack.RunningStack;
import io.tradewire.local.stack.StackFailure;
import io.tradewire.local.stack.StackPorts;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
      "Kinds: .txt and .html (one article), .jsonl and .jsonl.gz (one JSON object a line: text or "
          + "html, publishedOn, title, url, publisher, id), .csv (with a header of those names), "
          + ".warc and .warc.gz. Folders are read with all that is below them.",
      "An import that was broken off goes on where it was when it is started again.",
      "Exit code: 0 all accepted, 1 some not, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  @Mixin private StackOptions options;

  @Option(
      names = "--ingest-url",
      paramLabel = "URL",
      defaultValue = "${env:TRADEWIRE_INGEST_URL}",
      description =
          "Base address of ingest-service (TRADEWIRE_INGEST_URL; default the running stack's).")
  private URI ingest;

  @Option(names = "--again", description = "Import all, also what was imported before.")
  private boolean again;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Where rejected articles go, with the reason (default rejects.jsonl).",
      defaultValue = "rejects.jsonl")
  private Path rejects;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Path> files = ArticleFiles.find(paths);
    if (files.isEmpty()) {
      throw new StackFailure("There is no " + ArticleFiles.KINDS + " file in what you named.");
    }
    URI address = address();
    System.out.printf("Importing %d files to %s%n", files.size(), address);
    Path memoryFile = options.home().data().resolve("imported");
    if (again) {
      Files.deleteIfExists(memoryFile);
    }
    try (ImportMemory memory = ImportMemory.open(memoryFile);
        Writer rejected = new LazyFile(rejects)) {
      ImportReport report = new ImportReport(rejected, size(files));
      return finish(importAll(files, address, memory, report), report);
    }
  }

  private boolean importAll(List<Path> files, URI address, ImportMemory memory, ImportReport report)
      throws IOException, InterruptedException {
    ScheduledExecutorService progress = Executors.newSingleThreadScheduledExecutor();
    progress.scheduleAtFixedRate(
        () -> System.err.println("  " + report.progress()), 1, 1, TimeUnit.SECONDS);
    try {
      return new Importing(new StreamDoor(address, FIRST_PAUSE), memory, report).run(files);
    } finally {
      progress.shutdownNow();
    }
  }

  private int finish(boolean complete, ImportReport report) {
    report.tally().reasons().forEach(System.err::println);
    System.out.println(report.tally().line());
    if (Files.exists(rejects) && !report.tally().complete()) {
      System.out.println("Rejected articles, with the reasons: " + rejects);
    }
    if (!complete) {
      System.out.println("The service was away for too long; the same command goes on from here.");
    }
    return report.tally().complete() ? 0 : Tradewire.FAILED;
  }

  private static long size(List<Path> files) throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
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
