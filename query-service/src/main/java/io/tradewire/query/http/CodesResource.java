package io.tradewire.query.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.mutiny.Uni;
import io.tradewire.query.domain.Indicator;
import io.tradewire.query.domain.Parties;
import io.tradewire.query.format.JsonList;
import io.tradewire.query.store.Database;
import io.tradewire.query.store.SeriesQueries;
import io.tradewire.query.store.Statement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes that filters take. */
@Path("/v1")
@Tag(name = "Codes", description = "The codes that filters take")
public class CodesResource {

  private final Database database;

  CodesResource(Database database) {
    this.database = database;
  }

  /** All indicators, with the number of their series. */
  @GET
  @Path("/indicators")
  @Operation(summary = "All indicators, with the number of their series")
  public Uni<Response> indicators(@BeanParam ItemParameters item) {
    return counts(SeriesQueries.byIndicator())
        .map(
            counts ->
                Answers.json(
                    item.request(),
                    list(
                        out -> {
                          for (Indicator indicator : Indicator.values()) {
                            write(out, indicator, counts);
                          }
                        })));
  }

  /** All parties, countries before blocs, with the number of their series. */
  @GET
  @Path("/parties")
  @Operation(summary = "All parties, with the number of series they report or are partner in")
  public Uni<Response> parties(@BeanParam ItemParameters item) {
    return counts(SeriesQueries.byParty())
        .map(
            counts ->
                Answers.json(
                    item.request(),
                    list(
                        out -> {
                          write(out, "country", Parties.countryNames(), counts);
                          write(out, "bloc", Parties.blocNames(), counts);
                        })));
  }

  private Uni<Map<String, Long>> counts(Statement statement) {
    return database
        .rows(statement)
        .map(
            rows -> {
              Map<String, Long> counts = new HashMap<>();
              rows.forEach(row -> counts.put(row.getString(0), row.getLong(1)));
              return counts;
            });
  }

  private static byte[] list(JsonList.Content items) {
    return JsonList.bytes(
        out -> {
          out.writeStartObject();
          out.writeArrayFieldStart("items");
          items.write(out);
          out.writeEndArray();
          out.writeNullField("next");
          out.writeBooleanField("truncated", false);
          out.writeEndObject();
        });
  }

  private static void write(JsonGenerator out, Indicator indicator, Map<String, Long> counts)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("code", indicator.code());
    out.writeStringField("name", indicator.label());
    out.writeBooleanField("directed", indicator.directed());
    out.writeNumberField("series", counts.getOrDefault(indicator.code(), 0L));
    out.writeEndObject();
  }

  private static void write(
      JsonGenerator out, String kind, Map<String, String> names, Map<String, Long> counts)
      throws IOException {
    for (Map.Entry<String, String> party : names.entrySet()) {
      out.writeStartObject();
      out.writeStringField("code", party.getKey());
      out.writeStringField("name", party.getValue());
      out.writeStringField("kind", kind);
      out.writeNumberField("series", counts.getOrDefault(party.getKey(), 0L));
      out.writeEndObject();
    }
  }
}
