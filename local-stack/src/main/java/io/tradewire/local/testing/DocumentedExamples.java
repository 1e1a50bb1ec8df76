package io.tradewire.local.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of a document, to be run: every command that begins with {@code curl} on a line
 * indented by four blanks, and the answer in the fenced block below it. Blanks do not count in an
 * answer of JSON; {@code ...} stands for anything.
 */
public final class DocumentedExamples {

  private static final String INDENT = "    ";
  private static final String FENCE = "```";

  /** How curl ends when a stream that never ends was left. */
  private static final int TIMED_OUT = 28;

  private final Path document;
  private final String curl;
  private final Path folder;

  /**
   * A command and its answer.
   *
   * @param answer null if none is shown
   */
  private record Example(String command, String answer, boolean json) {}

  private record Output(int exit, String text) {}

  /**
   * The examples of a document.
   *
   * @param documentedPort of localhost, in the document
   * @param port where the service under test listens in its place
   * @param folder in which the commands run
   */
  public DocumentedExamples(Path document, int documentedPort, int port, Path folder) {
    this.document = document;
    this.curl =
        "curl() { command curl -sS --max-time 5 --connect-to localhost:%d:127.0.0.1:%d \"$@\"; }%n"
            .formatted(documentedPort, port);
    this.folder = folder;
  }

  /** Whether there is a curl to run them with. */
  public static boolean canRun() throws IOException, InterruptedException {
    return new ProcessBuilder("bash", "-c", "command -v curl").start().waitFor() == 0;
  }

  /**
   * Runs all.
   *
   * @return how many there are
   * @throws AssertionError if an answer is not what is written
   */
  public int run() throws IOException, InterruptedException {
    List<Example> examples = examples(Files.readAllLines(document));
    for (Example example : examples) {
      check(example);
    }
    return examples.size();
  }

  private void check(Example example) throws IOException, InterruptedException {
    Output output = output(curl + example.command);
    if (output.exit != 0 && output.exit != TIMED_OUT) {
      throw new AssertionError(example.command + " ended with " + output.exit + ": " + output.text);
    }
    if (example.answer == null) {
      return;
    }
    String actual = normal(output.text, example.json);
    int from = 0;
    for (String piece : normal(example.answer, example.json).split("\\s*\\.\\.\\.\\s*", -1)) {
      int at = actual.indexOf(piece, from);
      if (at < 0) {
        throw new AssertionError(
            document + ": " + example.command + "\nanswers\n" + actual + "\nand not\n" + piece);
      }
      from = at + piece.length();
    }
  }

  private static String normal(String text, boolean json) {
    return json ? text.replaceAll("\\s", "") : text.replace("\r", "").strip();
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(INDENT + "curl ")) {
        continue;
      }
      StringBuilder command = new StringBuilder(lines.get(i).strip());
      while (lines.get(i).endsWith("\\")) {
        i++;
        command.append('\n').append(lines.get(i).strip());
      }
      examples.add(example(command.toString(), lines.subList(i + 1, lines.size())));
    }
    return examples;
  }

  /** The answer is the fenced block that follows, unless another command comes first. */
  private static Example example(String command, List<String> after) {
    for (int i = 0; i < after.size(); i++) {
      String line = after.get(i);
      if (line.startsWith(INDENT + "curl ") || line.startsWith("#")) {
        break;
      }
      if (line.startsWith(FENCE)) {
        int end = i + 1 + after.subList(i + 1, after.size()).indexOf(FENCE);
        return new Example(
            command, String.join("\n", after.subList(i + 1, end)), line.equals(FENCE + "json"));
      }
    }
    return new Example(command, null, false);
  }

  private Output output(String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text);
  }
}
