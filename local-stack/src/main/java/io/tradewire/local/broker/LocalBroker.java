package io.tradewire.local.broker;

import io.tradewire.local.net.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker (KRaft, broker and controller in one) in this JVM, on loopback. Its log is
 * kept in the data directory: a broker started there again serves what was written before.
 *
 * <p>Not safe for use by many threads; one broker a directory.
 */
public final class LocalBroker implements AutoCloseable {

  private static final int START_ATTEMPTS = 3;

  private final Path dataDirectory;
  private final int requestedPort;
  private final Map<String, String> ownSettings;
  private int port;
  private KafkaRaftServer server;

  /**
   * @param dataDirectory created and formatted if it is empty
   * @param port to listen on; 0 chooses a free one at each start
   */
  public LocalBroker(Path dataDirectory, int port) {
    this(dataDirectory, port, Map.of());
  }

  /**
   * @param dataDirectory created and formatted if it is empty
   * @param port to listen on; 0 chooses a free one at each start
   * @param ownSettings Kafka's broker settings, which go before the local broker's
   */
  public LocalBroker(Path dataDirectory, int port, Map<String, String> ownSettings) {
    this.dataDirectory = dataDirectory;
    this.requestedPort = port;
    this.ownSettings = Map.copyOf(ownSettings);
  }

  /**
   * Starts the broker and returns when it serves clients.
   *
   * @return this broker
   * @throws IllegalStateException if it does not start, with Kafka's reason as cause
   */
  public LocalBroker start() {
    if (server != null) {
      throw new IllegalStateException("the broker in " + dataDirectory + " runs already");
    }
    if (requestedPort != 0 && !Ports.isFree(requestedPort)) {
      throw new IllegalStateException("port " + requestedPort + " is in use");
    }
    RuntimeException failure = null;
    for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      try {
        startOnce();
        return this;
      } catch (RuntimeException e) {
        failure = e;
        close();
      }
    }
    throw new IllegalStateException(
        "Kafka does not start on port " + port + " in " + dataDirectory, failure);
  }

  /** The controller's port, and the broker's if none was asked for, may be lost to others. */
  private void startOnce() {
    // Kafka touches Log4j's API for JMX alone; unset, the API complains that nobody implements it.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    port = requestedPort == 0 ? Ports.free() : requestedPort;
    Map<String, String> settings = BrokerSettings.of(dataDirectory, port, Ports.free());
    settings.putAll(ownSettings);
    format();
    server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
  }

  private void format() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      Files.createDirectories(dataDirectory);
      new Formatter()
          .setClusterId(BrokerSettings.CLUSTER_ID)
          .setNodeId(BrokerSettings.NODE_ID)
          .setDirectories(List.of(dataDirectory.toString()))
          .setMetadataLogDirectory(dataDirectory.toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(said, true, StandardCharsets.UTF_8))
          .run();
    } catch (IOException e) {
      throw new IllegalStateException("cannot write to " + dataDirectory, e);
    } catch (Exception e) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8), e);
    }
  }

  /** Where clients connect: {@code 127.0.0.1:port}. */
  public String bootstrapServers() {
    return Ports.LOOPBACK + ":" + port;
  }

  /** The port that clients connect to. */
  public int port() {
    return port;
  }

  /** Blocks until the broker has stopped. */
  public void awaitShutdown() {
    if (server != null) {
      server.awaitShutdown();
    }
  }

  /** Stops the broker in order and keeps its data. */
  @Override
  public void close() {
    if (server != null) {
      server.shutdown();
      server.awaitShutdown();
      server = null;
    }
  }
}
