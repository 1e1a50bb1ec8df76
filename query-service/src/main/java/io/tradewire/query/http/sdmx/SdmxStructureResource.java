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

/** Structure queries of the SDMX REST API 2.1 (and 3.0, under {@code /structure}). */
@Path("/v1/sdmx/{prefix: (structure/)?}{kind: dataflow|datastructure|conceptscheme|codelist}")
@Tag(name = "SDMX")
public class SdmxStructureResource {

  private final SdmxMessages messages;

  SdmxStructureResource(SdmxMessages messages) {
    this.messages = messages;
  }

  /** All artefacts of a kind. */
  @GET
  @Operation(summary = "All artefacts of a kind: dataflow, datastructure, conceptscheme, codelist")
  public Uni<Response> all(
      @PathParam("kind") String kind, @BeanParam StructureParameters parameters) {
    return answer(kind, "all", "all", "latest", parameters);
  }

  /** All artefacts of an agency. */
  @GET
  @Path("/{agency}")
  @Operation(hidden = true)
  public Uni<Response> ofAgency(
      @PathParam("kind") String kind,
      @PathParam("agency") String agency,
      @BeanParam StructureParameters parameters) {
    return answer(kind, agency, "all", "latest", parameters);
  }

  /** The latest version of an artefact. */
  @GET
  @Path("/{agency}/{id}")
  @Operation(hidden = true)
  public Uni<Response> latest(
      @PathParam("kind") String kind,
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @BeanParam StructureParameters parameters) {
    return answer(kind, agency, id, "latest", parameters);
  }

  /** An artefact. */
  @GET
  @Path("/{agency}/{id}/{version}")
  @Operation(summary = "An artefact, and with 'references' those it needs or that need it")
  public Uni<Response> one(
      @PathParam("kind") String kind,
      @PathParam("agency") String agency,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @BeanParam StructureParameters parameters) {
    return answer(kind, agency, id, version, parameters);
  }

  private Uni<Response> answer(
      String kind, String agency, String id, String version, StructureParameters parameters) {
    Artefact artefact = Artefact.parse(kind);
    check(artefact, agency, id, version);
    boolean json = parameters.wantsJson();
    return messages
        .structure(
            artefact.with(parameters.references), artefact == Artefact.CODELIST ? id : "all", json)
        .map(
            body ->
                Response.ok(body)
                    .header(
                        HttpHeaders.CONTENT_TYPE,
                        json
                            ? "application/vnd.sdmx.structure+json;version=1.0"
                            : "application/vnd.sdmx.structure+xml;version=2.1")
                    .header(HttpHeaders.VARY, "Accept, Accept-Encoding")
                    .build());
  }

  private static void check(Artefact artefact, String agency, String id, String version) {
    switch (artefact) {
      case DATAFLOW, DATA_STRUCTURE -> FlowReference.check(agency, id, version);
      case CONCEPT_SCHEME -> {
        FlowReference.checkOwner(agency, version);
        if (!FlowReference.isAll(id) && !id.equals(Dsd.CONCEPTS)) {
          throw FlowReference.unknown("concept scheme " + id);
        }
      }
      case CODELIST -> FlowReference.checkOwner(agency, version);
    }
  }
}
