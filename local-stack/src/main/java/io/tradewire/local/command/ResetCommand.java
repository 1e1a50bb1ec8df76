package io.tradewire.local.command;

import io.tradewire.local.files.Directories;
import io.tradewire.local.stack.LeftOvers;
import io.tradewire.local.stack.StackHome;
import io.tradewire.local.stack.StackLock;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Forgets all data. */
@Command(
    name = "reset",
    description = "Empties the data folder: articles, observations, passwords and logs are gone.",
    mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

  @Mixin private StackOptions options;

  @Override
  public Integer call() {
    StackHome home = options.home();
    if (!Files.isDirectory(home.data())) {
      System.out.println("There is no data in " + home.data() + ".");
      return 0;
    }
    return StackLock.holding(home, () -> empty(home));
  }

  private static int empty(StackHome home) {
    LeftOvers.end(home);
    Directories.delete(home.data());
    System.out.println("Emptied " + home.data() + ".");
    return 0;
  }
}
