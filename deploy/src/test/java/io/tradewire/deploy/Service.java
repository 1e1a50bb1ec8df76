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
import java.util.TreeMap;
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

  private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.0\\.0\\.1");

  private static final Pattern PORT = Pattern.compile("(?:\\$\\{\\w+:)?(\\d+)}?");

  Path folder() {
    return HOUSE.resolve(name);
  }

  Path dockerfile() {
    return folder().resolve("src/main/docker/Dockerfile.jvm");
  }

  int port() {
    Matcher port = PORT.matcher(settings().getOrDefault("quarkus.http.port", ""));
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
    settings().forEach((key, value) -> names.addAll(variables(key, value)));
    return names;
  }

  /**
   * For each setting that points at this machine unless told otherwise, the variables that tell: at
   * least one must be set wherever the others are not on the same machine.
   */
  List<Set<String>> addresses() {
    return settings().entrySet().stream()
        .filter(setting -> !setting.getKey().equals("quarkus.http.host"))
        .filter(setting -> LOOPBACK.matcher(setting.getValue()).find())
        .map(setting -> variables(setting.getKey(), setting.getValue()))
        .toList();
  }

  private static Set<String> variables(String key, String value) {
    Set<String> names = new TreeSet<>();
    names.add(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    Matcher expression = EXPRESSION.matcher(value);
    while (expression.find()) {
      names.add(expression.group(1));
    }
    return names;
  }

  /** What holds in production: settings of other profiles ({@code %dev.}) are left out. */
  private Map<String, String> settings() {
    Path file = folder().resolve("src/main/resources/application.properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> settings = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (!key.startsWith("%")) {
        settings.put(key, properties.getProperty(key));
      }
    }
    return settings;
  }

  @Override
  public String toString() {
    return name;
  }
}
