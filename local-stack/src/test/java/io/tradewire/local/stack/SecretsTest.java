package io.tradewire.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path directory;

  @Test
  void areMadeOnceAndReadableByTheirOwnerAlone() throws Exception {
    Path folder = directory.resolve("secrets");
    String owner = new Secrets(folder).owner();
    assertTrue(owner.matches("[0-9a-f]{32}"), owner);
    assertEquals(owner, new Secrets(folder).owner());
    assertNotEquals(owner, new Secrets(folder).reader());
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(folder.resolve("postgres-owner")));
    assertEquals(
        PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(folder));
  }
}
