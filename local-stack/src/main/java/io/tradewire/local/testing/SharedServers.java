package io.tradewire.local.testing;

import io.tradewire.local.broker.LocalBroker;
import io.tradewire.local.files.Directories;
import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * One broker and one database server for all tests of a JVM, started when first asked for and
 * stopped when the JVM ends.
 *
 * <p>Quarkus loads test resources with class loaders that come and go with the application under
 * test, while servers live on. So the servers belong to the copy of this class in the system class
 * loader, and others reach it through {@link #ask}.
 */
public final class SharedServers implements Function<String, String> {

  static final String PASSWORD = "tradewire-test";

  /** Loggers that tell every step of a server's life; kept here, for JUL forgets unheld loggers. */
  private static final List<Logger> TALKATIVE =
      Stream.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky")
          .map(Logger::getLogger)
          .toList();

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static LocalBroker broker;
  private static LocalPostgres postgres;

  /** For {@link #ask}, across class loaders. */
  public SharedServers() {}

  /** Bootstrap servers of the shared broker. */
  static String bootstrapServers() {
    return ask("broker");
  }

  /** Address of a new, empty database on the shared server: {@code 127.0.0.1:port/name}. */
  static String newDatabase() {
    return ask("database");
  }

  @SuppressWarnings("unchecked")
  private static String ask(String what) {
    try {
      Object shared =
          ClassLoader.getSystemClassLoader()
              .loadClass(SharedServers.class.getName())
              .getConstructor()
              .newInstance();
      return ((Function<String, String>) shared).apply(what);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "local-stack must be on the class path that the tests' JVM starts with", e);
    }
  }

  /** Kafka loads classes by the caller's context loader, which must be the servers' own. */
  @Override
  public String apply(String what) {
    Thread caller = Thread.currentThread();
    ClassLoader callersLoader = caller.getContextClassLoader();
    caller.setContextClassLoader(SharedServers.class.getClassLoader());
    try {
      return answer(what);
    } finally {
      caller.setContextClassLoader(callersLoader);
    }
  }

  private static synchronized String answer(String what) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
    return switch (what) {
      case "broker" -> broker().bootstrapServers();
      case "database" -> database();
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static LocalBroker broker() {
    if (broker == null) {
      Path directory = temporary("kafka");
      broker = new LocalBroker(directory, 0).start();
      atExit(broker, directory);
    }
    return broker;
  }

  private static String database() {
    if (postgres == null) {
      Path directory = temporary("postgres");
      postgres =
          new LocalPostgres(
                  new PostgresSettings(
                      directory, UserCache.directory("postgres"), 0, PASSWORD, false))
              .start();
      atExit(postgres, directory);
    }
    String name = "test_" + DATABASES.incrementAndGet();
    postgres.createDatabase(name);
    return "127.0.0.1:" + postgres.port() + "/" + name;
  }

  private static Path temporary(String what) {
    try {
      return Files.createTempDirectory("tradewire-test-" + what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void atExit(AutoCloseable server, Path directory) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try (server) {
                    // Only closing.
                  } catch (Exception e) {
                    throw new IllegalStateException("cannot stop the server in " + directory, e);
                  } finally {
                    Directories.delete(directory);
                  }
                }));
  }
}
