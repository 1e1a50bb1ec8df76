package io.tradewire.query.store;

import io.tradewire.query.domain.Problem;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;

/** Tells an outage of the database, which passes, from an error of this service. */
final class Outage {

  private static final int RETRY_AFTER_SECONDS = 5;

  /** SQLSTATE classes: connection, resources, operator intervention. */
  private static final Set<String> PASSING = Set.of("08", "53", "57");

  private Outage() {}

  static Throwable explain(Throwable e) {
    return passes(e)
        ? Problem.unavailable(
            "The database does not answer (" + e.getMessage() + "); try again.",
            RETRY_AFTER_SECONDS)
        : e;
  }

  private static boolean passes(Throwable e) {
    if (e instanceof PgException pg) {
      return pg.getSqlState() != null && PASSING.contains(pg.getSqlState().substring(0, 2));
    }
    return e instanceof IOException
        || e instanceof NoStackTraceThrowable
        || e instanceof VertxException
        || e instanceof java.util.concurrent.TimeoutException;
  }
}
