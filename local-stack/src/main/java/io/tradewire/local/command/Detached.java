package io.tradewire.local.command;

import io.tradewire.local.net.Waiting;
import io.tradewire.local.process.Console;
import io.tradewire.local.process.Ending;
import io.tradewire.local.stack.RunningStack;
import io.tradewire.local.stack.StackFailure;
import io.tradewire.local.stack.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code up} in a process that outlives the terminal. */
final class Detached {

  private static final Duration START_PATIENCE = Duration.ofMinutes(6);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

  private final StackOptions options;
  private final Console console;
  private final StackHome home;
  private int linesShown;

  Detached(StackOptions options, Console console) {
    this.options = options;
    this.console = console;
    this.home = options.home();
  }

  /** Returns when the stack is ready. If it does not start, its words are the reason. */
  int start() {
    if (RunningStack.find(home).isPresent()) {
      throw new StackFailure(
          "Tradewire runs on %s: stop it first with ./tradewire down.".formatted(home.data()));
    }
    Path log = home.logs().resolve("up.log");
    Process process = launch(log);
    Thread abandon = new Thread(() -> Ending.end(process.toHandle(), STOP_PATIENCE));
    Runtime.getRuntime().addShutdownHook(abandon);
    Waiting.until(() -> show(log) && (isReady() || !process.isAlive()), START_PATIENCE);
    show(log);
    if (!isReady()) {
      return Tradewire.FAILED;
    }
    Hooks.remove(abandon);
    console.say("It runs in the background; ./tradewire down stops it.");
    return 0;
  }

  private boolean isReady() {
    return RunningStack.find(home).flatMap(RunningStack::ports).isPresent();
  }

  private Process launch(Path log) {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of(StackOptions.ROOT_ARGUMENT + home.root(), "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx128m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Tradewire.class.getName(), "up", "--background"));
    command.addAll(options.asArguments());
    try {
      Files.createDirectories(log.getParent());
      return new ProcessBuilder(command)
          .redirectInput(Path.of("/dev/null").toFile())
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start in the background", e);
    }
  }

  /** Shows what the other process has said since; always true. */
  private boolean show(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      lines.stream().skip(linesShown).forEach(console::say);
      linesShown = lines.size();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + log, e);
    }
  }
}
