package io.tradewire.query.http.sdmx;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which codes have data, by SDMX 3.0's paths. */
@Path("/v1/sdmx/availability")
@Tag(name = "SDMX")
public class SdmxAvailability3Resource {

  private final SdmxAvailabilityResource availability;

  SdmxAvailability3Resource(SdmxAvailabilityResource availability) {
    this.availability = availability;
  }

  /** Of all series; the last parts of the path may be left out. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}")
  @Operation(hidden = true)
  public Uni<Response> all(
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @BeanParam SdmxParameters parameters) {
    return ofComponent(agency, id, "+", "*", "*", parameters);
  }

  /** The same of a version. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}/{version}")
  @Operation(hidden = true)
  public Uni<Response> ofVersion(
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @BeanParam SdmxParameters parameters) {
    return ofComponent(agency, id, version, "*", "*", parameters);
  }

  /** Of the series of keys. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}/{version}/{key}")
  @Operation(hidden = true)
  public Uni<Response> byKey(
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("key") String key,
      @BeanParam SdmxParameters parameters) {
    return ofComponent(agency, id, version, key, "*", parameters);
  }

  /** Of the series of keys, for one dimension. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}/{version}/{key}/{component}")
  @Operation(summary = "The codes of a dimension for which keys have data (SDMX 3.0)")
  public Uni<Response> ofComponent(
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("key") String key,
      @PathParam("component") String component,
      @BeanParam SdmxParameters parameters) {
    FlowReference.check(agency, id, version);
    return availability.answer(SdmxKey.parseVersion3(key), component, parameters);
  }
}
