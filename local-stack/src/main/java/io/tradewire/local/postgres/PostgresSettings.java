package io.tradewire.local.postgres;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a local PostgreSQL runs.
 *
 * @param dataDirectory created and initialised if it is empty
 * @param binariesDirectory where the server's programs are unpacked once
 * @param port to listen on; 0 chooses a free one
 * @param password of the superuser; fixed when the data directory is initialised
 * @param durable whether a commit survives a crash of the machine. False is for unit tests, where
 *     nobody needs the data a second time: it saves every write's wait for the disk
 */
public record PostgresSettings(
    Path dataDirectory, Path binariesDirectory, int port, String password, boolean durable) {

  Map<String, String> serverSettings() {
    String safe = durable ? "on" : "off";
    return Map.of(
        "listen_addresses", "127.0.0.1",
        // No socket file in /tmp for another start or another user to stumble on.
        "unix_socket_directories", "",
        "fsync", safe,
        "full_page_writes", safe,
        "synchronous_commit", safe,
        "max_connections", "200",
        "timezone", "UTC");
  }
}
