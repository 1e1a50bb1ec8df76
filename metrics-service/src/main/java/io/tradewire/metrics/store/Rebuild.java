package io.tradewire.metrics.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tradewire.metrics.recompute.Outcome;
import io.tradewire.metrics.recompute.Recomputation;
import io.tradewire.metrics.recompute.StoredClaim;
import io.tradewire.metrics.recompute.Touched;
import io.tradewire.metrics.series.ObservationKey;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Recomputes all observations and vintages from the claims, some families at a time while new
 * articles go on being stored, and sets right what differs.
 */
@ApplicationScoped
public class Rebuild {

  /** A page is held in memory: claims, vintages and what becomes of them. */
  private static final int FAMILIES = 20;

  private static final String NEXT =
      "select key from tradewire.family where key > $1 order by key limit " + FAMILIES;

  private final Pool pool;

  /** How far it is: of ten million figures it takes long, and the answer comes at the end. */
  private final Counter compared;

  Rebuild(Pool pool, MeterRegistry registry) {
    this.pool = pool;
    compared =
        Counter.builder("tradewire.rebuild.observations")
            .description("observations that rebuilds have compared with their claims")
            .register(registry);
  }

  /** Compares and repairs everything; one transaction for each page of families. */
  public Uni<Rebuilt> everything() {
    return from(-1, Rebuilt.NOTHING);
  }

  private Uni<Rebuilt> from(long last, Rebuilt soFar) {
    return pool.preparedQuery(NEXT)
        .execute(Tuple.of(last))
        .map(rows -> rows.stream().map(row -> row.getLong(0)).toList())
        .chain(
            families -> {
              if (families.isEmpty()) {
                return Uni.createFrom().item(soFar);
              }
              long end = families.get(families.size() - 1);
              return pool.withTransaction(connection -> page(connection, families))
                  .invoke(comparison -> compared.increment(comparison.observations()))
                  .chain(comparison -> from(end, soFar.plus(comparison)));
            });
  }

  private static Uni<Comparison> page(SqlConnection connection, List<Long> families) {
    return connection
        .query(Batch.SETTINGS)
        .execute()
        .chain(() -> SeriesTable.lock(connection, families))
        .chain(() -> FigureRows.claimsOf(connection, families))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .chain(claims -> compare(connection, families, claims));
  }

  private static Uni<Comparison> compare(
      SqlConnection connection, List<Long> families, List<StoredClaim> claims) {
    Set<ObservationKey> keys = new TreeSet<>();
    claims.forEach(claim -> keys.add(claim.key()));
    Outcome outcome = Recomputation.of(Touched.entirely(keys), claims);
    return ObservationRows.current(connection, families)
        .chain(
            current ->
                ObservationRows.revisions(connection, families)
                    .map(revisions -> new Comparison(outcome, current, revisions)))
        .chain(
            comparison ->
                Statements.pipeline(ObservationTable.write(connection, comparison.repair()))
                    .replaceWith(comparison));
  }
}
