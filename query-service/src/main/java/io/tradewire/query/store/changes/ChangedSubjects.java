package io.tradewire.query.store.changes;

import io.tradewire.query.store.Statement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for the version of the data and, in the same snapshot, for what has changed since another.
 */
final class ChangedSubjects {

  /** Beyond that, it is not worth while to tell one from the other. */
  private static final int MOST_CHANGES = 10_000;

  private static final String SQL =
      "select v.complete, v.beyond, t.changes, s.key, s.code, s.indicator, s.reporter, s.partner,"
          + " s.scope_code from ("
          + ChangeQueries.VERSION
          + ") v left join lateral (select c.series_key, sum(count(*)) over ()::int8 as changes"
          + " from (select series_key from tradewire.change where tx > $1 limit $2) c"
          + " group by c.series_key) t on true"
          + " left join tradewire.series s on s.key = t.series_key";

  private ChangedSubjects() {}

  /**
   * The version now, and what changed since another.
   *
   * @param since the version that was known before, null for none
   */
  static Statement statement(Version since) {
    long complete = since == null ? Long.MAX_VALUE : since.complete();
    return new Statement(SQL, Tuple.of(complete, MOST_CHANGES));
  }

  static Version version(RowSet<Row> answer) {
    Row row = answer.iterator().next();
    return new Version(row.getLong(0), row.getLong(1));
  }

  /** What the changes are about; empty if there are too many to tell. */
  static Optional<Set<Subject>> subjects(RowSet<Row> answer) {
    Set<Subject> subjects = new HashSet<>();
    for (Row row : answer) {
      Long changes = row.getLong(2);
      if (changes == null) {
        return Optional.of(Set.of());
      }
      if (changes >= MOST_CHANGES || row.getLong(3) == null) {
        return Optional.empty();
      }
      subjects.add(Subject.series(HexFormat.of().toHexDigits(row.getLong(3))));
      subjects.add(Subject.series(row.getString(4)));
      subjects.add(Subject.indicator(row.getString(5)));
      add(subjects, Subject.Kind.PARTY, row.getString(6));
      add(subjects, Subject.Kind.PARTY, row.getString(7));
      add(subjects, Subject.Kind.SCOPE_CODE, row.getString(8));
    }
    return Optional.of(subjects);
  }

  private static void add(Set<Subject> subjects, Subject.Kind kind, String name) {
    if (name != null) {
      subjects.add(new Subject(kind, name));
    }
  }
}
