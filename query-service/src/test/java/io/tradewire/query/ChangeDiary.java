package io.tradewire.query;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes into the tests' database what metrics-service would. */
public final class ChangeDiary {

  private static final long FIRST_OF_TESTS = 100;

  private ChangeDiary() {}

  /** A connection of the tables' owner; changes are seen once it is committed. */
  public static Connection open() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * Notes a change of a series' last observation.
   *
   * @param series its code
   * @return the transaction
   */
  public static long change(Connection connection, String series) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into tradewire.change select pg_current_xact_id()::text::bigint,"
                + " 1, o.series_key, o.period_start, o.period_end, o.unit, o.derivation,"
                + " o.known_from, now() from tradewire.observation o join tradewire.series s on"
                + " s.key = o.series_key where s.code = ? order by o.period_start desc limit 1"
                + " returning tx")) {
      statement.setString(1, series);
      try (ResultSet tx = statement.executeQuery();
          Statement notify = connection.createStatement()) {
        tx.next();
        notify.execute("notify tradewire_change");
        return tx.getLong(1);
      }
    }
  }

  /** Forgets the changes that tests have noted; returns once the service knows. */
  public static void clear() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from tradewire.change where tx > " + FIRST_OF_TESTS);
      statement.execute("notify tradewire_change");
      try (ResultSet last =
          statement.executeQuery("select coalesce(max(tx), 0) from tradewire.change")) {
        last.next();
        String cleared = "W/\"1." + last.getLong(1) + "\"";
        await(tag -> tag.equals(cleared));
      }
    }
  }

  /** The entity tag of what depends on every change. */
  public static String version() {
    return given().get("/v1/series").header("ETag");
  }

  /** Waits for such a version. */
  public static void await(Predicate<String> wanted) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!wanted.test(version())) {
      assertTrue(System.nanoTime() < deadline, "the service does not hear of changes");
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(config("jdbc-url"), config("username"), config("password"));
  }

  private static String config(String key) {
    return ConfigProvider.getConfig().getValue("tradewire.test." + key, String.class);
  }
}
