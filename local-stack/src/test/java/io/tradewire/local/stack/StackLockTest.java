package io.tradewire.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

  @TempDir Path directory;

  @Test
  void holdsOffASecondStackOnTheSameFolder() {
    StackHome home = new StackHome(directory, directory);
    int answer =
        StackLock.holding(
            home,
            () -> {
              StackFailure failure =
                  assertThrows(StackFailure.class, () -> StackLock.holding(home, () -> 1));
              assertEquals(
                  "Tradewire runs on %s: stop it first with ./tradewire down.".formatted(directory),
                  failure.getMessage());
              return 2;
            });
    assertEquals(2, answer);
    assertEquals(3, StackLock.holding(home, () -> 3));
  }
}
