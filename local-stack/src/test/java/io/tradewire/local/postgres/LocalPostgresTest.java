package io.tradewire.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  @TempDir Path directory;

  @Test
  void keepsWhatWasCommittedOverARestart() throws Exception {
    try (LocalPostgres postgres = postgres(true).start()) {
      postgres.createDatabase("shop");
      execute(postgres, "create table note(text text)");
      execute(postgres, "insert into note values ('kept')");
    }
    try (LocalPostgres postgres = postgres(true).start()) {
      postgres.createDatabase("shop");
      assertEquals("kept", query(postgres, "select text from note"));
    }
  }

  @Test
  void durableMeansThatCommitsWaitForTheDisk() throws Exception {
    try (LocalPostgres postgres = postgres(true).start()) {
      postgres.createDatabase("shop");
      assertEquals("on", query(postgres, "show fsync"));
      assertEquals("on", query(postgres, "show synchronous_commit"));
      assertEquals("on", query(postgres, "show full_page_writes"));
    }
  }

  @Test
  void asksForThePassword() {
    try (LocalPostgres postgres = postgres(false).start()) {
      SQLException refused =
          assertThrows(
              SQLException.class,
              () -> DriverManager.getConnection(postgres.jdbcUrl("postgres"), "postgres", "guess"));
      assertEquals("28P01", refused.getSQLState());
    }
  }

  private LocalPostgres postgres(boolean durable) {
    return new LocalPostgres(
        new PostgresSettings(
            directory.resolve("data"), directory.resolve("bin"), 0, "secret", durable));
  }

  private static void execute(LocalPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.connect("shop");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(LocalPostgres postgres, String sql) throws SQLException {
    try (Connection connection = postgres.connect("shop");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
