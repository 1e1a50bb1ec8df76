package io.tradewire.local.command;

import io.tradewire.local.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code bench parser}: the module benchmarks in a JVM of its own, with none of this one's flags.
 */
@Command(
    name = "parser",
    description = {
      "Measures article-parser with JMH, next to ICU's word segmentation of the same text: articles a "
          + "second, nanoseconds a character, bytes allocated an article, and the ratio to ICU."
    },
    mixinStandardHelpOptions = true)
final class ParserCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description =
          "Articles to parse, one JSON object a line (.jsonl or .jsonl.gz, fields id, publishedOn, "
              + "title, text); default: text generated for the benchmark.")
  private Path corpus;

  @Option(
      names = "--forks",
      paramLabel = "N",
      description = "Fresh JVMs for each measurement (default 1).")
  private Integer forks;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      description = "Iterations of warm-up and again of measurement (default 5).")
  private Integer iterations;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Length of an iteration (default 2).")
  private Integer seconds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path jar = options.home().root().resolve("benchmarks/target/benchmarks.jar");
    if (!Files.isRegularFile(jar)) {
      throw new StackFailure("There is no " + jar + ": run ./tradewire, which builds it.");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    add("--corpus", corpus, command);
    add("--forks", forks, command);
    add("--iterations", iterations, command);
    add("--seconds", seconds, command);
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static void add(String option, Object value, List<String> command) {
    if (value != null) {
      command.add(option);
      command.add(value.toString());
    }
  }
}
