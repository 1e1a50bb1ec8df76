package io.tradewire.local.command;

import io.tradewire.local.process.Console;
import io.tradewire.local.sample.ObservationTable;
import io.tradewire.local.sample.SampleArticles;
import io.tradewire.local.stack.RunningStack;
import io.tradewire.local.stack.Stack;
import io.tradewire.local.stack.StackFailure;
import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackLock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs everything until Ctrl-C. */
@Command(
    name = "up",
    description = "Starts Kafka, PostgreSQL and the three services, and loads the sample articles.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Option(names = "--detach", description = "Run in the background; see status and down.")
  private boolean detach;

  @Option(names = "--background", hidden = true, description = "This is the detached process.")
  private boolean background;

  private final Console console = new Console(System.out);

  @Override
  public Integer call() {
    Stack.checkDisk(options.home());
    return detach ? new Detached(options, console).start() : runHere();
  }

  private int runHere() {
    return StackLock.holding(
        options.home(),
        () -> {
          Stack stack = new Stack(options.home(), options.ports(), console);
          Thread onSignal = new Thread(() -> stopAloud(stack), "stop");
          Runtime.getRuntime().addShutdownHook(onSignal);
          try {
            run(stack);
            throw new StackFailure(stack.failure().join());
          } catch (RuntimeException e) {
            stop(stack);
            Hooks.remove(onSignal);
            throw e;
          }
        });
  }

  private void run(Stack stack) {
    StackHome home = options.home();
    Instant begin = Instant.now();
    RunningStack.announce(home, StackOptions.ROOT_ARGUMENT);
    stack.start();
    SampleArticles.loadOnce(home, stack, console);
    console.say("Ready after %.1f s.%n".formatted(seconds(begin)));
    console.say(ObservationTable.of(stack.address(Stack.QUERY)));
    console.say(addresses(stack));
    RunningStack.ready(home, options.ports());
    if (!background) {
      console.say("The log of all processes follows; Ctrl-C stops everything.\n");
      console.open();
    }
  }

  private void stopAloud(Stack stack) {
    console.mute();
    console.say("Stopping ...");
    stop(stack);
    console.say("Stopped. The data stays in " + options.home().data() + ".");
  }

  private void stop(Stack stack) {
    stack.close();
    RunningStack.gone(options.home());
  }

  private static String addresses(Stack stack) {
    return """
        read observations  %s/v1/observations
        write articles     %s/v1/articles
        """
        .formatted(stack.address(Stack.QUERY), stack.address(Stack.INGEST))
        .stripTrailing();
  }

  private static double seconds(Instant begin) {
    return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
  }
}
