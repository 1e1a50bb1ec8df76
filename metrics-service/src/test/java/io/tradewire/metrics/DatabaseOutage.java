package io.tradewire.metrics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** While it lasts, the server cuts all sessions of the application's database and takes no new. */
final class DatabaseOutage {

  private DatabaseOutage() {}

  static void during(Runnable action) throws SQLException {
    String own = setting("quarkus.datasource.jdbc.url");
    String name = own.substring(own.lastIndexOf('/') + 1);
    String url = own.substring(0, own.lastIndexOf('/')) + "/postgres";
    execute(url, "alter database " + name + " allow_connections false");
    try {
      execute(
          url,
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
      action.run();
    } finally {
      execute(url, "alter database " + name + " allow_connections true");
    }
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                url,
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String setting(String key) {
    Config config = ConfigProvider.getConfig();
    return config.getValue(key, String.class);
  }
}
