package io.tradewire.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on configuration, made out of the services' configuration interfaces and files. */
final class ConfigurationPage {

  private static final Map<String, String> INTERFACES =
      Map.of(
          "ingest-service", "io/tradewire/ingest/IngestConfig.java",
          "metrics-service", "io/tradewire/metrics/MetricsConfig.java",
          "query-service", "io/tradewire/query/config/QueryConfig.java");

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");

  private static final String HEAD =
      """
      # Configuration
      Made out of the services' code; a test keeps it so.

      Every key can be given as a system property (`-Dkey=value`) or as an environment variable: upper
      case, with `_` for every other character (`tradewire.ingest.limits.article` is
      `TRADEWIRE_INGEST_LIMITS_ARTICLE`). Durations are written `500ms`, `8s`, `15m` or as ISO 8601,
      sizes `64K`, `5M`. Quarkus' own keys work too, above all `QUARKUS_HTTP_HOST` and
      `QUARKUS_HTTP_PORT` (nothing listens beyond loopback by default), and in ingest-service and
      metrics-service everything below `kafka.` reaches the Kafka clients (`KAFKA_BOOTSTRAP_SERVERS`).
      """;

  private ConfigurationPage() {}

  static String of(Path root) throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (String service : List.of("ingest-service", "metrics-service", "query-service")) {
      Path source = root.resolve(service).resolve("src/main");
      page.append("\n## ").append(service).append('\n');
      page.append("| key | default | |\n| --- | --- | --- |\n");
      ConfigurationKeys.of(source.resolve("java").resolve(INTERFACES.get(service)))
          .forEach(key -> page.append(row(key.name(), key.standard(), key.meaning())));
      page.append("\n| variable | default | for |\n| --- | --- | --- |\n");
      variables(source.resolve("resources/application.properties"))
          .forEach((name, use) -> page.append(row(name, use[0], code(use[1]))));
    }
    return page.toString();
  }

  private static String row(String name, String standard, String meaning) {
    return "| %s | %s | %s |\n"
        .formatted(code(name), standard.isEmpty() ? "" : code(standard), meaning);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  /** Variables that a properties file refers to, with default and the key that they set. */
  private static Map<String, String[]> variables(Path properties) throws IOException {
    Map<String, String[]> variables = new LinkedHashMap<>();
    for (String line : Files.readAllLines(properties)) {
      Matcher matcher = VARIABLE.matcher(line);
      if (matcher.find() && !line.startsWith("#")) {
        String[] use = {secret(matcher), line.substring(0, line.indexOf('='))};
        variables.putIfAbsent(matcher.group(1), use);
      }
    }
    return variables;
  }

  /** No password stands on the page, be it one for trying out. */
  private static String secret(Matcher variable) {
    return variable.group(1).toLowerCase(Locale.ROOT).contains("password")
        ? "set one"
        : variable.group(2);
  }
}
