package io.tradewire.query.http.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the OpenAPI document: what each path answers, with an example out of a real run, and
 * the problem that all have in common. {@code examples.json} maps paths to examples.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiExamples implements OASFilter {

  private static final String PROBLEM = "application/problem+json";
  private static final String[] LISTS = {"text/csv", "application/x-ndjson"};
  private static final String[] SDMX = {
    "application/vnd.sdmx.genericdata+xml;version=2.1",
    "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
    "application/vnd.sdmx.data+json;version=1.0.0",
    "application/vnd.sdmx.data+csv;version=1.0.0"
  };

  private final Map<String, Object> examples = read();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    document.getPaths().getPathItems().forEach(this::complete);
  }

  private void complete(String path, PathItem item) {
    for (Operation operation : item.getOperations().values()) {
      operation.setResponses(
          OASFactory.createAPIResponses()
              .addAPIResponse(
                  "200",
                  OASFactory.createAPIResponse()
                      .description("The answer; an ETag where it can be asked for again")
                      .content(answer(path)))
              .addAPIResponse(
                  "default",
                  OASFactory.createAPIResponse()
                      .description("A problem: what is wrong and what would help")
                      .content(problem())));
      if (path.equals("/v1/check")) {
        operation.setRequestBody(
            OASFactory.createRequestBody()
                .required(true)
                .content(
                    OASFactory.createContent()
                        .addMediaType("application/json", json(examples.get("check-request")))
                        .addMediaType("text/plain", media(null))));
      }
    }
  }

  private Content answer(String path) {
    Content content = OASFactory.createContent();
    if (path.startsWith("/v1/sdmx/data")) {
      for (String type : SDMX) {
        content.addMediaType(type, media(null));
      }
      return content;
    }
    if (path.startsWith("/v1/sdmx")) {
      return content
          .addMediaType("application/vnd.sdmx.structure+xml;version=2.1", media(null))
          .addMediaType("application/vnd.sdmx.structure+json;version=1.0", media(null));
    }
    content.addMediaType("application/json", json(examples.get(path)));
    if (path.equals("/v1/changes")) {
      content.addMediaType("text/event-stream", media(null));
    } else if (isList(path)) {
      for (String type : LISTS) {
        content.addMediaType(type, media(null));
      }
    }
    return content;
  }

  private Content problem() {
    MediaType example = media(examples.get("problem"));
    example.schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    return OASFactory.createContent().addMediaType(PROBLEM, example);
  }

  private static boolean isList(String path) {
    return path.matches("/v1/(observations|series|figures|targets|plot)")
        || path.endsWith("/claims")
        || path.endsWith("/revisions");
  }

  private static MediaType json(Object example) {
    MediaType media = media(example);
    media.schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
    return media;
  }

  private static MediaType media(Object example) {
    MediaType media = OASFactory.createMediaType();
    if (example != null) {
      media.example(example);
    }
    return media;
  }

  private static Map<String, Object> read() {
    try (InputStream in = ApiExamples.class.getResourceAsStream("/examples.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("examples.json", e);
    }
  }
}
