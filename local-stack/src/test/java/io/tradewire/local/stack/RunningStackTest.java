package io.tradewire.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackTest {

  /** Part of the command line of any JVM. */
  private static final String MARK = "java";

  private static final StackPorts PORTS = new StackPorts(1, 2, 3, 4, 5);

  @TempDir Path directory;
  private StackHome home;

  @BeforeEach
  void makeHome() {
    home = new StackHome(directory, directory);
  }

  @Test
  void isFoundWithItsPortsOnceItIsReady() {
    assertTrue(RunningStack.find(home).isEmpty());
    RunningStack.announce(home, MARK);
    assertEquals(Optional.empty(), RunningStack.find(home).orElseThrow().ports());
    RunningStack.ready(home, PORTS);
    assertEquals(Optional.of(PORTS), RunningStack.find(home).orElseThrow().ports());
    RunningStack.gone(home);
    assertTrue(RunningStack.find(home).isEmpty());
  }

  @Test
  void aStackThatStartsIsNotReadyAtThePortsOfAKilledOne() {
    RunningStack.announce(home, MARK);
    RunningStack.ready(home, PORTS);
    RunningStack.announce(home, MARK);
    assertEquals(Optional.empty(), RunningStack.find(home).orElseThrow().ports());
  }
}
