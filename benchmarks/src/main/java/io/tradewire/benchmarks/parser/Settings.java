package io.tradewire.benchmarks.parser;

import java.nio.file.Path;

/**
 * How long and on what to measure.
 *
 * @param corpus {@link Corpus#GENERATED} or an absolute path
 * @param forks fresh JVMs for each of the two benchmarks; 0 runs in this one, for tests
 * @param iterations of measurement; of warm-up there are thrice as many
 * @param millis length of an iteration
 */
record Settings(String corpus, int forks, int iterations, long millis) {

  static final String USAGE =
      "bench parser [--corpus FILE.jsonl[.gz]] [--forks N] [--iterations N] [--seconds N]";

  private static final Settings DEFAULT = new Settings(Corpus.GENERATED, 1, 5, 2_000);

  /**
   * @throws IllegalArgumentException if an argument is unknown or has no fitting value
   */
  static Settings parse(String... arguments) {
    Settings settings = DEFAULT;
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(arguments[i] + " has no value");
      }
      settings = settings.with(arguments[i], arguments[i + 1]);
    }
    return settings;
  }

  private Settings with(String name, String value) {
    return switch (name) {
      case "--corpus" ->
          new Settings(Path.of(value).toAbsolutePath().toString(), forks, iterations, millis);
      case "--forks" -> new Settings(corpus, count(name, value, 0), iterations, millis);
      case "--iterations" -> new Settings(corpus, forks, count(name, value, 1), millis);
      case "--seconds" -> new Settings(corpus, forks, iterations, count(name, value, 1) * 1_000L);
      default -> throw new IllegalArgumentException("unknown option " + name);
    };
  }

  private static int count(String name, String value, int least) {
    if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least) {
      throw new IllegalArgumentException(
          name + " is a whole number from " + least + ", not " + value);
    }
    return Integer.parseInt(value);
  }
}
