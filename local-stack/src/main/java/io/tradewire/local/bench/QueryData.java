package io.tradewire.local.bench;

import static java.util.Comparator.comparing;

import io.tradewire.local.postgres.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A database with metrics-service's schema and made-up series: 50 observations each, ten figures
 * each observation.
 */
final class QueryData {

  static final int OBSERVATIONS_A_SERIES = 50;
  private static final int FIGURES_AN_OBSERVATION = 10;
  private static final String FILLED = "filled";
  private static final Pattern VERSION = Pattern.compile("^V(\\d+)__");
  private static final List<String> ROWS =
      List.of(
          """
          insert into series
          select ((i::bigint * 7919 + 104729) << 8) | 8,
            'exports/' || pair || '/-/money/actual', 'exports', left(pair, 2), right(pair, 2),
            null, case when i >= 456976 then 's' || i / 456976 end, null, 'money', 'actual', true
          from generate_series(0, %1$d - 1) i cross join lateral (
            select chr(65 + i / 17576 %% 26) || chr(65 + i / 676 %% 26) || '/'
              || chr(65 + i / 26 %% 26) || chr(65 + i %% 26)
              || case when i >= 456976 then '/s' || i / 456976 else '' end as pair) p
          """,
          """
          insert into observation
          select s.key, make_date(1975 + y, 1, 1), make_date(1975 + y, 12, 31), 'USD', 0,
            '2022-01-01', false, 1000000 + y * 1000.5, 'exact', 1.5, null, 8, 1, 1, 10, 1000000,
            1100000, null
          from series s, generate_series(0, 49) y order by 1, 2
          """,
          """
          insert into observation_revision
          select series_key, period_start, period_end, unit, derivation, known_from, 'new', false,
            value, bound, change, share, agreeing, disagreeing, outliers, claims, low, high
          from observation
          """,
          """
          insert into article
          select 'a' || i, 1, 1, '2022-01-01', false, 'Title ' || i, 'Exports were 1 million.',
            null, 'Publisher ' || i %% 50, '2022-01-01', null, 'en', i
          from generate_series(0, 999) i
          """,
          """
          insert into figure
          select 'a' || (abs(hashint8(o.series_key)) %% 100 * 10 + c), '2022-01-01', c, 0,
            o.series_key, o.period_start, o.period_end, 'USD', null, 0, null, o.value, 'exact',
            1.5, null, '2022-01-01', 'publisher', c, false, false, null, null,
            'Exports were 1 million', 0, 22, 0.9, '{level}', null
          from observation o, generate_series(0, 9) c order by o.series_key, o.period_start, c
          """);

  private final Path migrations;
  private final LocalPostgres postgres;

  QueryData(Path root, LocalPostgres postgres) {
    this.migrations = root.resolve("metrics-service/src/main/resources/db/migration");
    this.postgres = postgres;
  }

  /** Creates and fills a database for so many figures, unless an earlier run has done that. */
  void make(String database, long figures, String readerPassword) {
    if (isFilled(database)) {
      return;
    }
    postgres.createDatabase(database);
    long series = Math.max(1, figures / FIGURES_AN_OBSERVATION / OBSERVATIONS_A_SERIES);
    try (Connection connection = connectForScripts(database);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema tradewire; set search_path = tradewire");
      for (Path migration : migrations()) {
        statement.execute(Files.readString(migration).replace("${readerPassword}", readerPassword));
      }
      // Every database of a server has the same roles.
      statement.execute("alter role tradewire_reader password '" + readerPassword + "'");
      for (String rows : ROWS) {
        statement.execute(String.format(rows, series));
      }
      statement.execute("vacuum analyze");
      statement.execute("comment on database " + database + " is '" + FILLED + "'");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot fill database " + database, e);
    } catch (IOException e) {
      throw new UncheckedIOException("no migrations", e);
    }
  }

  /** The server takes scripts apart: JDBC's driver stumbles on the body of a SQL function. */
  private Connection connectForScripts(String database) throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(database) + "?preferQueryMode=simple",
        postgres.user(),
        postgres.password());
  }

  private boolean isFilled(String database) {
    try (Connection connection = postgres.connect("postgres");
        PreparedStatement filled =
            connection.prepareStatement(
                "select from pg_database where datname = ?"
                    + " and shobj_description(oid, 'pg_database') = ?")) {
      filled.setString(1, database);
      filled.setString(2, FILLED);
      try (ResultSet found = filled.executeQuery()) {
        return found.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot see which databases there are", e);
    }
  }

  /** In Flyway's order: by version, then those that are repeated (R__). */
  private List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(migrations)) {
      return files.sorted(comparing(QueryData::version)).toList();
    }
  }

  private static int version(Path migration) {
    Matcher version = VERSION.matcher(migration.getFileName().toString());
    return version.find() ? Integer.parseInt(version.group(1)) : Integer.MAX_VALUE;
  }

  /** Codes of up to so many series, spread over all. */
  List<String> series(String database, int count) {
    List<String> codes = new ArrayList<>();
    try (Connection connection = postgres.connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select code from tradewire.series order by md5(code) limit " + count)) {
      while (rows.next()) {
        codes.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read series of " + database, e);
    }
    return codes;
  }

  /** Notes changes of other series than those, again and again, until it is closed. */
  ChangeLoad change(String database, List<String> spared) {
    List<String> others = new ArrayList<>(series(database, 3 * spared.size()));
    others.removeAll(spared);
    if (others.isEmpty()) {
      throw new IllegalArgumentException(
          "the database has no other series than the %d that are read: give it more figures"
              .formatted(spared.size()));
    }
    return new ChangeLoad(() -> postgres.connect(database), others);
  }
}
