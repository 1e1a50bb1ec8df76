package io.tradewire.query.http.sdmx;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which codes have data (SDMX 2.1 REST, "availableconstraint"). */
@Path("/v1/sdmx/availableconstraint")
@Tag(name = "SDMX")
public class SdmxAvailabilityResource {

  private final SdmxMessages messages;

  SdmxAvailabilityResource(SdmxMessages messages) {
    this.messages = messages;
  }

  /** Of all series. */
  @GET
  @Path("/{flow}")
  @Operation(summary = "The codes of each dimension for which there is data")
  public Uni<Response> all(@PathParam("flow") String flow, @BeanParam SdmxParameters parameters) {
    return answer(flow, "all", "all", parameters);
  }

  /** Of the series of a key. */
  @GET
  @Path("/{flow}/{key}")
  @Operation(hidden = true)
  public Uni<Response> byKey(
      @PathParam("flow") String flow,
      @PathParam("key") String key,
      @BeanParam SdmxParameters parameters) {
    return answer(flow, key, "all", parameters);
  }

  /** Of the series of a key, for one dimension. */
  @GET
  @Path("/{flow}/{key}/{provider}/{component}")
  @Operation(summary = "The codes of one dimension for which a key has data")
  public Uni<Response> ofComponent(
      @PathParam("flow") String flow,
      @PathParam("key") String key,
      @PathParam("provider") String provider,
      @PathParam("component") String component,
      @BeanParam SdmxParameters parameters) {
    return answer(flow, key, component, parameters);
  }

  private Uni<Response> answer(
      String flow, String key, String component, SdmxParameters parameters) {
    FlowReference.check(flow);
    return answer(SdmxKey.parse(key), component, parameters);
  }

  Uni<Response> answer(SdmxKey key, String component, SdmxParameters parameters) {
    if (!FlowReference.isAll(component) && Dsd.position(component) < 0) {
      throw FlowReference.unknown("dimension " + component);
    }
    return messages
        .availability(parameters.filter(key), component)
        .map(
            body ->
                Response.ok(body)
                    .header(
                        HttpHeaders.CONTENT_TYPE, "application/vnd.sdmx.structure+xml;version=2.1")
                    .build());
  }
}
