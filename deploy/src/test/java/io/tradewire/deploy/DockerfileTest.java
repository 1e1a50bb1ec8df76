package io.tradewire.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DockerfileTest {

  static Stream<Service> services() {
    return Service.ALL.stream();
  }

  /** Kubernetes lets a container with runAsNonRoot start only if it can tell the number. */
  @ParameterizedTest
  @MethodSource("services")
  void runsAsANumberedUserWhoIsNotRoot(Service service) {
    List<String> users = instructions(service, "USER");
    assertEquals(1, users.size());
    assertTrue(users.get(0).matches("[1-9]\\d*:[1-9]\\d*"), users::toString);
  }

  @ParameterizedTest
  @MethodSource("services")
  void exposesThePortOfItsService(Service service) {
    assertEquals(List.of(Integer.toString(service.port())), instructions(service, "EXPOSE"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void copiesAllPartsOfTheFastJar(Service service) {
    assertEquals(
        List.of(
            "target/quarkus-app/lib/ lib/",
            "target/quarkus-app/*.jar ./",
            "target/quarkus-app/app/ app/",
            "target/quarkus-app/quarkus/ quarkus/"),
        instructions(service, "COPY"));
  }

  private static List<String> instructions(Service service, String name) {
    return Yaml.read(service.dockerfile())
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length() + 1))
        .toList();
  }
}
