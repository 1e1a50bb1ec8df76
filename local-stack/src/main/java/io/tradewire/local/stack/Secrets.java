package io.tradewire.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Passwords of the local database, made once and kept in files that only their owner reads: other
 * users of the machine reach loopback too.
 */
record Secrets(Path directory) {

  /** Of the database's owner, as metrics-service uses it. */
  String owner() {
    return secret("postgres-owner");
  }

  /** Of the reading role, as query-service uses it. */
  String reader() {
    return secret("postgres-reader");
  }

  private String secret(String name) {
    Path file = directory.resolve(name);
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a password in " + file, e);
    }
  }

  private void create(Path file) throws IOException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    Files.createDirectories(
        directory,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(file, HexFormat.of().formatHex(random));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
