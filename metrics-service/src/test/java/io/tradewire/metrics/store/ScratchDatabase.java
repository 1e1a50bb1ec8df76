package io.tradewire.metrics.store;

import io.tradewire.local.testing.PostgresTestResource;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A new database with this service's tables, for tests without the application. */
final class ScratchDatabase implements AutoCloseable {

  /** All tables that must not depend on the order of events; the others are diaries. */
  static final List<String> TABLES =
      List.of(
          "family",
          "series",
          "scope_name",
          "article",
          "article_version",
          "figure",
          "observation",
          "observation_revision");

  private final Map<String, String> settings = new PostgresTestResource().start();
  private final Vertx vertx = Vertx.vertx();

  ScratchDatabase() {
    Flyway.configure()
        .dataSource(
            settings.get("quarkus.datasource.jdbc.url"),
            settings.get("quarkus.datasource.username"),
            settings.get("quarkus.datasource.password"))
        .schemas("tradewire")
        .createSchemas(true)
        .placeholders(Map.of("readerPassword", "reader"))
        .loggers("slf4j")
        .load()
        .migrate();
  }

  /** A pool of two connections: one consumer has two batches in hand. */
  Pool pool() {
    PgConnectOptions options =
        PgConnectOptions.fromUri(settings.get("quarkus.datasource.reactive.url"))
            .setUser(settings.get("quarkus.datasource.username"))
            .setPassword(settings.get("quarkus.datasource.password"))
            .setCachePreparedStatements(true);
    return Pool.newInstance(
        PgBuilder.pool()
            .connectingTo(options)
            .with(new PoolOptions().setMaxSize(2))
            .using(vertx.getDelegate())
            .build());
  }

  /** What a service needs to know to use this database. */
  Map<String, String> settings() {
    return settings;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        settings.get("quarkus.datasource.jdbc.url"),
        settings.get("quarkus.datasource.username"),
        settings.get("quarkus.datasource.password"));
  }

  /** All rows of a table in canonical order. */
  String dump(String table) {
    return text(
        "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from tradewire."
            + table
            + " t");
  }

  String text(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empties all tables. */
  void clear() {
    TABLES.forEach(table -> execute("truncate tradewire." + table));
    execute("truncate tradewire.change");
  }

  void execute(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    vertx.closeAndAwait();
  }
}
