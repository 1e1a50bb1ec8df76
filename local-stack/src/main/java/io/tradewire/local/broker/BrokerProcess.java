package io.tradewire.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.LogManager;

/** The broker as a program of its own: {@code BrokerProcess DATA_DIRECTORY PORT}. */
public final class BrokerProcess {

  /**
   * Topics belong to ingest-service, which creates them in their shape. A consumer that is faster
   * would else create {@code articles} without compaction, and a misspelt name would go unnoticed.
   */
  private static final Map<String, String> NO_TOPIC_BY_ACCIDENT =
      Map.of("auto.create.topics.enable", "false");

  private BrokerProcess() {}

  /** Runs until SIGTERM, which stops the broker in order. */
  public static void main(String[] args) throws IOException {
    try (InputStream logging =
        BrokerProcess.class.getResourceAsStream("/broker-logging.properties")) {
      LogManager.getLogManager().readConfiguration(logging);
    }
    LocalBroker broker =
        new LocalBroker(Path.of(args[0]), Integer.parseInt(args[1]), NO_TOPIC_BY_ACCIDENT).start();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-closer"));
    broker.awaitShutdown();
  }
}
