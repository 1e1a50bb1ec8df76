package io.tradewire.query.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tradewire.client.ChangePage;
import io.tradewire.client.Claim;
import io.tradewire.client.Observation;
import io.tradewire.client.ObservationFilter;
import io.tradewire.client.Page;
import io.tradewire.client.QueryApi;
import io.tradewire.client.Revision;
import io.tradewire.query.IngestStub;
import io.tradewire.query.QueryDatabase;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ContextResolver;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The typed client reads everything that the service writes, and nothing else. */
@QuarkusTest
@WithTestResource(QueryDatabase.class)
@WithTestResource(IngestStub.class)
class ClientTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Fails on a property that the client does not know. */
  public static final class Strict implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
      return new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
  }

  private static QueryApi api() {
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(URI.create("http://localhost:" + RestAssured.port))
        .register(new Strict())
        .build(QueryApi.class);
  }

  @Test
  void observationsTheirClaimsAndRevisionsAreRead() {
    ObservationFilter filter = new ObservationFilter();
    filter.indicator = List.of("exports");
    filter.partner = List.of("RU");
    filter.currency = "EUR";
    Page<Observation> page = api().observations(filter).await().atMost(LIMIT);
    assertFalse(page.truncated());
    assertNull(page.next());
    Observation exports = page.items().get(0);
    assertEquals(new BigDecimal("7012345678.9012345"), exports.value());
    assertEquals("EUR", exports.converted().unit());
    Page<Claim> claims = api().claims(exports.id()).await().atMost(LIMIT);
    assertEquals("$7.0123456789012345 billion", claims.items().get(0).quote());
    Page<Revision> revisions = api().revisions(exports.id()).await().atMost(LIMIT);
    assertEquals("new", revisions.items().get(0).reason());
    assertEquals(exports.spread(), api().observation(exports.id()).await().atMost(LIMIT).spread());
  }

  @Test
  void theFeedIsRead() {
    ChangePage changes = api().changes("0", 0).await().atMost(LIMIT);
    assertEquals("10-1", changes.items().get(0).seq());
    assertTrue(api().changes("now", 0).await().atMost(LIMIT).items().isEmpty());
  }

  @Test
  void aProblemIsAnException() {
    WebApplicationException e =
        assertThrows(
            WebApplicationException.class,
            () -> api().changes("yesterday", 0).await().atMost(LIMIT));
    assertEquals(400, e.getResponse().getStatus());
  }
}
