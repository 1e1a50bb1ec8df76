package io.tradewire.local.command;

import io.tradewire.local.stack.RunningStack;
import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackStatus;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what runs. */
@Command(
    name = "status",
    description = {
      "Tells what runs and whether it is healthy.",
      "Exit code: 0 all healthy, 1 something is not, 3 nothing runs."
    },
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private static final int NOT_RUNNING = 3;

  @Mixin private StackOptions options;

  @Override
  public Integer call() {
    StackHome home = options.home();
    Optional<RunningStack> running = RunningStack.find(home);
    if (running.isEmpty()) {
      System.out.println("Nothing runs on " + home.data() + ".");
      return NOT_RUNNING;
    }
    if (running.get().ports().isEmpty()) {
      System.out.println("Tradewire is starting or stopping on " + home.data() + ".");
      return Tradewire.FAILED;
    }
    StackStatus status = StackStatus.of(running.get());
    System.out.print(status.table());
    return status.healthy() ? 0 : Tradewire.FAILED;
  }
}
