package io.tradewire.metrics.http;

import io.smallrye.mutiny.Uni;
import io.tradewire.metrics.rates.RateCsv;
import io.tradewire.metrics.store.RateTable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Exchange rates, for conversion when observations are read. */
@Path("/v1/rates")
class RateResource {

  private final RateTable rates;

  RateResource(RateTable rates) {
    this.rates = rates;
  }

  /** Loads rates, all or none; later ones replace those of the same currency and period. */
  @POST
  @Consumes("text/csv")
  public Uni<Loaded> load(String csv) {
    return rates.load(RateCsv.parse(csv)).map(Loaded::new);
  }

  /** How many rates were loaded. */
  record Loaded(int loaded) {}
}
