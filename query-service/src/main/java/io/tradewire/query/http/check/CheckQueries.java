package io.tradewire.query.http.check;

import io.tradewire.query.store.Statement;
import io.vertx.sqlclient.Tuple;

/** Finds what the series say of the thing that a claim is about, actual and planned. */
final class CheckQueries {

  private CheckQueries() {}

  static Statement comparable(Claim claim) {
    return new Statement(
        "select o.series_key, o.period_start, o.period_end, o.unit, o.derivation, s.status,"
            + " o.value, o.change, o.agreeing"
            + " from tradewire.series s join tradewire.observation o on o.series_key = s.key"
            + " where s.indicator = $1 and not o.withdrawn"
            + " and (s.reporter is not distinct from $2 and s.partner is not distinct from $3 or"
            + " not s.directed and s.reporter is not distinct from $3 and s.partner is not distinct"
            + " from $2)"
            + " and ($4::text is not null and s.scope_code is not distinct from $4"
            + " or $4::text is null and $5::text is not null and (s.scope = lower($5) or"
            + " s.scope_code in (select n.scope_code from tradewire.scope_name n where n.phrase ="
            + " lower($5)))"
            + " or $4::text is null and $5::text is null and s.scope is null and s.scope_code is"
            + " null)"
            + " and s.region is not distinct from $6"
            + " and ($7::text is null or s.unit_kind = $7)"
            + " order by o.derivation, o.series_key, o.period_start, o.period_end, o.unit",
        Tuple.tuple()
            .addString(claim.indicator())
            .addString(claim.reporter())
            .addString(claim.partner())
            .addString(claim.scopeCode())
            .addString(claim.scope())
            .addString(claim.region())
            .addString(claim.unitKind()));
  }
}
