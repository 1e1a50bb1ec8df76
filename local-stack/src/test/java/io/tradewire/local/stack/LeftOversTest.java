package io.tradewire.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradewire.local.postgres.LocalPostgres;
import io.tradewire.local.postgres.PostgresSettings;
import io.tradewire.local.postgres.PostmasterFile;
import io.tradewire.local.process.ProcessRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {

  @TempDir Path directory;
  private StackHome home;

  @BeforeEach
  void makeHome() {
    home = new StackHome(directory, directory.resolve("data"));
  }

  @Test
  void endsAnAbandonedDatabaseServer() {
    new LocalPostgres(
            new PostgresSettings(home.postgres(), home.postgresBinaries(), 0, "secret", false))
        .start();
    PostmasterFile file = PostmasterFile.of(home.postgres());
    assertTrue(file.server().isPresent());

    assertEquals(1, LeftOvers.end(home));

    assertTrue(file.server().isEmpty());
    assertFalse(Files.exists(home.postgres().resolve("postmaster.pid")));
    assertEquals(0, LeftOvers.end(home));
  }

  @Test
  void endsRecordedProcessesAndForgetsThem() throws Exception {
    Process service = sleeper("tradewire.stack");
    Path pidFile = home.run().resolve("ingest-service.pid");
    ProcessRecord.of(service.toHandle(), "tradewire.stack").write(pidFile);

    assertEquals(1, LeftOvers.end(home));

    assertFalse(service.isAlive());
    assertFalse(Files.exists(pidFile));
  }

  @Test
  void leavesAnotherProgramWithTheSamePidAlone() throws Exception {
    Process stranger = sleeper("something-else");
    try {
      ProcessRecord.of(stranger.toHandle(), "tradewire.stack")
          .write(home.run().resolve("kafka.pid"));
      assertEquals(0, LeftOvers.end(home));
      assertTrue(stranger.isAlive());
    } finally {
      stranger.destroyForcibly();
    }
  }

  private static Process sleeper(String mark) throws Exception {
    return new ProcessBuilder(List.of("sh", "-c", "read line; : " + mark)).start();
  }
}
