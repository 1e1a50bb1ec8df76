package io.tradewire.local.command;

import picocli.CommandLine.Command;

/** Where every benchmark lives: a class each, named here. */
@Command(
    name = "bench",
    description = {
      "Measures, prints progress, and as its last line one JSON object with the figures."
    },
    subcommands = {
      IngestCommand.class,
      MetricsCommand.class,
      ParserCommand.class,
      PipelineCommand.class,
      QueryCommand.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "NAME")
final class BenchCommand {}
