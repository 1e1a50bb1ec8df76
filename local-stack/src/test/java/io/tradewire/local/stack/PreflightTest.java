package io.tradewire.local.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir Path directory;

  @Test
  void namesThePortThatIsTakenAndHowToChooseAnother() throws Exception {
    StackPorts free = StackPorts.free();
    try (ServerSocket taken =
        new ServerSocket(free.metrics(), 1, InetAddress.getByName("127.0.0.1"))) {
      StackFailure failure = assertThrows(StackFailure.class, () -> Preflight.checkPorts(free));
      assertEquals(
          "Port %d for metrics-service is in use by another program: stop that program or choose another port with --metrics-port or TRADEWIRE_METRICS_PORT."
              .formatted(taken.getLocalPort()),
          failure.getMessage());
    }
    assertDoesNotThrow(() -> Preflight.checkPorts(free));
  }

  @Test
  void saysHowMuchDiskIsFreeAndNeeded() {
    StackFailure failure =
        assertThrows(StackFailure.class, () -> Preflight.checkDisk(directory, Long.MAX_VALUE));
    assertTrue(
        failure.getMessage().contains(" MB free and Tradewire needs " + Long.MAX_VALUE + " MB"),
        failure.getMessage());
    assertDoesNotThrow(() -> Preflight.checkDisk(directory, 1));
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    StackFailure failure = assertThrows(StackFailure.class, () -> Preflight.checkDisk(file, 1));
    assertTrue(failure.getMessage().startsWith("Cannot write to " + file), failure.getMessage());
  }
}
