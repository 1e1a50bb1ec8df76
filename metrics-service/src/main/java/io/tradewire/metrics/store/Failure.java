package io.tradewire.metrics.store;

import io.smallrye.mutiny.CompositeException;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Set;

/** Whose fault a failed transaction is. */
public enum Failure {
  /** The server's or the network's: the same batch will do later. */
  TRANSIENT,
  /** A record's: it will never do. */
  OF_RECORD;

  /**
   * SQLSTATE classes that speak of the data: 22 data exception, 23 integrity constraint violation,
   * 54 program limit exceeded (PostgreSQL's Appendix A). Everything else, as 08 connection, 40
   * rollback, 53 resources, 57 operator intervention, but also a missing table, is no reason to
   * give up a record.
   */
  private static final Set<String> OF_DATA = Set.of("22", "23", "54");

  private static final int CLASS_LENGTH = 2;

  private static final String UNIQUE_VIOLATION = "23505";

  /** What was sent behind a statement that failed is refused with this SQLSTATE. */
  private static final String REFUSED_AFTER_ANOTHER = "25P02";

  /** Of several failures of statements sent at once, the one that made the others fail. */
  static Throwable root(Throwable failure) {
    if (failure instanceof CompositeException all) {
      for (Throwable cause : all.getCauses()) {
        if (!(cause instanceof PgException pg && REFUSED_AFTER_ANOTHER.equals(pg.getSqlState()))) {
          return cause;
        }
      }
    }
    return failure;
  }

  /** Judges a failure of {@link ArticleStore#store} or {@link LetterBox#keep}. */
  public static Failure of(Throwable failure) {
    String state = sqlState(failure);
    boolean ofRecord =
        state == null
            ? isOfOurCode(failure)
            : OF_DATA.contains(state.substring(0, Math.min(CLASS_LENGTH, state.length())));
    return ofRecord ? OF_RECORD : TRANSIENT;
  }

  /** Whether the row is there already, written by another at the same time. */
  public static boolean isRepetition(Throwable failure) {
    return UNIQUE_VIOLATION.equals(sqlState(failure));
  }

  /** What the server said: through its client, or through Hibernate, which speaks of SQL. */
  private static String sqlState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String state =
          cause instanceof PgException pg
              ? pg.getSqlState()
              : cause instanceof SQLException sql ? sql.getSQLState() : null;
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  /** What our own code throws at values it cannot handle; drivers throw other things. */
  private static boolean isOfOurCode(Throwable failure) {
    return failure instanceof KeyClashException
        || failure instanceof IllegalArgumentException
        || failure instanceof ArithmeticException
        || failure instanceof DateTimeException
        || failure instanceof NullPointerException
        || failure instanceof ClassCastException;
  }
}
