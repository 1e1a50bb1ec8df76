package io.tradewire.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/configuration.md} says what the services' code says. To write it anew: {@code mvn -pl
 * deploy test -Dtest=ConfigurationPageTest -Dconfiguration.write=true}.
 */
class ConfigurationPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/configuration.md");

  @Test
  void thePageIsTheOneThatFollowsFromTheCode() throws IOException {
    String page = ConfigurationPage.of(ROOT);
    if (Boolean.getBoolean("configuration.write")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE), "write it anew as this test's comment says");
  }
}
