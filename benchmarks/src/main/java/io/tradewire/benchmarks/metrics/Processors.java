package io.tradewire.benchmarks.metrics;

import io.tradewire.local.postgres.PostmasterFile;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Seconds of processor time that each part has used. Unlike rates they hardly depend on what else
 * the machine does: 2,000,000 divided by the microseconds an event is what two free cores do.
 */
record Processors(double service, double postgres, double broker) {

  /** So far. Sessions of the database count while they last. */
  static Processors now(Program service, Path postgresData, Program broker) {
    double database =
        PostmasterFile.of(postgresData).server().stream()
            .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
            .mapToDouble(Program::processorSeconds)
            .sum();
    return new Processors(service.processorSeconds(), database, broker.processorSeconds());
  }

  Processors minus(Processors other) {
    return new Processors(
        service - other.service, postgres - other.postgres, broker - other.broker);
  }
}
