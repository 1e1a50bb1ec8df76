package io.tradewire.query.http.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.Response;

/** Reads the problem+json of another service. */
final class UpstreamProblem {

  private static final JsonMapper MAPPER = new JsonMapper();

  private UpstreamProblem() {}

  /** Its detail, else its title, else its status. */
  static String detail(Response response) {
    String status = "status " + response.getStatus();
    if (!response.hasEntity()) {
      return status;
    }
    try {
      JsonNode problem = MAPPER.readTree(response.readEntity(String.class));
      return problem.path("detail").asText(problem.path("title").asText(status));
    } catch (JsonProcessingException e) {
      return status;
    }
  }
}
