package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tradewire.metrics.articles.ArticleChange;
import io.tradewire.metrics.articles.ArticleEvent;
import io.tradewire.metrics.articles.Version;
import io.tradewire.metrics.recompute.StoredKey;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One transaction. Locks are taken in one order by all: articles by id, then families by key; so
 * batches that meet wait for each other and never deadlock.
 */
final class Batch {

  /**
   * Every statement looks some keys up in an index. The planner must not prefer to read a whole
   * table, as it does while statistics say that the table is small: such a plan stays with the
   * prepared statement while the table grows. So, for this transaction: one plan for any number of
   * keys, and of it only nested loops over indexes.
   */
  static final String SETTINGS =
      Stream.of("seqscan", "bitmapscan", "hashjoin", "mergejoin")
          .map(way -> "set_config('enable_" + way + "', 'off', true)")
          .collect(
              Collectors.joining(
                  ", ",
                  "select set_config('plan_cache_mode', 'force_generic_plan', true),"
                      + " set_config('jit', 'off', true), ",
                  ""));

  private final SortedMap<String, List<ArticleEvent>> events = new TreeMap<>();
  private final KnownSeries known;
  private final Turn turn;
  private KnownSeries.Unknown unknown;

  Batch(List<ArticleEvent> events, KnownSeries known, Turn turn) {
    for (ArticleEvent event : events) {
      this.events.computeIfAbsent(event.articleId(), id -> new ArrayList<>()).add(event);
    }
    this.known = known;
    this.turn = turn;
  }

  /** Writes everything; the caller commits. */
  Uni<Written> write(SqlConnection connection) {
    SortedMap<String, ArticleChange> changes = new TreeMap<>();
    events.forEach((id, own) -> changes.put(id, ArticleChange.of(id, List.of(), own)));
    List<ArticleEvent> offered = changes.values().stream().map(ArticleChange::current).toList();
    Uni<Void> settings = connection.query(SETTINGS).execute().replaceWithVoid();
    return Uni.join()
        .all(settings.replaceWith(Set.<String>of()), ArticleTable.insertNew(connection, offered))
        .andFailFast()
        .map(results -> results.get(1))
        .chain(inserted -> reconcile(connection, changes, inserted))
        .chain(() -> movedKeys(connection, changes.values()))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(keys -> new Claims(changes.values(), keys))
        .call(turn::toLockFamilies)
        .chain(claims -> write(connection, claims));
  }

  private Uni<Written> write(SqlConnection connection, Claims claims) {
    unknown = claims.unknown(known);
    return claims.write(connection, unknown, turn::hasLocks);
  }

  /** To be called after the commit. */
  void committed() {
    if (unknown != null) {
      known.add(unknown);
    }
  }

  /** Compares events with what is stored of their articles, where they are not new. */
  private Uni<Void> reconcile(
      SqlConnection connection, SortedMap<String, ArticleChange> changes, Set<String> inserted) {
    List<String> stored = changes.keySet().stream().filter(id -> !inserted.contains(id)).toList();
    if (stored.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return ArticleTable.lock(connection, stored)
        .chain(
            versions -> {
              stored.forEach(id -> changes.put(id, compare(id, versions)));
              return ArticleTable.update(
                  connection,
                  stored.stream()
                      .map(id -> changes.get(id).current())
                      .filter(Objects::nonNull)
                      .toList());
            });
  }

  private ArticleChange compare(String id, Map<String, List<Version>> versions) {
    return ArticleChange.of(id, versions.get(id), events.get(id));
  }

  private static Uni<List<StoredKey>> movedKeys(
      SqlConnection connection, Collection<ArticleChange> changes) {
    List<String> ids =
        changes.stream().filter(c -> !c.moved().isEmpty()).map(ArticleChange::articleId).toList();
    return ids.isEmpty() ? Uni.createFrom().item(List.of()) : FigureRows.keysOf(connection, ids);
  }
}
