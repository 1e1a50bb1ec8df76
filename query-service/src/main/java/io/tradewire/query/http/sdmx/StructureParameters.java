package io.tradewire.query.http.sdmx;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of structure queries, as SDMX 2.1 REST names them. */
public class StructureParameters {

  private static final List<MediaType> JSON =
      List.of(
          MediaType.valueOf("application/vnd.sdmx.structure+json"),
          MediaType.APPLICATION_JSON_TYPE);
  private static final List<MediaType> XML =
      List.of(
          MediaType.valueOf("application/vnd.sdmx.structure+xml"),
          MediaType.APPLICATION_XML_TYPE,
          MediaType.TEXT_XML_TYPE);

  @QueryParam("references")
  @Parameter(
      description = "none, children, descendants, parents, all or one kind of artefact",
      example = "children")
  String references;

  @QueryParam("detail")
  @Parameter(description = "Artefacts are always answered in full", example = "full")
  String detail;

  @Context HttpHeaders headers;

  /** XML unless the client prefers JSON. */
  boolean wantsJson() {
    for (MediaType type : headers.getAcceptableMediaTypes()) {
      if (XML.stream().anyMatch(type::isCompatible)) {
        return false;
      }
      if (JSON.stream().anyMatch(type::isCompatible)) {
        return true;
      }
    }
    return false;
  }
}
