package io.tradewire.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.local.net.Ports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TradewireTest {

  @TempDir Path data;
  private final StringWriter said = new StringWriter();

  @Test
  void failuresAreOneSentenceAndAnExitCode() throws Exception {
    assertEquals(1, run("import", data.resolve("none.txt").toString()));
    assertEquals(
        "There is no readable file or folder " + data.resolve("none.txt") + ".\n", said.toString());
  }

  @Test
  void importWithoutARunningStackSaysHowToStartOne() throws Exception {
    Path article = Files.writeString(data.resolve("a.txt"), "Trade grew.");
    assertEquals(1, run("import", "--data", data.toString(), article.toString()));
    assertTrue(said.toString().contains("./tradewire up"), said.toString());
  }

  @Test
  void upStartsNothingWhenItCannotStartAll() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      assertEquals(
          1,
          run(
              "up",
              "--data",
              data.toString(),
              "--postgres-port",
              port,
              "--kafka-port",
              free(),
              "--query-port",
              free(),
              "--ingest-port",
              free(),
              "--metrics-port",
              free()));
      assertEquals(
          "Port %s for postgres is in use by another program: stop that program or choose another port with --postgres-port or TRADEWIRE_POSTGRES_PORT.\n"
              .formatted(port),
          said.toString());
      assertTrue(Files.notExists(data.resolve("postgres")), "a database was made");
    }
  }

  @Test
  void upSaysInOneSentenceThatItsFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(data.resolve("file"), "");
    String sentence =
        "Cannot write to %s (FileAlreadyExistsException): make it writable or choose another folder with --data.\n"
            .formatted(file);
    assertEquals(1, run("up", "--data", file.toString()));
    assertEquals(1, run("up", "--detach", "--data", file.toString()));
    assertEquals(sentence + sentence, said.toString());
  }

  @Test
  void aBenchmarkThatIsNotBuiltSaysWhatBuildsIt() {
    String root = System.setProperty("tradewire.root", data.toString());
    try {
      assertEquals(1, run("bench", "parser"));
    } finally {
      if (root == null) {
        System.clearProperty("tradewire.root");
      } else {
        System.setProperty("tradewire.root", root);
      }
    }
    assertEquals(
        "There is no %s: run ./tradewire, which builds it.\n"
            .formatted(data.resolve("benchmarks/target/benchmarks.jar")),
        said.toString());
  }

  @Test
  void wrongUsageIsExitCodeTwo() {
    assertEquals(2, run("up", "--query-port", "many"));
    assertEquals(2, run("import"));
  }

  @Test
  void statusOfNothingIsExitCodeThreeAndDownIsFine() {
    assertEquals(3, run("status", "--data", data.toString()));
    assertEquals(0, run("down", "--data", data.toString()));
    assertEquals(0, run("reset", "--data", data.toString()));
    assertTrue(Files.notExists(data));
  }

  private static String free() {
    return Integer.toString(Ports.free());
  }

  private int run(String... arguments) {
    CommandLine command = Tradewire.commandLine().setErr(new PrintWriter(said, true));
    return command.execute(arguments);
  }
}
