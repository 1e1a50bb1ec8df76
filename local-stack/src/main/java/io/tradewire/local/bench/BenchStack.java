package io.tradewire.local.bench;

import io.tradewire.local.files.Directories;
import io.tradewire.local.process.Console;
import io.tradewire.local.stack.Compilation;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A stack of a benchmark's own, on free ports, empty at first and gone afterwards. */
public final class BenchStack implements AutoCloseable {

  private final Path folder;
  private final Stack stack;
  private final Thread onSignal = new Thread(this::end, "stop");

  private BenchStack(Path folder, Stack stack) {
    this.folder = folder;
    this.stack = stack;
  }

  /** Starts one with the programs of the project at this root. */
  public static BenchStack start(Path root) {
    return start(root, Stack::start);
  }

  /**
   * Starts a broker and ingest-service alone.
   *
   * @param settings of ingest-service, as environment variables
   */
  public static BenchStack startDoor(Path root, Map<String, String> settings) {
    return start(root, stack -> stack.startDoor(settings));
  }

  private static BenchStack start(Path root, Consumer<Stack> start) {
    try {
      Path folder = Files.createTempDirectory("tradewire-bench");
      Stack stack =
          new Stack(
              new StackHome(root, folder),
              StackPorts.free(),
              new Console(System.out),
              Compilation.FULL);
      BenchStack bench = new BenchStack(folder, stack);
      Runtime.getRuntime().addShutdownHook(bench.onSignal);
      start.accept(stack);
      return bench;
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the benchmark's data", e);
    }
  }

  public Stack stack() {
    return stack;
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(onSignal);
  }

  private synchronized void end() {
    stack.close();
    Directories.delete(folder);
  }
}
