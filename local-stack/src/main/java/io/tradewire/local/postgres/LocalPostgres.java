package io.tradewire.local.postgres;

import io.tradewire.local.net.Ports;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A real PostgreSQL server as a child process, on loopback, from binaries that Maven fetched. Its
 * data directory is kept: a server started there again has what was committed before.
 *
 * <p>Every login asks for a password, because loopback is shared by all users of a machine.
 */
public final class LocalPostgres implements AutoCloseable {

  /** The superuser that owns the databases. */
  public static final String USER = "postgres";

  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final PostgresSettings settings;
  private EmbeddedPostgres server;

  public LocalPostgres(PostgresSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts the server and returns when it accepts connections. The caller closes it; no shutdown
   * hook is registered.
   *
   * @return this server
   * @throws IllegalStateException if it does not start; the message names the data directory
   */
  public LocalPostgres start() {
    if (server != null) {
      throw new IllegalStateException(
          "PostgreSQL in " + settings.dataDirectory() + " runs already");
    }
    // Else the library also makes a directory in /tmp, where another user's may be in the way.
    System.setProperty("ot.epg.working-dir", settings.binariesDirectory().toString());
    try (InitialPassword password = InitialPassword.of(settings.password())) {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(settings.dataDirectory())
              .setOverrideWorkingDirectory(settings.binariesDirectory().toFile())
              .setCleanDataDirectory(false)
              .setRegisterShutdownHook(false)
              .setPGStartupWait(START_LIMIT)
              .setPort(settings.port())
              .setConnectConfig("password", settings.password())
              // Arguments of initdb, behind its own: the last one counts.
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", password.file().toString())
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("locale", "C.UTF-8");
      settings.serverSettings().forEach(builder::setServerConfig);
      server = builder.start();
      return this;
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "PostgreSQL does not start in " + settings.dataDirectory() + ": " + e.getMessage(), e);
    }
  }

  /** The port that clients connect to. */
  public int port() {
    return server.getPort();
  }

  /** The superuser's name. */
  public String user() {
    return USER;
  }

  /** The superuser's password. */
  public String password() {
    return settings.password();
  }

  /** For JDBC, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://" + address(database);
  }

  /** For the reactive client, without user and password. */
  public String reactiveUrl(String database) {
    return "postgresql://" + address(database);
  }

  private String address(String database) {
    return Ports.LOOPBACK + ":" + port() + "/" + database;
  }

  /**
   * Creates a database unless it exists.
   *
   * @param database a name of lower-case letters, digits and underscores
   */
  public void createDatabase(String database) {
    if (!database.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no plain name for a database: " + database);
    }
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      try (ResultSet found =
          statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + database, e);
    }
  }

  /** A JDBC connection as superuser; the caller closes it. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), USER, settings.password());
  }

  /** Directory of the server's files. */
  public Path dataDirectory() {
    return settings.dataDirectory();
  }

  /** Stops the server (sessions are rolled back, committed data is on disk) and keeps its data. */
  @Override
  public void close() {
    if (server == null) {
      return;
    }
    try {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException(
          "cannot stop PostgreSQL in " + settings.dataDirectory() + ": " + e.getMessage(), e);
    } finally {
      server = null;
    }
  }
}
