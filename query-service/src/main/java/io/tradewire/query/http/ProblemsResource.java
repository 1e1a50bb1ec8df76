package io.tradewire.query.http;

import io.tradewire.query.domain.Problem;
import io.tradewire.query.domain.ProblemKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the {@code type} of a problem refers to. */
@Path("/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems", description = "The kinds of errors of this API (RFC 9457)")
public class ProblemsResource {

  /** A kind of problem and what to do about it. */
  public record ProblemType(String type, String title, int status, String remedy) {
    static ProblemType of(ProblemKind kind) {
      return new ProblemType(
          ProblemBody.TYPES + kind.slug(), kind.title(), kind.status(), kind.remedy());
    }
  }

  /** All kinds. */
  @GET
  @Operation(summary = "All kinds of problems")
  public List<ProblemType> all() {
    return Arrays.stream(ProblemKind.values()).map(ProblemType::of).toList();
  }

  /** One kind. */
  @GET
  @Path("/{slug}")
  @Operation(summary = "One kind of problem")
  public ProblemType one(@PathParam("slug") String slug) {
    return Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.slug().equals(slug))
        .findFirst()
        .map(ProblemType::of)
        .orElseThrow(
            () -> Problem.of(ProblemKind.NOT_FOUND, "There is no problem type " + slug + "."));
  }
}
