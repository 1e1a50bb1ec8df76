package io.tradewire.local.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A Java program as a child process, with a pid file while it runs and a log file. */
public final class JavaProcess {

  /**
   * Ctrl-C reaches every process of the terminal's group at once, and closing the terminal too; the
   * stack ends its children itself, in order, so they do not listen to either.
   */
  private static final List<String> DEAF_TO_THE_TERMINAL =
      List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

  private static final long LOG_PATIENCE_MS = 2000;

  private final String name;
  private final Process process;
  private final Path pidFile;
  private final Path log;
  private final Thread pump;

  private JavaProcess(String name, Process process, Path pidFile, Path log, Console console) {
    this.name = name;
    this.process = process;
    this.pidFile = pidFile;
    this.log = log;
    this.pump = new Thread(() -> pump(console), name + "-log");
    pump.setDaemon(true);
    pump.start();
  }

  /**
   * What to run.
   *
   * @param name of the process, its pid file and its log file
   * @param mark a JVM argument by which the process is known again
   * @param arguments of {@code java}, behind the mark
   * @param environment added to this process's own
   */
  public record Program(
      String name, String mark, List<String> arguments, Map<String, String> environment) {

    List<String> command() {
      List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add(mark);
      command.addAll(arguments);
      return command;
    }
  }

  /** Starts the program. */
  public static JavaProcess start(Program program, Path runDirectory, Path logs, Console console) {
    try {
      Files.createDirectories(logs);
      ProcessBuilder builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
      builder.environment().putAll(program.environment());
      Process process = builder.start();
      Path pidFile = runDirectory.resolve(program.name() + ".pid");
      ProcessRecord.of(process.toHandle(), program.mark()).write(pidFile);
      process.getOutputStream().close();
      Path log = logs.resolve(program.name() + ".log");
      return new JavaProcess(program.name(), process, pidFile, log, console);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + program.name(), e);
    }
  }

  private void pump(Console console) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        BufferedWriter file = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.write(line);
        file.newLine();
        file.flush();
        console.log(name, line);
      }
    } catch (IOException e) {
      console.say("The log of " + name + " ends here: " + e.getMessage());
    }
  }

  public String name() {
    return name;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the process has ended, however it did. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** The last lines that it wrote before it ended, without the frames of stack traces. */
  public String lastWords(int lines) {
    awaitLog();
    try (Stream<String> all = Files.lines(log)) {
      List<String> words = all.filter(line -> !line.startsWith("\t")).toList();
      return String.join("\n", words.subList(Math.max(0, words.size() - lines), words.size()));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }

  /** What an ended process wrote last may still be in the pipe. */
  private void awaitLog() {
    try {
      pump.join(LOG_PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks the process to end, without waiting. */
  public void ask() {
    // Not Process.destroy: it also closes the pipe of the log.
    process.toHandle().destroy();
  }

  /** Waits until the process has ended and forces it after the patience. */
  public void end(Duration patience) {
    Ending.end(process.toHandle(), patience);
    awaitLog();
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + pidFile, e);
    }
  }
}
