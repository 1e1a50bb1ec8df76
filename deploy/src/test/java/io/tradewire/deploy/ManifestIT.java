package io.tradewire.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests that the services' builds wrote, gathered in {@code target/kubernetes/base}. */
class ManifestIT {

  private static final Path BASE = Path.of("target/kubernetes/base");

  static Stream<Service> services() {
    return Service.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("services")
  void isAskedForItsHealthWhereItListens(Service service) {
    Map<String, String> paths =
        Map.of(
            "livenessProbe", "/q/health/live",
            "readinessProbe", "/q/health/ready",
            "startupProbe", "/q/health/started");
    paths.forEach(
        (probe, path) -> {
          JsonNode get = container(service).path(probe).path("httpGet");
          assertEquals(path, get.path("path").asText());
          assertEquals(service.port(), get.path("port").asInt(), probe);
        });
  }

  @ParameterizedTest
  @MethodSource("services")
  void isReachedThroughItsService(Service service) {
    JsonNode resource = Yaml.ofKind("Service", manifest(service));
    assertEquals(service.name(), resource.at("/metadata/name").asText());
    assertEquals(80, resource.at("/spec/ports/0/port").asInt());
    assertEquals(service.port(), resource.at("/spec/ports/0/targetPort").asInt());
    assertEquals(
        Yaml.ofKind("Deployment", manifest(service)).at("/spec/selector/matchLabels"),
        resource.at("/spec/selector"));
  }

  /** A selector is immutable: with the version in it the next version could not be applied. */
  @ParameterizedTest
  @MethodSource("services")
  void canBeUpgraded(Service service) {
    JsonNode labels = Yaml.ofKind("Deployment", manifest(service)).at("/spec/selector/matchLabels");
    assertEquals(Set.of("app.kubernetes.io/name"), Yaml.keys(labels));
  }

  @ParameterizedTest
  @MethodSource("services")
  void isNotRootAndHasBounds(Service service) {
    JsonNode pod = Yaml.ofKind("Deployment", manifest(service)).at("/spec/template/spec");
    assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
    JsonNode resources = container(service).path("resources");
    assertFalse(resources.at("/requests/memory").asText().isEmpty());
    assertFalse(resources.at("/requests/cpu").asText().isEmpty());
    assertFalse(resources.at("/limits/memory").asText().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("services")
  void takesItsEnvironmentFromTheConfigMap(Service service) {
    assertEquals("tradewire", container(service).at("/envFrom/0/configMapRef/name").asText());
  }

  @Test
  void passwordsComeFromTheSecret() {
    assertEquals(Map.of(), secrets(Service.ALL.get(0)));
    assertEquals(
        Map.of(
            "TRADEWIRE_DB_PASSWORD", "tradewire-database/owner-password",
            "TRADEWIRE_READER_PASSWORD", "tradewire-database/reader-password"),
        secrets(Service.ALL.get(1)));
    assertEquals(
        Map.of("TRADEWIRE_READER_PASSWORD", "tradewire-database/reader-password"),
        secrets(Service.ALL.get(2)));
  }

  @ParameterizedTest
  @MethodSource("services")
  void readsThePasswordsThatItIsGiven(Service service) {
    Set<String> unread = new TreeSet<>(secrets(service).keySet());
    unread.removeAll(service.environment());
    assertEquals(Set.of(), unread);
  }

  @Test
  void everyKeyOfTheConfigMapIsReadBySomeService() {
    Set<String> unread = Yaml.keys(Yaml.document(BASE.resolve("configmap.yaml")).path("data"));
    Service.ALL.forEach(service -> unread.removeAll(service.environment()));
    assertEquals(Set.of(), unread);
  }

  @ParameterizedTest
  @MethodSource("services")
  void theConfigMapTellsWhereTheOthersAre(Service service) {
    Set<String> told = Yaml.keys(Yaml.document(BASE.resolve("configmap.yaml")).path("data"));
    for (Set<String> alternatives : service.addresses()) {
      assertTrue(alternatives.stream().anyMatch(told::contains), () -> "none of " + alternatives);
    }
  }

  @Test
  void kustomizeBuildsTheBase() throws IOException, InterruptedException {
    assumeTrue(
        Commands.exists("kubectl"),
        "kubectl is not installed: the manifests were read, but not built with kustomize");
    Commands.Result result = Commands.run(BASE, List.of("kubectl", "kustomize", "."));
    assertEquals(0, result.exitCode(), result.output());
    Map<String, Integer> kinds = new TreeMap<>();
    Yaml.documents(result.output())
        .forEach(resource -> kinds.merge(resource.path("kind").asText(), 1, Integer::sum));
    assertEquals(Map.of("ConfigMap", 1, "Deployment", 3, "Service", 3), kinds);
  }

  private static Map<String, String> secrets(Service service) {
    Map<String, String> secrets = new TreeMap<>();
    for (JsonNode variable : container(service).path("env")) {
      JsonNode secret = variable.at("/valueFrom/secretKeyRef");
      if (secret.isObject()) {
        secrets.put(
            variable.path("name").asText(),
            secret.path("name").asText() + "/" + secret.path("key").asText());
      }
    }
    return secrets;
  }

  private static JsonNode container(Service service) {
    JsonNode containers =
        Yaml.ofKind("Deployment", manifest(service)).at("/spec/template/spec/containers");
    assertEquals(1, containers.size());
    return containers.get(0);
  }

  private static List<JsonNode> manifest(Service service) {
    return Yaml.documents(Yaml.read(BASE.resolve(service.name()).resolve("kubernetes.yml")));
  }
}
