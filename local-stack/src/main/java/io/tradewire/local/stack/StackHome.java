package io.tradewire.local.stack;

import java.nio.file.Path;

/**
 * Where a local stack finds its programs and keeps its data.
 *
 * @param root the project's folder, with the packaged services and the sample articles
 * @param data the folder of everything that the stack writes, {@code .tradewire} by default
 */
public record StackHome(Path root, Path data) {

  public StackHome {
    root = root.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
  }

  /** The start script of a packaged service. */
  Path serviceJar(String service) {
    return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** The bundled articles. */
  public Path samples() {
    return root.resolve("samples");
  }

  Path kafka() {
    return data.resolve("kafka");
  }

  Path postgres() {
    return data.resolve("postgres");
  }

  Path postgresBinaries() {
    return data.resolve("postgres-binaries");
  }

  Path secrets() {
    return data.resolve("secrets");
  }

  /** One log file a process, of its last start. */
  public Path logs() {
    return data.resolve("log");
  }

  /** What runs now: one file a process. */
  Path run() {
    return data.resolve("run");
  }

  /** Held by the process that runs the stack. */
  Path lock() {
    return data.resolve("lock");
  }

  /** There as soon as the sample articles were taken in. */
  public Path samplesLoaded() {
    return data.resolve("samples-loaded");
  }
}
