package io.tradewire.road;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.local.net.Http;
import io.tradewire.local.net.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, as people use it: a process a command. */
class CommandIT {

  @TempDir Path data;
  private final List<String> ports =
      Stream.of("query", "ingest", "metrics", "kafka", "postgres")
          .flatMap(name -> Stream.of("--" + name + "-port", Integer.toString(Ports.free())))
          .toList();

  @AfterEach
  void down() throws Exception {
    run("down");
  }

  /** One test for the whole life, because each start takes seconds. */
  @Test
  void keepsItsDataOverStopsAndKillsAndLeavesNothingRunning() throws Exception {
    assertEquals(0, run(up()), this::log);
    String observations = observations();
    assertEquals(0, run("status"));
    assertEquals(1, run(up()), "a second one on the same data");

    kill(supervisor());
    assertEquals(3, run("status"));
    assertFalse(processes().isEmpty(), "a kill leaves processes, which the next start ends");
    assertEquals(0, run(up()), this::log);
    assertEquals(observations, observations());

    assertEquals(0, run("down"));
    assertEquals(List.of(), processes());
    assertEquals(3, run("status"));

    assertEquals(0, run("reset"));
    assertTrue(Files.notExists(data));
  }

  private String[] up() {
    List<String> arguments = new ArrayList<>(List.of("up", "--detach"));
    arguments.addAll(ports);
    return arguments.toArray(String[]::new);
  }

  private int run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dtradewire.root=" + Road.root());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("io.tradewire.local.command.Tradewire");
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** Every article's observations, as bytes: the same before and after. */
  private String observations() throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + ports.get(1) + "/v1/observations");
    var answer = Http.get(uri);
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private ProcessHandle supervisor() throws Exception {
    String pid = Files.readAllLines(data.resolve("run/supervisor")).get(0);
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get();
  }

  /** Whatever runs on the data folder. */
  private List<String> processes() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(data.toString()))
        .toList();
  }

  private String log() {
    try {
      return Files.readString(data.resolve("log/up.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
