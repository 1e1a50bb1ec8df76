package io.tradewire.query.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every curl command of docs/api.md as it is written there and looks for the answer that
 * stands below it. Blanks do not count in JSON; {@code ...} stands for anything.
 */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
@TestProfile(DocumentedExamplesTest.OwnService.class)
class DocumentedExamplesTest {

  /** A service of its own: no other test has opened its circuit breaker. */
  public static class OwnService implements QuarkusTestProfile {}

  private static final Path DOCUMENT = Path.of("../docs/api.md");
  private static final String INDENT = "    ";

  /** Leads the documented address to where the tests' service listens. */
  private static final String CURL =
      "curl() { command curl -sS --max-time 5 --connect-to localhost:8080:127.0.0.1:%d \"$@\"; }\n";

  @TempDir private Path folder;

  /**
   * A command and its answer.
   *
   * @param answer null if none is shown
   */
  private record Example(String command, String answer, boolean json) {}

  @Test
  void everyExampleAnswersWhatIsWritten() throws Exception {
    Assumptions.assumeTrue(run("command -v curl").exit == 0, "curl is not installed");
    // What ingest-service would read out of the article of the example.
    IngestStub.answer(
        200,
        "{\"article\":{\"id\":\"x\"},\"figures\":[{\"indicator\":\"trade-turnover\",\"reporter\":"
            + "\"KZ\",\"partner\":\"RU\",\"value\":16225000000,\"unit\":\"USD\",\"bound\":\"exact\","
            + "\"change\":null,\"share\":null,\"period\":\"2021-01-01/2021-08-31\",\"status\":"
            + "\"actual\",\"scope\":null,\"scopeCode\":null,\"region\":null}]}");
    Files.writeString(folder.resolve("article.txt"), "The turnover came to $16.225 billion.");
    List<Example> examples = examples(Files.readAllLines(DOCUMENT));
    assertTrue(examples.size() >= 10, "examples found: " + examples.size());
    for (Example example : examples) {
      check(example);
    }
  }

  private void check(Example example) throws Exception {
    Output output = run(String.format(CURL, RestAssured.port) + example.command);
    // 28: a stream that never ends was left.
    assertTrue(
        output.exit == 0 || output.exit == 28,
        () -> example.command + " ended with " + output.exit + ": " + output.text);
    if (example.answer == null) {
      return;
    }
    String actual = normal(output.text, example.json);
    int from = 0;
    for (String piece : normal(example.answer, example.json).split("\\s*\\.\\.\\.\\s*", -1)) {
      int at = actual.indexOf(piece, from);
      assertTrue(
          at >= 0,
          () -> "docs/api.md: " + example.command + "\nanswers\n" + actual + "\nand not\n" + piece);
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
      if (line.startsWith("```")) {
        int end = i + 1 + after.subList(i + 1, after.size()).indexOf("```");
        return new Example(
            command, String.join("\n", after.subList(i + 1, end)), line.equals("```json"));
      }
    }
    return new Example(command, null, false);
  }

  private record Output(int exit, String text) {}

  private Output run(String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text);
  }
}
