package io.tradewire.local.command;

import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackPorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the data is and which ports are taken: options, else environment, else the defaults. */
final class StackOptions {

  /** Set by the {@code tradewire} script. */
  private static final String ROOT_PROPERTY = "tradewire.root";

  /**
   * Stands at the beginning of every command line of this command. The system tells only the first
   * 4096 bytes of one, and a class path may be longer, so the main class is no mark.
   */
  static final String ROOT_ARGUMENT = "-D" + ROOT_PROPERTY + "=";

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:TRADEWIRE_DATA}",
      description = "Folder of all data (TRADEWIRE_DATA; default .tradewire in the project).")
  private Path data;

  @Option(
      names = "--query-port",
      paramLabel = "PORT",
      defaultValue = "${env:TRADEWIRE_QUERY_PORT:-8080}",
      description = "Port of query-service (TRADEWIRE_QUERY_PORT; default 8080).")
  private int query;

  @Option(
      names = "--ingest-port",
      paramLabel = "PORT",
      defaultValue = "${env:TRADEWIRE_INGEST_PORT:-8081}",
      description = "Port of ingest-service (TRADEWIRE_INGEST_PORT; default 8081).")
  private int ingest;

  @Option(
      names = "--metrics-port",
      paramLabel = "PORT",
      defaultValue = "${env:TRADEWIRE_METRICS_PORT:-8082}",
      description = "Port of metrics-service (TRADEWIRE_METRICS_PORT; default 8082).")
  private int metrics;

  @Option(
      names = "--kafka-port",
      paramLabel = "PORT",
      defaultValue = "${env:TRADEWIRE_KAFKA_PORT:-9092}",
      description = "Port of the Kafka broker (TRADEWIRE_KAFKA_PORT; default 9092).")
  private int kafka;

  @Option(
      names = "--postgres-port",
      paramLabel = "PORT",
      defaultValue = "${env:TRADEWIRE_POSTGRES_PORT:-5432}",
      description = "Port of PostgreSQL (TRADEWIRE_POSTGRES_PORT; default 5432).")
  private int postgres;

  StackHome home() {
    Path root = Path.of(System.getProperty(ROOT_PROPERTY, "."));
    return new StackHome(root, data == null ? root.resolve(".tradewire") : data);
  }

  StackPorts ports() {
    return new StackPorts(query, ingest, metrics, kafka, postgres);
  }

  /** The same options as arguments, for a process that does the same elsewhere. */
  List<String> asArguments() {
    List<String> arguments = new ArrayList<>(List.of("--data", home().data().toString()));
    ports()
        .byProcess()
        .forEach(
            (process, port) -> {
              arguments.add("--" + process.replace("-service", "") + "-port");
              arguments.add(Integer.toString(port));
            });
    return arguments;
  }
}
