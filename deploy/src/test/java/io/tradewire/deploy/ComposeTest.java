package io.tradewire.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be known of docker-compose.yml without Docker. */
class ComposeTest {

  private static final JsonNode COMPOSE =
      Yaml.document(Service.HOUSE.resolve("docker-compose.yml"));
  private static final JsonNode SERVICES = COMPOSE.path("services");

  static Stream<Service> services() {
    return Service.ALL.stream();
  }

  @Test
  void startsKafkaPostgresAndTheThreeServices() {
    Set<String> expected = new TreeSet<>(Set.of("kafka", "postgres"));
    Service.ALL.forEach(service -> expected.add(service.name()));
    assertEquals(expected, Yaml.keys(SERVICES));
  }

  @Test
  void everyContainerTellsWhetherItIsHealthy() {
    for (JsonNode service : SERVICES) {
      assertEquals("CMD", service.at("/healthcheck/test/0").asText(), service::toString);
      assertTrue(service.at("/healthcheck/retries").asInt() > 0, service::toString);
    }
  }

  @Test
  void nothingIsPublishedBeyondLoopback() {
    for (JsonNode service : SERVICES) {
      for (JsonNode port : service.path("ports")) {
        assertTrue(port.asText().startsWith("127.0.0.1:"), port::asText);
      }
    }
  }

  @Test
  void imagesOfOthersHaveAVersion() {
    for (String name : List.of("kafka", "postgres")) {
      String image = SERVICES.path(name).path("image").asText();
      assertTrue(image.matches("[a-z/]+:\\d[\\w.-]*"), image);
    }
  }

  @Test
  void whatIsNeededIsAwaitedUntilItIsHealthy() {
    for (JsonNode service : SERVICES) {
      service
          .path("depends_on")
          .properties()
          .forEach(
              needed -> {
                assertTrue(SERVICES.has(needed.getKey()), needed::getKey);
                assertEquals("service_healthy", needed.getValue().path("condition").asText());
              });
    }
  }

  @Test
  void volumesAreDeclared() {
    Set<String> mounted = new TreeSet<>();
    for (JsonNode service : SERVICES) {
      service.path("volumes").forEach(volume -> mounted.add(volume.asText().split(":")[0]));
    }
    assertEquals(Yaml.keys(COMPOSE.path("volumes")), mounted);
  }

  @ParameterizedTest
  @MethodSource("services")
  void builtFromAFileThatIsThere(Service service) {
    JsonNode build = SERVICES.path(service.name()).path("build");
    Path context = Service.HOUSE.resolve(build.path("context").asText("missing"));
    Path dockerfile = context.resolve(build.path("dockerfile").asText("missing"));
    assertTrue(Files.isRegularFile(dockerfile), dockerfile::toString);
    assertEquals(service.dockerfile(), dockerfile);
  }

  @ParameterizedTest
  @MethodSource("services")
  void publishedAtThePortThatItListensAt(Service service) {
    JsonNode container = SERVICES.path(service.name());
    String port = Integer.toString(service.port());
    assertEquals("127.0.0.1:" + port + ":" + port, container.at("/ports/0").asText());
    assertTrue(
        container.at("/healthcheck/test/3").asText().contains("/dev/tcp/localhost/" + port + " "),
        "healthcheck");
  }

  @ParameterizedTest
  @MethodSource("services")
  void setsOnlyWhatTheServiceReads(Service service) {
    Set<String> unread = Yaml.keys(SERVICES.path(service.name()).path("environment"));
    unread.removeAll(service.environment());
    assertEquals(Set.of(), unread);
  }

  /** In a container localhost is the container itself. */
  @ParameterizedTest
  @MethodSource("services")
  void tellsEachServiceWhereTheOthersAre(Service service) {
    Set<String> told = Yaml.keys(SERVICES.path(service.name()).path("environment"));
    for (Set<String> alternatives : service.addresses()) {
      assertTrue(alternatives.stream().anyMatch(told::contains), () -> "none of " + alternatives);
    }
  }

  /** Compose's own judgement, where Compose is. */
  @Test
  void composeItselfAccepts() throws IOException, InterruptedException {
    assumeTrue(
        Commands.exists("docker-compose"),
        "docker-compose is not installed: only the structure of docker-compose.yml was checked");
    Commands.Result result =
        Commands.run(Service.HOUSE, List.of("docker-compose", "config", "--quiet"));
    assertEquals(0, result.exitCode(), result.output());
  }
}
