package io.tradewire.metrics.store;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.rates.Rate;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Table {@code rate}. */
@ApplicationScoped
public class RateTable {

  private static final String UPSERT =
      "insert into tradewire.rate (currency, period_start, period_end, usd, source)"
          + " select c, s, e, u::numeric, o from unnest($1::text[], $2::date[], $3::date[],"
          + " $4::text[], $5::text[]) r(c, s, e, u, o)"
          + " on conflict (currency, period_start, period_end)"
          + " do update set (usd, source) = (excluded.usd, excluded.source)";

  private record Key(String currency, Object start, Object end) {}

  private final Pool pool;

  RateTable(Pool pool) {
    this.pool = pool;
  }

  /** Loads all or none; a rate of the same currency and period is replaced. Returns how many. */
  public Uni<Integer> load(List<Rate> rates) {
    Map<Key, Rate> last = new LinkedHashMap<>();
    rates.forEach(rate -> last.put(new Key(rate.currency(), rate.start(), rate.end()), rate));
    List<Rate> rows = new ArrayList<>(last.values());
    return pool.withTransaction(
            connection ->
                Statements.run(
                    connection,
                    UPSERT,
                    rows,
                    list ->
                        Columns.of(list)
                            .texts(Rate::currency)
                            .days(Rate::start)
                            .days(Rate::end)
                            .decimals(Rate::usd)
                            .texts(Rate::source)
                            .tuple()))
        .replaceWith(rows.size());
  }
}
