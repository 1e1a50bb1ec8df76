package io.tradewire.local.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/** The broker as a program of its own: {@code BrokerProcess DATA_DIRECTORY PORT [TOPIC ...]}. */
public final class BrokerProcess {

  /**
   * A consumer that is faster than the topic's owner would else create it with the wrong shape
   * ({@code articles} has to be compacted), and a misspelt name would go unnoticed.
   */
  private static final Map<String, String> NO_TOPIC_BY_ACCIDENT =
      Map.of("auto.create.topics.enable", "false");

  private BrokerProcess() {}

  /**
   * Runs until SIGTERM, which stops the broker in order. The topics named are declared, with the
   * broker's defaults, unless they exist: those that no service creates itself.
   */
  public static void main(String[] args) throws IOException {
    try (InputStream logging =
        BrokerProcess.class.getResourceAsStream("/broker-logging.properties")) {
      LogManager.getLogManager().readConfiguration(logging);
    }
    List<String> topics = Arrays.asList(args).subList(2, args.length);
    LocalBroker broker =
        new LocalBroker(Path.of(args[0]), Integer.parseInt(args[1]), NO_TOPIC_BY_ACCIDENT).start();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-closer"));
    Topics.declare(broker.bootstrapServers(), topics);
    broker.awaitShutdown();
  }
}
