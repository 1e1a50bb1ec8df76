package io.tradewire.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

  private static final String MARK = "mark-of-this-test";

  @TempDir Path directory;
  private Process process;

  @BeforeEach
  void startProcess() throws Exception {
    process = new ProcessBuilder("sh", "-c", "sleep 60; : " + MARK).start();
  }

  @AfterEach
  void endProcess() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Test
  void knowsTheProcessAgain() {
    Path file = directory.resolve("run/sleeper.pid");
    ProcessRecord.of(process.toHandle(), MARK).write(file);
    assertEquals(
        Optional.of(process.toHandle()), ProcessRecord.read(file).flatMap(ProcessRecord::running));
  }

  @Test
  void aPidThatWasGivenToAnotherProcessIsNotOurs() {
    ProcessRecord ours = ProcessRecord.of(process.toHandle(), MARK);
    Instant earlier = ours.startedAt().minus(Duration.ofMinutes(1));
    assertEquals(Optional.empty(), new ProcessRecord(ours.pid(), earlier, MARK).running());
    assertEquals(
        Optional.empty(), new ProcessRecord(ours.pid(), ours.startedAt(), "other").running());
  }

  @Test
  void anEndedProcessDoesNotRun() {
    ProcessRecord record = ProcessRecord.of(process.toHandle(), MARK);
    Ending.end(process.toHandle(), Duration.ofSeconds(10));
    assertEquals(Optional.empty(), record.running());
  }

  @Test
  void aMissingOrHalfWrittenFileIsNoRecord() throws Exception {
    assertTrue(ProcessRecord.read(directory.resolve("none.pid")).isEmpty());
    Path half = Files.writeString(directory.resolve("half.pid"), "123\n");
    assertTrue(ProcessRecord.read(half).isEmpty());
  }
}
