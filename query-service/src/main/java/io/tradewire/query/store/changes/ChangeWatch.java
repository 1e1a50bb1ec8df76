package io.tradewire.query.store.changes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.config.QueryConfig;
import io.tradewire.query.store.Statement;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;

/**
 * Knows the version of the data without asking: it listens to metrics-service's notifications on a
 * connection of its own, and asks now and then besides. While it does not know for sure (the
 * connection is lost, the last answer is old) it says so, and readers ask the database.
 */
@ApplicationScoped
public class ChangeWatch {

  private static final Logger LOG = Logger.getLogger(ChangeWatch.class);
  private static final long RECONNECT_MILLIS = 1000;
  private static final int POLLS_UNTIL_STALE = 3;
  private static final int SUBJECTS_REMEMBERED = 200_000;

  private final Vertx vertx;
  private final Pool pool;
  private final Duration poll;
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

  private final LastChanges lastChanges = new LastChanges(SUBJECTS_REMEMBERED);

  private volatile Known known;

  /** Also while the database is away: what it says when it is back is held against this. */
  private Moment last = new Moment(null, 0);

  private PgConnection connection;
  private boolean asking;
  private boolean askAgain;
  private Context context;

  private record Known(Moment moment, long nanos) {}

  ChangeWatch(Vertx vertx, Pool pool, QueryConfig config) {
    this.vertx = vertx;
    this.pool = pool;
    this.poll = config.changes().poll();
  }

  void start(@Observes StartupEvent event) {
    context = vertx.getOrCreateContext();
    context.runOnContext(
        on -> {
          connect();
          vertx.setPeriodic(poll.toMillis(), tick -> ask());
        });
  }

  /** The version of what a read sees now; empty while it is not known. */
  public Optional<Version> version() {
    return now().map(Moment::version);
  }

  /** What a read sees that begins now; empty while it is not known. */
  public Optional<Moment> now() {
    Known answer = known;
    boolean fresh =
        answer != null && System.nanoTime() - answer.nanos < POLLS_UNTIL_STALE * poll.toNanos();
    return fresh ? Optional.of(answer.moment) : Optional.empty();
  }

  /** Whether what was read after a moment is still right; false while that is not known. */
  public boolean isUnchanged(Moment since, Set<Subject> subjects) {
    return now().isPresent() && lastChanges.unchangedSince(since.number(), subjects);
  }

  /**
   * Completes when the version is another than the one seen, or after the limit, on the caller's
   * event loop.
   *
   * @param seen as {@link #version()} gave it, before whatever is repeated after the change
   */
  public Uni<Void> changeFrom(Optional<Version> seen, Duration limit) {
    Context caller = vertx.getOrCreateContext();
    return Uni.createFrom()
        .<Void>emitter(
            emitter -> {
              Runnable wake = () -> caller.runOnContext(on -> emitter.complete(null));
              waiting.add(wake);
              long timer = vertx.setTimer(Math.max(1, limit.toMillis()), late -> wake.run());
              emitter.onTermination(
                  () -> {
                    waiting.remove(wake);
                    vertx.cancelTimer(timer);
                  });
              if (!version().equals(seen)) {
                wake.run();
              }
            });
  }

  private void connect() {
    pool.getConnection()
        .onFailure(this::lost)
        .onSuccess(
            opened -> {
              connection = PgConnection.cast(opened);
              connection.notificationHandler(notification -> ask());
              connection.closeHandler(closed -> lost(null));
              connection
                  .query("listen tradewire_change")
                  .execute()
                  .onFailure(e -> opened.close())
                  .onSuccess(listening -> ask());
            });
  }

  private void lost(Throwable cause) {
    LOG.warnf("changes are not heard of until the database is back: %s", cause);
    known = null;
    connection = null;
    asking = false;
    vertx.setTimer(RECONNECT_MILLIS, later -> connect());
  }

  /** One question at a time; what happened meanwhile is asked for once more. */
  private void ask() {
    if (connection == null) {
      return;
    }
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    askAgain = false;
    SqlConnection asked = connection;
    Statement question = ChangedSubjects.statement(last.version());
    asked
        .preparedQuery(question.sql())
        .execute(question.values())
        .onComplete(
            answer -> {
              asking = false;
              if (asked != connection) {
                return;
              }
              if (answer.succeeded()) {
                learn(answer.result());
              } else {
                LOG.warnf("cannot read the version of the data: %s", answer.cause());
                known = null;
              }
              if (askAgain) {
                ask();
              }
            });
  }

  private void learn(RowSet<Row> answer) {
    Version version = ChangedSubjects.version(answer);
    boolean isNew = !version.equals(last.version());
    if (isNew) {
      Moment before = last;
      last = new Moment(version, before.number() + 1);
      noteChanges(before, answer);
    }
    boolean isHeardOf = isNew || known == null;
    known = new Known(last, System.nanoTime());
    if (isHeardOf) {
      for (Runnable wake = waiting.poll(); wake != null; wake = waiting.poll()) {
        wake.run();
      }
    }
  }

  /** Before the new version is told to anybody. */
  private void noteChanges(Moment before, RowSet<Row> answer) {
    Optional<Set<Subject>> subjects = ChangedSubjects.subjects(answer);
    boolean comparable = before.version() != null && last.version().follows(before.version());
    if (comparable && subjects.isPresent()) {
      lastChanges.changed(subjects.get(), last.number());
    } else {
      lastChanges.everythingChanged(last.number());
    }
  }
}
