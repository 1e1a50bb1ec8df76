package io.tradewire.local.broker;

import io.tradewire.local.net.Ports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Kafka's settings for one node that is broker and controller. */
final class BrokerSettings {

  static final int NODE_ID = 1;

  /** 16 bytes in Base64, as Kafka wants; the same at each start, else the data is refused. */
  static final String CLUSTER_ID = "dHJhZGV3aXJlLWxvY2FsIQ";

  static final String CONTROLLER_LISTENER = "CONTROLLER";
  private static final String CLIENT_LISTENER = "PLAINTEXT";

  /**
   * Of the compaction's map of keys, in bytes. By default it is 128 MB, half of the local broker's
   * heap, and the collector then stops all for a tenth of a second every twenty. This one holds 1.2
   * million keys at 24 bytes; a log of more is compacted in several passes.
   */
  private static final int COMPACTION_MAP = 32 << 20;

  private BrokerSettings() {}

  static Map<String, String> of(Path dataDirectory, int port, int controllerPort) {
    String host = Ports.LOOPBACK;
    Map<String, String> settings = new HashMap<>();
    settings.put("node.id", String.valueOf(NODE_ID));
    settings.put("process.roles", "broker,controller");
    settings.put("log.dirs", dataDirectory.toString());
    settings.put("controller.quorum.voters", NODE_ID + "@" + host + ":" + controllerPort);
    settings.put("controller.listener.names", CONTROLLER_LISTENER);
    settings.put(
        "listeners",
        "%s://%s:%d,%s://%s:%d"
            .formatted(CLIENT_LISTENER, host, port, CONTROLLER_LISTENER, host, controllerPort));
    settings.put(
        "listener.security.protocol.map",
        CLIENT_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
    settings.putAll(forOneNode());
    settings.putAll(forQuickRestart());
    settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(COMPACTION_MAP));
    return settings;
  }

  /** There is nobody to replicate to, and internal topics of 50 partitions would only cost time. */
  private static Map<String, String> forOneNode() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0");
  }

  /**
   * A controller that just came back waits for the session of the broker's former life to end; the
   * default is 9 s.
   */
  private static Map<String, String> forQuickRestart() {
    return Map.of(
        "broker.session.timeout.ms", "2000",
        "broker.heartbeat.interval.ms", "500",
        "controlled.shutdown.enable", "true");
  }
}
