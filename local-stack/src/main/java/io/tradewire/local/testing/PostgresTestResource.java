package io.tradewire.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} a new, empty database on the JVM's shared real PostgreSQL:
 * {@code @WithTestResource(PostgresTestResource.class)}. It sets the default datasource's reactive
 * and JDBC URL, user (a superuser) and password.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    String address = SharedServers.newDatabase();
    return Map.of(
        "quarkus.datasource.reactive.url",
        "postgresql://" + address,
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://" + address,
        "quarkus.datasource.username",
        "postgres",
        "quarkus.datasource.password",
        SharedServers.PASSWORD);
  }

  /** The server stays for the JVM's other tests; the database ends with it. */
  @Override
  public void stop() {}
}
