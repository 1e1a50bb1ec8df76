package io.tradewire.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the JVM's shared real broker:
 * {@code @WithTestResource(KafkaTestResource.class)}. Topics outlive a test class, so tests use
 * names of their own or look at what they wrote alone.
 */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return Map.of("kafka.bootstrap.servers", SharedServers.bootstrapServers());
  }

  /** The broker stays for the JVM's other tests. */
  @Override
  public void stop() {}
}
