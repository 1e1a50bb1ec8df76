package io.tradewire.query;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tradewire.local.testing.PostgresTestResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A new database on a real PostgreSQL with metrics-service's own migrations and this module's
 * seeds; the service logs in as the read-only role.
 */
public final class QueryDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String READER = "tradewire_reader";
  private final PostgresTestResource postgres = new PostgresTestResource();

  @Override
  public Map<String, String> start() {
    Map<String, String> server = postgres.start();
    String jdbc = server.get("quarkus.datasource.jdbc.url");
    String user = server.get("quarkus.datasource.username");
    String password = server.get("quarkus.datasource.password");
    Flyway.configure()
        .dataSource(jdbc, user, password)
        .locations("filesystem:../metrics-service/src/main/resources/db/migration")
        .defaultSchema("tradewire")
        .placeholders(Map.of("readerPassword", READER))
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(jdbc, user, password);
        Statement statement = connection.createStatement()) {
      statement.execute(script("/seeds.sql"));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot seed " + jdbc, e);
    }
    Map<String, String> config = new HashMap<>();
    for (String prefix : new String[] {"quarkus.datasource.", "quarkus.datasource.export."}) {
      config.put(prefix + "reactive.url", server.get("quarkus.datasource.reactive.url"));
      config.put(prefix + "username", READER);
      config.put(prefix + "password", READER);
    }
    config.put("tradewire.test.jdbc-url", jdbc);
    config.put("tradewire.test.username", user);
    config.put("tradewire.test.password", password);
    return config;
  }

  @Override
  public void stop() {
    postgres.stop();
  }

  private static String script(String name) {
    try (InputStream in = QueryDatabase.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
