package io.tradewire.query.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With CORS an answer's headers depend on who asks: a cache between must not give one origin's
 * answer to another (Fetch standard, "CORS protocol and HTTP caches").
 */
@ApplicationScoped
class VaryByOrigin {

  private static final int PRIORITY = KeptAnswers.PRIORITY + 20;

  private final boolean cors;

  VaryByOrigin(@ConfigProperty(name = "quarkus.http.cors.enabled") boolean cors) {
    this.cors = cors;
  }

  void register(@Observes Filters filters) {
    if (cors) {
      filters.register(VaryByOrigin::handle, PRIORITY);
    }
  }

  /** At the end, because a resource's headers take the place of those that are there. */
  private static void handle(RoutingContext routing) {
    routing.addHeadersEndHandler(
        end -> routing.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN));
    routing.next();
  }
}
