package io.tradewire.local.stack;

import io.tradewire.local.net.Http;
import io.tradewire.local.net.Ports;
import io.tradewire.local.net.Waiting;
import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import io.tradewire.local.postgres.PostmasterFile;
import io.tradewire.local.process.Console;
import io.tradewire.local.process.JavaProcess;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/**
 * The whole suite on this machine: broker, database and the three services, each a process of its
 * own. {@link #start} starts all or nothing; {@link #close} ends all that was started, at any
 * moment, from any thread.
 */
public final class Stack implements AutoCloseable {

  public static final String KAFKA = "kafka";
  public static final String POSTGRES = "postgres";
  public static final String INGEST = "ingest-service";
  public static final String METRICS = "metrics-service";
  public static final String QUERY = "query-service";

  private static final Duration START_PATIENCE = Duration.ofMinutes(5);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

  private final StackHome home;
  private final StackPorts ports;
  private final Console console;
  private final Services services;
  private final List<JavaProcess> started = new ArrayList<>();
  private final CompletableFuture<String> failure = new CompletableFuture<>();
  private LocalPostgres postgres;
  private final Object closeLock = new Object();
  private boolean closing;

  public Stack(StackHome home, StackPorts ports, Console console) {
    this(home, ports, console, Compilation.QUICK);
  }

  public Stack(StackHome home, StackPorts ports, Console console, Compilation compilation) {
    this.home = home;
    this.ports = ports;
    this.console = console;
    this.services = new Services(home, ports, new Secrets(home.secrets()), compilation);
  }

  /**
   * Makes sure that the data folder can take what a stack writes, before anything is written.
   *
   * @throws StackFailure naming what is missing and the remedy
   */
  public static void checkDisk(StackHome home) {
    Preflight.checkDisk(home);
  }

  /**
   * Starts everything and returns when all services are healthy.
   *
   * @throws StackFailure with the reason; nothing runs then
   */
  public void start() {
    LeftOvers.end(home);
    Preflight.check(home, ports);
    try {
      CompletableFuture<Void> database = CompletableFuture.runAsync(this::startPostgres);
      launch(services.broker());
      awaitKafka();
      launch(services.ingest());
      database.join();
      launch(services.metrics(jdbcUrl(), reactiveUrl(), postgres.user()));
      launch(services.query(reactiveUrl()));
      awaitHealth(Services.NAMES);
    } catch (RuntimeException e) {
      close();
      throw asFailure(e);
    }
  }

  /**
   * Starts the broker and ingest-service alone, to measure the door.
   *
   * @param settings of ingest-service, as environment variables
   * @throws StackFailure with the reason; nothing runs then
   */
  public void startDoor(Map<String, String> settings) {
    Preflight.checkBuilt(home, List.of(INGEST));
    try {
      launch(services.broker());
      awaitKafka();
      launch(services.ingest(settings));
      awaitHealth(List.of(INGEST));
    } catch (RuntimeException e) {
      close();
      throw asFailure(e);
    }
  }

  /** Bootstrap server of the broker. */
  public String broker() {
    return Ports.LOOPBACK + ":" + ports.kafka();
  }

  private StackFailure asFailure(RuntimeException e) {
    Optional<String> fullDisk = Preflight.fullDisk(home);
    if (fullDisk.isPresent()) {
      return new StackFailure(fullDisk.get(), e);
    }
    Throwable cause = e instanceof CompletionException ? e.getCause() : e;
    return cause instanceof StackFailure stackFailure
        ? stackFailure
        : new StackFailure(cause.getMessage(), cause);
  }

  private void startPostgres() {
    LocalPostgres server =
        new LocalPostgres(
            new PostgresSettings(
                home.postgres(),
                home.postgresBinaries(),
                ports.postgres(),
                services.secrets().owner(),
                true));
    synchronized (this) {
      refuseIfClosing();
      postgres = server.start();
    }
    PostmasterFile.of(home.postgres())
        .server()
        .ifPresent(process -> process.onExit().thenRun(() -> ended(POSTGRES, "see its log")));
    server.createDatabase(Services.DATABASE);
    console.say("  %-15s %s".formatted(POSTGRES, reactiveUrl()));
  }

  private synchronized void launch(JavaProcess.Program program) {
    refuseIfClosing();
    JavaProcess process = JavaProcess.start(program, home.run(), home.logs(), console);
    started.add(process);
    process.onExit().thenRun(() -> ended(process.name(), process.lastWords(15)));
  }

  private void refuseIfClosing() {
    if (closing) {
      throw new StackFailure("The stack was stopped while it started.");
    }
  }

  private void ended(String process, String lastWords) {
    synchronized (this) {
      if (closing) {
        return;
      }
    }
    failure.complete(
        Preflight.fullDisk(home)
            .orElse("%s ended by itself; its last lines:%n%s".formatted(process, lastWords)));
  }

  private void awaitKafka() {
    await("kafka", () -> Ports.isListening(ports.kafka()));
    console.say("  %-15s %s:%d".formatted(KAFKA, Ports.LOOPBACK, ports.kafka()));
  }

  private void awaitHealth(List<String> names) {
    for (String service : names) {
      URI health = address(service).resolve("/q/health/ready");
      await(service, () -> Http.status(health) == 200);
      console.say("  %-15s %s".formatted(service, address(service)));
    }
  }

  private void await(String what, BooleanSupplier ready) {
    boolean inTime = Waiting.until(() -> failure.isDone() || ready.getAsBoolean(), START_PATIENCE);
    if (failure.isDone()) {
      throw new StackFailure(failure.join());
    }
    if (!inTime) {
      throw new StackFailure(
          "%s was not ready after %d s; see %s."
              .formatted(what, START_PATIENCE.toSeconds(), home.logs().resolve(what + ".log")));
    }
  }

  /** Completes with a sentence when a process of the stack has ended by itself. */
  public CompletableFuture<String> failure() {
    return failure;
  }

  /** Base address of a service. */
  public URI address(String service) {
    return URI.create("http://" + Ports.LOOPBACK + ":" + ports.byProcess().get(service));
  }

  /** The database for JDBC, without user and password. */
  public String jdbcUrl() {
    return postgres.jdbcUrl(Services.DATABASE);
  }

  /** The database server, for measurements and tests. */
  public LocalPostgres postgres() {
    return postgres;
  }

  private String reactiveUrl() {
    return postgres.reactiveUrl(Services.DATABASE);
  }

  /** Ends the services, then what they depend on. Waits for a start under way to notice. */
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
    }
    // A second caller waits for the first: the JVM may end when either returns.
    synchronized (closeLock) {
      endAll();
    }
  }

  private void endAll() {
    List<JavaProcess> running;
    synchronized (this) {
      running = List.copyOf(started);
      started.clear();
    }
    running.stream().filter(process -> !process.name().equals(KAFKA)).forEach(JavaProcess::ask);
    for (int i = running.size() - 1; i >= 0; i--) {
      running.get(i).end(STOP_PATIENCE);
    }
    synchronized (this) {
      if (postgres != null) {
        postgres.close();
        postgres = null;
      }
    }
  }
}
