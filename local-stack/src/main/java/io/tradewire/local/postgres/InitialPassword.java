package io.tradewire.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which initdb finds the superuser's password; readable by its owner alone and gone
 * after use.
 */
record InitialPassword(Path file) implements AutoCloseable {

  static InitialPassword of(String password) throws IOException {
    return new InitialPassword(
        Files.writeString(Files.createTempFile("tradewire-initdb", ".txt"), password));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
