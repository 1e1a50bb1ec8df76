package io.tradewire.local.command;

import io.tradewire.local.stack.StackFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code tradewire} command. */
@Command(
    name = "tradewire",
    description = "Runs Tradewire on this machine.",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      ResetCommand.class,
      ImportCommand.class,
      BenchCommand.class,
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Tradewire {

  /** Exit code for what did not work; 2 is picocli's for wrong usage. */
  static final int FAILED = 1;

  private Tradewire() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) throws IOException {
    try (InputStream logging = Tradewire.class.getResourceAsStream("/command-logging.properties")) {
      LogManager.getLogManager().readConfiguration(logging);
    }
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Tradewire()).setExecutionExceptionHandler(Tradewire::report);
  }

  /** What a person can act on is one sentence; anything else is a defect and shows its trace. */
  private static int report(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof StackFailure) {
      command.getErr().println(failure.getMessage());
    } else if (failure instanceof UncheckedIOException) {
      command.getErr().println(failure.getMessage() + ": " + failure.getCause().getMessage());
    } else {
      failure.printStackTrace(command.getErr());
    }
    return FAILED;
  }
}
