package io.tradewire.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StackPortsTest {

  @Test
  void twoProcessesCannotHaveOnePort() {
    assertRefused(
        "Port 9000 is chosen for both query-service and kafka: choose another with --kafka-port or TRADEWIRE_KAFKA_PORT.",
        9000,
        9001,
        9002,
        9000,
        9003);
  }

  @Test
  void aPortHasSixteenBits() {
    assertRefused(
        "Port 65536 for ingest-service is out of range: choose one from 1 to 65535 with --ingest-port or TRADEWIRE_INGEST_PORT.",
        9000,
        65_536,
        9002,
        9003,
        9004);
  }

  private static void assertRefused(
      String sentence, int query, int ingest, int metrics, int kafka, int postgres) {
    StackFailure failure =
        assertThrows(
            StackFailure.class, () -> new StackPorts(query, ingest, metrics, kafka, postgres));
    assertEquals(sentence, failure.getMessage());
  }
}
