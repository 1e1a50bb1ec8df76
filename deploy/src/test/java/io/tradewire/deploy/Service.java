package io.tradewire.deploy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service as its sources describe it: its port and the environment that it reads. */
record Service(String name) {

  static final Path HOUSE = Path.of("..");

  static final List<Service> ALL =
      List.of(
          new Service("ingest-service"),
          new Service("metrics-service"),
          new Service("query-service"));

  /** {@code ${NAME:default}} or {@code ${NAME}} in a value. */
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");

  private static final Pattern PORT = Pattern.compile("(?:\\$\\{\\w+:)?(\\d+)}?");

  Path folder() {
    return HOUSE.resolve(name);
  }

  Path dockerfile() {
    return folder().resolve("src/main/docker/Dockerfile.jvm");
  }

  int port() {
    Matcher port = PORT.matcher(settings().getProperty("quarkus.http.port", ""));
    if (!port.matches()) {
      throw new IllegalStateException(name + " sets no quarkus.http.port");
    }
    return Integer.parseInt(port.group(1));
  }

  /**
   * Environment variables that have an effect: those that a value names, and those that
   * MicroProfile Config maps to a key that is there (capitals, and _ for all but letters and
   * digits).
   */
  Set<String> environment() {
    Set<String> names = new TreeSet<>();
    for (Map.Entry<Object, Object> setting : settings().entrySet()) {
      String key = setting.getKey().toString();
      names.add(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
      Matcher expression = EXPRESSION.matcher(setting.getValue().toString());
      while (expression.find()) {
        names.add(expression.group(1));
      }
    }
    return names;
  }

  private Properties settings() {
    Path file = folder().resolve("src/main/resources/application.properties");
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  @Override
  public String toString() {
    return name;
  }
}
