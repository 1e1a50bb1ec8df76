package io.tradewire.local.command;

import io.tradewire.local.process.Ending;
import io.tradewire.local.stack.LeftOvers;
import io.tradewire.local.stack.RunningStack;
import io.tradewire.local.stack.StackHome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops what {@code up} started, from another terminal. */
@Command(
    name = "down",
    description = "Stops everything that up started; also what a killed up left behind.",
    mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Mixin private StackOptions options;

  @Override
  public Integer call() {
    StackHome home = options.home();
    Optional<RunningStack> running = RunningStack.find(home);
    running.ifPresent(stack -> Ending.end(stack.supervisor(), PATIENCE));
    int leftOver = LeftOvers.end(home);
    RunningStack.gone(home);
    if (running.isEmpty() && leftOver == 0) {
      System.out.println("Nothing runs on " + home.data() + ".");
    } else {
      System.out.println("Stopped. The data stays in " + home.data() + ".");
    }
    return 0;
  }
}
