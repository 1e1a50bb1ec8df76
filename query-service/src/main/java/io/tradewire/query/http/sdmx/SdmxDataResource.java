package io.tradewire.query.http.sdmx;

import io.smallrye.mutiny.Uni;
import io.tradewire.query.http.StreamedBody;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Data queries of the SDMX REST API 2.1, and of 3.0 as far as keys go. */
@Path("/v1/sdmx/data")
@Tag(name = "SDMX", description = "The same data for statistical software: SDMX 2.1 REST")
public class SdmxDataResource {

  private final SdmxMessages messages;

  SdmxDataResource(SdmxMessages messages) {
    this.messages = messages;
  }

  /** Data of all series. */
  @GET
  @Path("/{flow}")
  @Operation(summary = "Data of all series (SDMX 2.1)")
  public Uni<Response> all(
      @PathParam("flow") String flow,
      @BeanParam SdmxParameters parameters,
      @Context HttpHeaders headers) {
    FlowReference.check(flow);
    return answer(SdmxKey.ALL, parameters, headers);
  }

  /** Data of the series of a key. */
  @GET
  @Path("/{flow}/{key}")
  @Operation(summary = "Data of the series of a key, for example A.KZ.RU.exports.... (SDMX 2.1)")
  public Uni<Response> byKey(
      @PathParam("flow") String flow,
      @PathParam("key") String key,
      @BeanParam SdmxParameters parameters,
      @Context HttpHeaders headers) {
    FlowReference.check(flow);
    return answer(SdmxKey.parse(key), parameters, headers);
  }

  /** The same; there is one provider. */
  @GET
  @Path("/{flow}/{key}/{provider: all|TRADEWIRE}")
  @Operation(hidden = true)
  public Uni<Response> byKeyAndProvider(
      @PathParam("flow") String flow,
      @PathParam("key") String key,
      @PathParam("provider") String provider,
      @BeanParam SdmxParameters parameters,
      @Context HttpHeaders headers) {
    return byKey(flow, key, parameters, headers);
  }

  /** Data of all series, by SDMX 3.0's path, whose last parts may be left out. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}")
  @Operation(hidden = true)
  public Uni<Response> version3All(
      @PathParam("context") String context,
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @BeanParam SdmxParameters parameters,
      @Context HttpHeaders headers) {
    return version3(context, agency, id, "+", "*", parameters, headers);
  }

  /** The same of a version. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}/{version}")
  @Operation(hidden = true)
  public Uni<Response> version3Version(
      @PathParam("context") String context,
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @BeanParam SdmxParameters parameters,
      @Context HttpHeaders headers) {
    return version3(context, agency, id, version, "*", parameters, headers);
  }

  /** Data of the series of keys, by SDMX 3.0's path. */
  @GET
  @Path("/{context: dataflow|datastructure}/{agency}/{id}/{version}/{key}")
  @Operation(summary = "Data of the series of keys, for example A.KZ.RU,A.KZ.CN (SDMX 3.0)")
  public Uni<Response> version3(
      @PathParam("context") String context,
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("key") String key,
      @BeanParam SdmxParameters parameters,
      @Context HttpHeaders headers) {
    FlowReference.check(agency, id, version);
    return answer(SdmxKey.parseVersion3(key), parameters, headers);
  }

  private Uni<Response> answer(SdmxKey key, SdmxParameters parameters, HttpHeaders headers) {
    SdmxFilter filter = parameters.filter(key);
    SdmxFormat format = SdmxFormat.choose(parameters.format, headers.getAcceptableMediaTypes());
    return messages
        .data(filter, format)
        .map(
            data ->
                Response.ok(new StreamedBody(data.cursor(), data.lines()))
                    .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                    .build());
  }
}
